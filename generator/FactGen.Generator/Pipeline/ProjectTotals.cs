using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What the files add up to. After an edit, the sums are those before without the edited files as they were, and with them as they are.</summary>
internal sealed class ProjectTotals
{
    // By the section's tag.
    private readonly int[] _entries;

    private ProjectTotals(int[] entries) => _entries = entries;

    /// <summary>Of no file.</summary>
    public static ProjectTotals None { get; } = new(new int['z' + 1]);

    public int Facts { get; private set; }

    public int Citations { get; private set; }

    public int Quotes { get; private set; }

    public int SingleOrigin { get; private set; }

    public int Disputed { get; private set; }

    public int Uncited { get; private set; }

    /// <summary>The number of entries of each section, in the order of <see cref="FactFormat.Sections"/>.</summary>
    public EquatableArray<int> Entries => FactFormat.Sections.Select(section => _entries[section.Tag]).ToEquatableArray();

    /// <summary>The totals of other files in place of some.</summary>
    public ProjectTotals After(IEnumerable<FileFragment> gone, IEnumerable<FileFragment> come)
    {
        var totals = new ProjectTotals((int[])_entries.Clone())
        {
            Facts = Facts,
            Citations = Citations,
            Quotes = Quotes,
            SingleOrigin = SingleOrigin,
            Disputed = Disputed,
            Uncited = Uncited,
        };
        foreach (var file in gone)
        {
            totals.Add(file, -1);
        }

        foreach (var file in come)
        {
            totals.Add(file, 1);
        }

        return totals;
    }

    private void Add(FileFragment file, int times)
    {
        foreach (var tag in file.Rows.Sections)
        {
            _entries[tag] += times;
        }

        var tally = file.Tally;
        Facts += times * tally.Facts;
        Citations += times * tally.Citations;
        Quotes += times * tally.Passages.Count;
        SingleOrigin += times * tally.SingleOrigin;
        Disputed += times * tally.Disputed;
        Uncited += times * tally.Uncited;
    }
}
