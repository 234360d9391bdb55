namespace FactGen.Benchmarks.Corpora;

/// <summary>What the synthetic corpus is made of: invented, but of the lengths, scripts and punctuation of real fact checks.</summary>
internal static class Vocabulary
{
    public static string[] GivenNames { get; } =
        ["Ana", "Björn", "Chiara", "Dmitri", "Élodie", "Fatima", "Grace", "Hiroshi", "Ines", "Jürgen", "Kwame", "Lan", "María José", "Noor", "Oluwaseun", "Siobhán"];

    public static string[] FamilyNames { get; } =
        ["Andersson", "Baptiste", "Chen", "D’Angelo", "Eze", "Fernández", "García-López", "Haddad", "Ito", "Jansen", "Kovač", "Lindqvist", "Müller", "Nguyễn", "O’Brien", "Petrov", "Suzuki"];

    /// <summary>Names in another script, by language.</summary>
    public static (string Language, string Name)[] OtherNames { get; } =
        [("ja", "鈴木一郎"), ("zh", "陳怡君"), ("ru", "Дмитрий Петров"), ("ar", "فاطمة حداد"), ("el", "Ελένη Παπαδοπούλου"), ("ko", "김민준"), ("th", "สมชาย ใจดี"), ("he", "נועה כהן")];

    public static string[] Roles { get; } = ["Minister of Ports", "Harbour Master", "Mayor", "Opposition Leader", "Chief Economist", "Spokesperson", "Union President"];

    public static string[] Places { get; } = ["Rotterdam", "Kaohsiung", "São Paulo", "Łódź", "Osaka", "Mombasa", "Reykjavík", "Valparaíso"];

    public static string[] Topics { get; } = ["trade", "harbours", "fisheries", "storms", "elections", "energy", "housing", "health", "schools", "rail"];

    public static string[] AnonymousSources { get; } = ["government sources", "port officials", "two people familiar with the talks", "union members", "a senior diplomat"];

    public static string[] Units { get; } = ["m", "km", "t", "USD", "people", "percent"];

    public static string[] Weekdays { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string[] Words { get; } =
    [
        "the", "harbour", "comes", "first", "and", "we", "will", "not", "accept", "any", "agreement", "that", "puts", "its", "future", "at", "risk",
        "over", "last", "three", "years", "imports", "have", "fallen", "by", "almost", "a", "third", "while", "costs", "for", "families", "doubled",
        "our", "partners", "understand", "this", "is", "no", "longer", "question", "of", "money", "but", "trust", "in", "every", "region", "from",
        "north", "to", "south", "people", "tell", "me", "they", "want", "work", "schools", "clean", "water", "an", "honest", "government", "it",
        "was", "never", "promised", "ships", "could", "return", "before", "winter", "because", "channel", "too", "shallow", "—", "“safe”", "co-operation",
    ];
}
