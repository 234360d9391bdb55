using FactGen.Core.Dates;

namespace FactGen.Generator.Emission;

/// <summary>Dates in the packed form.</summary>
internal static class PackedDate
{
    private static readonly string[] s_precisions = Array.ConvertAll((DatePrecision[])Enum.GetValues(typeof(DatePrecision)), precision => precision.ToString().ToLowerInvariant());

    /// <summary>Writes a field that holds a date: of a plain day the day alone, of everything else a record.</summary>
    public static void Add(PackedText text, char tag, EdtfDate date)
    {
        if (IsPlainDay(date))
        {
            text.Add(tag, date.Text);
            return;
        }

        var record = text.Open(tag);
        text.Add('t', date.Text);

        // An interval the wrong way round (FACT305) means no days at all; an app must not trip over it.
        if (!(date.Latest < date.Earliest))
        {
            text.AddIfAny('e', Packed(date.Earliest));
            text.AddIfAny('l', Packed(date.Latest));
        }

        text.Add('p', s_precisions[(int)date.Precision]);
        text.AddIfAny('q', (date.IsUncertain, date.IsApproximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => null,
        });
        text.AddIfAny('h', date.Time);
        text.Close(record);
    }

    /// <summary>Writes a field that holds one known day.</summary>
    public static void Add(PackedText text, char tag, Day day) =>
        Add(text, tag, new EdtfDate { Text = day.ToString(), Earliest = day, Latest = day, Precision = DatePrecision.Day });

    // Nearly every date is one: `2021-03-16`, where nothing is to be said that the text does not say.
    private static bool IsPlainDay(EdtfDate date) =>
        date is { Precision: DatePrecision.Day, IsUncertain: false, IsApproximate: false, Time: null, Earliest: { } earliest, Latest: { } latest }
        && earliest == latest
        && IsDay(date.Text)
        && Says(date.Text, earliest);

    private static bool Says(string text, Day day) =>
        day.Year == (((((text[0] * 10) + text[1]) * 10) + text[2]) * 10) + text[3] - ('0' * 1111)
        && day.Month == (text[5] * 10) + text[6] - ('0' * 11)
        && day.DayOfMonth == (text[8] * 10) + text[9] - ('0' * 11);

    private static bool IsDay(string text)
    {
        if (text.Length != "2021-03-16".Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    // The packed form writes no plus sign before a far year.
    private static string? Packed(Day? day) => day?.ToString().TrimStart('+');
}
