namespace FactGen.Benchmarks.Corpora;

/// <summary>What the synthetic corpus is made of: invented, but of the lengths, scripts and punctuation of real fact checks.</summary>
internal static class Vocabulary
{
    public static string[] GivenNames { get; } =
    [
        "Ana", "Björn", "Chiara", "Dmitri", "Élodie", "Fatima", "Grace", "Hiroshi", "Ines", "Jürgen", "Kwame", "Lan", "María José", "Noor", "Oluwaseun", "Siobhán",
        "Tomáš", "Ursula", "Wiremu", "Yaël", "Zeynep", "Aleksandra", "Ravi", "Mei-ling",
    ];

    public static string[] FamilyNames { get; } =
    [
        "Andersson", "Baptiste", "Chen", "D’Angelo", "Eze", "Fernández", "García-López", "Haddad", "Ito", "Jansen", "Kovač", "Lindqvist", "Müller", "Nguyễn", "O’Brien", "Petrov",
        "Suzuki", "Taufa", "van der Berg", "Wójcik", "Yılmaz", "Zulu", "Okonkwo", "Þorsteinsson", "Papadopoulou", "Rahman",
    ];

    /// <summary>Names in other scripts, by language. Those of the first three can also be ids.</summary>
    public static (string Language, string Name)[] OtherNames { get; } =
    [
        ("ja", "鈴木一郎"), ("zh", "陳怡君"), ("ko", "김민준"), ("ru", "Дмитрий Петров"), ("ar", "فاطمة حداد"), ("el", "Ελένη Παπαδοπούλου"), ("th", "สมชาย ใจดี"), ("he", "נועה כהן"),
        ("hi", "प्रिया शर्मा"), ("ka", "ნინო ბერიძე"), ("hy", "Անի Պետրոսյան"), ("am", "አበበ ቢቂላ"),
    ];

    public static string[] Roles { get; } =
        ["Minister of Ports", "Harbour Master", "Mayor", "Opposition Leader", "Chief Economist", "Spokesperson", "Union President", "Member of Parliament", "Deputy Governor", "Professor of Law"];

    public static string[] Places { get; } =
        ["Rotterdam", "Kaohsiung", "São Paulo", "Łódź", "Osaka", "Mombasa", "Reykjavík", "Valparaíso", "Geneva", "Busan", "Trieste", "Halifax", "Dakar", "Gdańsk"];

    public static string[] Papers { get; } = ["Courier", "Herald", "Daily Quay", "Observer", "Gazette", "Post", "Tribune", "Evening Star"];

    public static string[] Offices { get; } = ["Ministry of Ports", "Fisheries Agency", "Central Bank", "Dockers’ Union", "Coast Guard", "Institute of Statistics", "Chamber of Commerce"];

    /// <summary>People whom nobody names, and whether they are several.</summary>
    public static (string Description, bool IsSeveral)[] AnonymousSources { get; } =
    [
        ("government sources", true), ("port officials", true), ("two people familiar with the talks", true), ("union members", true), ("a senior diplomat", false),
        ("an official of the ministry", false), ("residents of the old town", true), ("a fisherman from the north", false), ("lawmakers of the ruling party", true), ("a former minister", false),
    ];

    public static string[] Units { get; } = ["m", "km", "t", "USD", "people", "ships", "households", "days"];

    public static string[] Quantities { get; } = ["depth", "length", "cost", "number", "share", "price", "turnover", "weight", "age", "output"];

    /// <summary>What topics are about, and in what respect: every pair is one.</summary>
    public static string[] TopicSubjects { get; } =
    [
        "trade", "harbours", "fisheries", "storms", "elections", "energy", "housing", "health", "schools", "rail", "migration", "taxes", "courts", "police", "prisons", "climate",
        "water", "forests", "farming", "wages", "pensions", "inflation", "banks", "debt", "vaccines", "hospitals", "roads", "aviation", "shipping", "defence", "borders", "language",
    ];

