namespace FactGen.Core.Format;

/// <summary>The names of the format's keys. What they hold stands in <see cref="FactFormat"/>.</summary>
public static class Keys
{
#pragma warning disable CS1591 // each is its own name; the table in FactFormat says what it means
    public const string About = "about";
    public const string Accessed = "accessed";
    public const string Agent = "agent";
    public const string Anonymous = "anonymous";
    public const string Approx = "approx";
    public const string Archived = "archived";
    public const string Article = "article";
    public const string At = "at";
    public const string Author = "author";
    public const string Because = "because";
    public const string By = "by";
    public const string Contradicts = "contradicts";
    public const string Corrected = "corrected";
    public const string Count = "count";
    public const string Ends = "ends";
    public const string Excerpt = "excerpt";
    public const string From = "from";
    public const string Genre = "genre";
    public const string Lang = "lang";
    public const string Misnamed = "misnamed";
    public const string Name = "name";
    public const string Names = "names";
    public const string Note = "note";
    public const string Of = "of";
    public const string On = "on";
    public const string Organization = "organization";
    public const string Outlet = "outlet";
    public const string Paraphrase = "paraphrase";
    public const string Person = "person";
    public const string Prefix = "prefix";
    public const string Published = "published";
    public const string Quote = "quote";
    public const string Rating = "rating";
    public const string Retracted = "retracted";
    public const string Roles = "roles";
    public const string SameAs = "same-as";
    public const string Seal = "seal";
    public const string Sha256 = "sha256";
    public const string Snapshot = "snapshot";
    public const string Sources = "sources";
    public const string Speaker = "speaker";
    public const string Spoken = "spoken";
    public const string StateMedia = "state-media";
    public const string States = "states";
    public const string Suffix = "suffix";
    public const string SupersededBy = "superseded-by";
    public const string Text = "text";
    public const string Title = "title";
    public const string To = "to";
    public const string Topics = "topics";
    public const string Translated = "translated";
    public const string Unit = "unit";
    public const string Updated = "updated";
    public const string Url = "url";
    public const string Value = "value";
    public const string Vetted = "vetted";
    public const string Via = "via";
    public const string When = "when";
    public const string Where = "where";
    public const string Who = "who";
    public const string Wire = "wire";
#pragma warning restore CS1591
}
