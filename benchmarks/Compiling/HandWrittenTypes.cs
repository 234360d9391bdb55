namespace FactGen.Benchmarks.Compiling;

/// <summary>The types that <see cref="HandWrittenCode"/> fills, in the same small style.</summary>
internal static class HandWrittenTypes
{
    public const string Code = """
        using System.Collections.Generic;

        namespace App;

        public abstract record Agent(string Id)
        {
            public string? Name { get; init; }
            public Dictionary<string, string[]> Names { get; init; } = new();
            public string[] Misnamed { get; init; } = [];
            public string[] SameAs { get; init; } = [];
        }

        public record Person(string Id) : Agent(Id)
        {
            public Role[] Roles { get; init; } = [];
        }

        public record Organization(string Id) : Agent(Id);

        public record Outlet(string Id) : Agent(Id)
        {
            public bool Wire { get; init; }
            public bool StateMedia { get; init; }
        }

        public record Role
        {
            public string? Title { get; init; }
            public string? From { get; init; }
            public string? To { get; init; }
        }

        public record Article(string Id)
        {
            public string? Title { get; init; }
            public Outlet? Outlet { get; init; }
            public string[] Author { get; init; } = [];
            public string? Genre { get; init; }
            public string? Published { get; init; }
            public string? Updated { get; init; }
            public string[] Lang { get; init; } = [];
            public Translation? Translated { get; init; }
            public string? Url { get; init; }
            public string? Archived { get; init; }
            public string? Accessed { get; init; }
            public string? Snapshot { get; init; }
            public string? Sha256 { get; init; }
            public string? Ends { get; init; }
            public Change? Corrected { get; init; }
            public Change? Retracted { get; init; }
        }

        public record Translation
        {
            public string? From { get; init; }
            public string? By { get; init; }
        }

        public record Change
        {
            public string? On { get; init; }
            public string? Because { get; init; }
            public string? Text { get; init; }
        }

        public record Party
        {
            public Agent? Agent { get; init; }
            public Agent? Person { get; init; }
            public Agent? Organization { get; init; }
            public Agent? Outlet { get; init; }
            public Article? Article { get; init; }
            public string? Anonymous { get; init; }
            public string? Count { get; init; }
            public string? On { get; init; }
        }

        public record Citation
        {
            public Article? Article { get; init; }
            public string? Excerpt { get; init; }
            public string? Prefix { get; init; }
            public string? Suffix { get; init; }
            public Party[] Via { get; init; } = [];
            public Stated? States { get; init; }
            public string? Because { get; init; }
        }

        public record Vetting
        {
            public string[] By { get; init; } = [];
            public string? On { get; init; }
            public string? Seal { get; init; }
        }

        public record Verdict
        {
            public string? Value { get; init; }
            public string? By { get; init; }
            public string? Url { get; init; }
        }

        public abstract record Fact
        {
            public string? When { get; init; }
            public Citation[] Sources { get; init; } = [];
            public string? Note { get; init; }
            public string[] Topics { get; init; } = [];
            public string[] Contradicts { get; init; } = [];
            public string? SupersededBy { get; init; }
            public Change? Retracted { get; init; }
            public Vetting? Vetted { get; init; }
            public Party[] Speaker { get; init; } = [];
            public string? Quote { get; init; }
            public string? Paraphrase { get; init; }
            public string? At { get; init; }
            public string? Spoken { get; init; }
            public string? Text { get; init; }
            public Agent[] About { get; init; } = [];
            public Verdict? Rating { get; init; }
            public string? Where { get; init; }
            public Agent[] Who { get; init; } = [];
            public string? Of { get; init; }
            public decimal? Value { get; init; }
            public string? Unit { get; init; }
            public string? Approx { get; init; }
        }

        public record Stated : Fact;

        public record Statement(string Id) : Fact;

        public record Claim(string Id) : Fact;

        public record Event(string Id) : Fact;

        public record Measure(string Id) : Fact;

        """;
}