    public static string[] TopicAspects { get; } =
        ["", "policy", "reform", "spending", "safety", "strikes", "statistics", "law", "in-the-north", "in-the-south", "corruption", "forecasts", "treaty", "history"];

    public static string[] Verdicts { get; } = ["true", "mostly true", "half true", "misleading", "false", "unproven"];

    public static string[] Vetters { get; } = ["ana", "ben", "chioma", "dimitra", "eun-ji"];

    /// <summary>Why a source's version lost.</summary>
    public static string[] Reasons { get; } =
    [
        "Wrong month; its own caption has the right one.", "An agency's first figure, which it corrected the same evening.", "A translation of the other report, with a slip in it.",
        "It counts the crews as well, which the others leave out.",
    ];

    /// <summary>Words that make an id readable.</summary>
    public static string[] IdWords { get; } =
    [
        "harbour", "depth", "talks", "agreed", "promise", "imports", "costs", "fleet", "storm", "budget", "vote", "tunnel", "strike", "visit", "accord", "ban", "prices", "wages", "school",
        "channel", "winter", "crews", "licence", "quota", "bridge", "reform", "debt", "rescue", "report", "figures",
    ];

    public static string[] Words { get; } =
    [
        "the", "harbour", "comes", "first", "and", "we", "will", "not", "accept", "any", "agreement", "that", "puts", "its", "future", "at", "risk",
        "over", "last", "three", "years", "imports", "have", "fallen", "by", "almost", "a", "third", "while", "costs", "for", "families", "doubled",
        "our", "partners", "understand", "this", "is", "no", "longer", "question", "of", "money", "but", "trust", "in", "every", "region", "from",
        "north", "to", "south", "people", "tell", "me", "they", "want", "work", "schools", "clean", "water", "an", "honest", "government", "it",
        "was", "never", "promised", "ships", "could", "return", "before", "winter", "because", "channel", "too", "shallow", "—", "“safe”", "co-operation",
    ];

    public static string[] Russian { get; } =
    [
        "порт", "важнее", "всего", "и", "мы", "не", "примем", "соглашение", "которое", "ставит", "под", "угрозу", "его", "будущее", "импорт", "упал", "почти", "на", "треть", "семьи",
        "платят", "вдвое", "больше", "людям", "нужна", "работа", "чистая", "вода", "честное", "правительство",
    ];

    public static string[] Spanish { get; } =
    [
        "el", "puerto", "es", "lo", "primero", "y", "no", "aceptaremos", "ningún", "acuerdo", "que", "ponga", "en", "riesgo", "su", "futuro", "las", "importaciones", "cayeron", "casi",
        "un", "tercio", "mientras", "los", "costes", "subían", "la", "gente", "quiere", "trabajo", "mañana",
    ];

    public static string[] Arabic { get; } =
    [
        "الميناء", "أولا", "ولن", "نقبل", "أي", "اتفاق", "يعرض", "مستقبله", "للخطر", "انخفضت", "الواردات", "بنحو", "الثلث", "بينما", "تضاعفت", "تكاليف", "الأسر", "الناس", "يريدون", "العمل",
        "والمدارس", "والمياه", "النظيفة", "وحكومة", "صادقة",
    ];

    public static string[] Japanese { get; } =
    [
        "港", "が", "第一", "で", "あり", "将来", "を", "危険", "に", "さらす", "合意", "は", "受け入れ", "ない", "輸入", "三年間", "減少", "した", "家計", "の", "負担", "倍", "なった", "人々", "仕事", "求めて", "いる",
    ];

    public static string[] Chinese { get; } =
    [
        "港口", "優先", "我們", "不會", "接受", "任何", "危及", "未來", "的", "協議", "過去", "三年", "進口", "下降", "近", "三分之一", "家庭", "成本", "翻倍", "人民", "需要", "工作", "學校", "乾淨", "水",
    ];
}
