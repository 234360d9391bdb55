namespace FactGen.Core.Resolution;

/// <summary>
/// Declarations by a name, ids or C# members. In parts, so that a table with a few names more or less shares what it can with the one before: in
/// an editor every new id makes a new index.
/// </summary>
internal sealed class IdTable
{
    private const int Parts = 256;

    private readonly Dictionary<string, Declaration>?[] _parts;

    private IdTable(Dictionary<string, Declaration>?[] parts) => _parts = parts;

    /// <summary>The declarations, in no particular order.</summary>
    public IEnumerable<Declaration> All => _parts.SelectMany(part => part is null ? [] : (IEnumerable<Declaration>)part.Values);

    /// <summary>The declaration of that name, or null.</summary>
    public Declaration? Find(string name) => _parts[PartOf(name)] is { } part && part.TryGetValue(name, out var found) ? found : null;

    private static int PartOf(string name) => StringComparer.Ordinal.GetHashCode(name) & (Parts - 1);

    /// <summary>Makes a table, from nothing or from another one, which stays as it is.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<string, Declaration>?[] _parts;
        private readonly bool[] _isOwn = new bool[Parts];

        public Builder(IdTable? before) => _parts = before is null ? new Dictionary<string, Declaration>?[Parts] : (Dictionary<string, Declaration>?[])before._parts.Clone();

        public bool TryGet(string name, out Declaration found)
        {
            found = null!;
            return _parts[PartOf(name)] is { } part && part.TryGetValue(name, out found!);
        }

        public void Add(string name, Declaration declaration) => OwnPart(name).Add(name, declaration);

        public void Remove(string name) => OwnPart(name).Remove(name);

        public IdTable ToTable() => new(_parts);

        private Dictionary<string, Declaration> OwnPart(string name)
        {
            var number = PartOf(name);
            if (_parts[number] is not { } part)
            {
                part = new Dictionary<string, Declaration>(StringComparer.Ordinal);
            }
            else if (_isOwn[number])
            {
                return part;
            }
            else
            {
                part = new Dictionary<string, Declaration>(part, StringComparer.Ordinal);
            }

            _isOwn[number] = true;
            return _parts[number] = part;
        }
    }
}
