namespace FactGen.Generator.Pipeline;

/// <summary>What the ids of a project become in C#, beside what looks them up (<c>FactGenMembers</c>).</summary>
internal enum Members
{
    /// <summary>A property each, with the entry in its docs: <c>Facts.Statements.DoeHarbourFirst</c>.</summary>
    All,

    /// <summary>A value of an enum each: <c>Facts.Statements.Get(Facts.Statements.Id.DoeHarbourFirst)</c>.</summary>
    Ids,

    /// <summary>Nothing: <c>Facts.Statements.Find("doe-harbour-first")</c>.</summary>
    None,
}
