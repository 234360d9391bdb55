using FactGen.Core.Dates;

namespace FactGen.Generator.Emission;

/// <summary>Dates in the packed form.</summary>
internal static class PackedDate
{
    /// <summary>A date as it was read.</summary>
    public static PackedRecord Of(EdtfDate date)
    {
        var record = new PackedRecord();
        record.Add('t', date.Text);

        // An interval the wrong way round (FACT305) means no days at all; an app must not trip over it.
        if (!(date.Latest < date.Earliest))
        {
            record.AddIfAny('e', Day(date.Earliest));
            record.AddIfAny('l', Day(date.Latest));
        }

        record.Add('p', date.Precision.ToString().ToLowerInvariant());
        record.AddIfAny('q', (date.IsUncertain, date.IsApproximate) switch
        {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            _ => null,
        });
        record.AddIfAny('h', date.Time);
        return record;
    }

    /// <summary>One known day.</summary>
    public static PackedRecord Of(Day day) => Of(new EdtfDate { Text = day.ToString(), Earliest = day, Latest = day, Precision = DatePrecision.Day });

    // The packed form writes no plus sign before a far year.
    private static string? Day(Day? day) => day?.ToString().TrimStart('+');
}
