namespace FactGen.Core.Rules;

// Facts of other projects.
public static partial class RuleCatalogue
{
    /// <summary>FACT701.</summary>
    public static Rule AmbiguousReference { get; } = new("FACT701", Severity.Error, RuleGroup.Packages, "Id of several fact packages", "{0} is an id of several fact packages: write {1}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT702. Of a newer pack it has no place, since what is wrong is a reference of the project; of a damaged one it stands where that is cited.</summary>
    public static Rule UnreadablePack { get; } = new("FACT702", Severity.Error, RuleGroup.Packages, "Fact package cannot be read", "the fact package {0} {1}") { DecidesWhatIsCompiled = true };

    /// <summary>FACT703. Raised by the package's MSBuild files, since no compiler of another language runs the generator.</summary>
    public static Rule NotCSharp { get; } = new("FACT703", Severity.Warning, RuleGroup.Packages, "The project is not C#, so nothing is generated", "{0}") { IsOverProject = true };

    /// <summary>FACT704. It has no place: it is about all entries.</summary>
    public static Rule TypedIdsInstead { get; } = new("FACT704", Severity.Info, RuleGroup.Packages, "Too many facts for named members", "{0} entries are too many for a C# member each, so that their ids are values of enums instead, as in `Facts.Statements.Get(Facts.Statements.Id.TheId)`: set `FactGenMembers` to `ids` to agree to that, to `all` for members nevertheless, or to `none` for neither") { IsOfGenerator = true };

    private static Rule[] Packages() => [AmbiguousReference, UnreadablePack, NotCSharp, TypedIdsInstead];
}
