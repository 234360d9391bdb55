using System.Collections.Concurrent;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// What was made of each file last, for as long as somebody holds it: by path, since an editor hands over a new text and says nothing of the one before.
/// </summary>
internal sealed class LastByPath<T>
    where T : class
{
    private const int FewFiles = 1024;

    private readonly ConcurrentDictionary<string, WeakReference<T>> _byPath = new(StringComparer.Ordinal);
    private int _mostPaths = FewFiles;

    /// <summary>What was made last of the file at that path; null where nobody holds it any more.</summary>
    public T? Find(string path) => _byPath.TryGetValue(path, out var known) && known.TryGetTarget(out var last) ? last : null;

    /// <summary>Says what was made of it now.</summary>
    public void Remember(string path, T made)
    {
        if (!ReferenceEquals(Find(path), made))
        {
            _byPath[path] = new WeakReference<T>(made);
            ForgetTheDead();
        }
    }

    // A compiler server sees many projects. Each time that twice as many paths are known as were alive before, it is looked which still are.
    private void ForgetTheDead()
    {
        if (_byPath.Count <= Volatile.Read(ref _mostPaths))
        {
            return;
        }

        foreach (var file in _byPath)
        {
            if (!file.Value.TryGetTarget(out _))
            {
                _byPath.TryRemove(file.Key, out _);
            }
        }

        Volatile.Write(ref _mostPaths, Math.Max(FewFiles, 2 * _byPath.Count));
    }
}
