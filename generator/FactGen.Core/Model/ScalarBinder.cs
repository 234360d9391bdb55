using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Packs;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>Types single scalars. Every scalar is text until the format says otherwise.</summary>
internal sealed class ScalarBinder(string text, FindingList findings, SharedTexts shared)
{
    private readonly List<ReferenceValue> _references = new();

    // Whatever a day holds, its facts and articles have few days between them.
    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);

    public List<ReferenceValue> References => _references;

    public void ForgetReferencesSince(int mark) => _references.RemoveRange(mark, _references.Count - mark);

    /// <summary>The value; null where it is none of that type, which is then reported.</summary>
    public FactValue? Bind(FormatType type, YamlScalar scalar, Subject subject)
    {
        if (!IsText(scalar, subject))
        {
            return null;
        }

        return type switch
        {
            TextType textType => BindText(textType, scalar, subject),
            FlagType => BindFlag(scalar, subject),
            NumberType => BindNumber(scalar, subject),
            ChoiceType choice => BindChoice(choice, scalar, subject),
            DateType date => BindDate(date, scalar, subject),
            ReferenceType reference => BindReference(reference, scalar, subject),
            _ => throw new InvalidOperationException("the format's table gives a scalar the type " + type.GetType().Name),
        };
    }

    /// <summary>A date within <c>states</c>, where the source's own words may stand.</summary>
    public DateValue? BindDateOrWords(YamlScalar scalar, Subject subject) =>
        IsText(scalar, subject) ? new(scalar.Value, Parse(scalar.Value, out _), scalar.Range) : null;

    private EdtfDate? Parse(string written, out string problem)
    {
        if (_dates.TryGetValue(written, out var known))
        {
            problem = "";
            return known;
        }

        var date = EdtfParser.Parse(written, out problem);
        if (date is not null)
        {
            _dates.Add(written, date);
        }

        return date;
    }

    private bool IsText(YamlScalar scalar, Subject subject)
    {
        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            var isComment = scalar.IsAbsent && IsFollowedByComment(scalar.Range.End, mostSpaces: int.MaxValue);
            Mistyped(scalar, $"{subject} has no value: {(isComment ? "what follows ` #` is a comment, put it in quotation marks if it is the value" : subject.IsRequired ? "write it" : "write it, or delete the key")}");
            return false;
        }

        return true;
    }

    private TextValue? BindText(TextType type, YamlScalar scalar, Subject subject)
    {
        if (type.Problem(scalar.Value) is { } problem)
        {
            return Mistyped<TextValue>(scalar, $"{subject} must be {type.Noun}: {problem}");
        }

        if (type.IsFree)
        {
            ReportCut(scalar, subject);
        }

        return new TextValue(shared.Share(scalar.Value), scalar.Range);
    }

    // More than one space before the `#` looks like a comment that somebody meant.
    private void ReportCut(YamlScalar scalar, Subject subject)
    {
        if (scalar.Style == YamlScalarStyle.Plain && IsFollowedByComment(scalar.Range.End, mostSpaces: 1))
        {
            findings.Add(RuleCatalogue.TextCut, TextRange.FromBounds(scalar.Range.End + 1, EndOfLine(scalar.Range.End)), $"{subject} ends before ` #`, the rest is a comment: put the whole text in quotation marks, or two spaces before a real comment");
        }
    }

    private FlagValue? BindFlag(YamlScalar scalar, Subject subject) => scalar.Value switch
    {
        "true" => new FlagValue(true, scalar.Range),
        "false" => new FlagValue(false, scalar.Range),
        _ => Mistyped<FlagValue>(scalar, $"{subject} must be `true` or `false`, not {Shown.Code(scalar.Value)}{(MeantFlag(scalar.Value) is { } meant ? $": write `{meant}`" : "")}"),
    };

    private static string? MeantFlag(string written) => written.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "TRUE" => "true",
        "NO" or "N" or "OFF" or "FALSE" => "false",
        _ => null,
    };

    private NumberValue? BindNumber(YamlScalar scalar, Subject subject)
    {
        if (TryParse(scalar.Value, out var number))
        {
            return new NumberValue(number, scalar.Range);
        }

        var plain = WithoutSeparators(scalar.Value);
        var repair = TryParse(plain, out _)
            ? $"write {Shown.Code(plain)}"
            : "write it in at most 28 digits, such as `24000000` or `11.5`; the unit belongs under `unit`";
        return Mistyped<NumberValue>(scalar, $"{subject} must be a decimal number, not {Shown.Code(scalar.Value)}: {repair}");
    }

    // A decimal rounds what lies beyond it without a word: the digits that come back must be the digits that were written.
    private static bool TryParse(string written, out decimal number) =>
        decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && SignificantDigits(written) == SignificantDigits(number.ToString(CultureInfo.InvariantCulture));

    private static string SignificantDigits(string written)
    {
        var digits = written.TrimStart('+', '-', '0');
        return digits.IndexOf('.') < 0 ? digits : digits.TrimEnd('0').TrimEnd('.');
    }

    // A comma before three digits separates thousands (`24,000,000`), any other single one is a decimal comma (`11,5`).
    private static string WithoutSeparators(string written)
    {
        var plain = new string(written.Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '\'' or '’')).ToArray());
        var groups = plain.Split(',');
        var thousands = groups[0].Split('.');
        if (groups.Length == 2 && thousands.Length > 1 && thousands.Skip(1).All(group => group.Length == 3))
        {
            // 1.234.567,8
            return string.Concat(thousands) + "." + groups[1];
        }

        return groups.Length == 2 && groups[1].Length != 3 && plain.IndexOf('.') < 0 ? plain.Replace(',', '.')
            : groups.Skip(1).All(group => group.TakeWhile(char.IsDigit).Count() == 3) ? plain.Replace(",", "")
            : written;
    }

    private TextValue? BindChoice(ChoiceType type, YamlScalar scalar, Subject subject)
    {
        if (type.Words.Contains(scalar.Value) || (type.OrNumber && IsWholeNumber(scalar.Value)))
        {
            return new TextValue(shared.Share(scalar.Value), scalar.Range);
        }

        return Mistyped<TextValue>(scalar, $"{subject} must be {type.Noun}, not {Shown.Code(scalar.Value)}{Suggestions.DidYouMean(scalar.Value, type.Words)}");
    }

    private DateValue? BindDate(DateType type, YamlScalar scalar, Subject subject)
    {
        if (type.MayBeRelative && RelativeDay.IsRelative(scalar.Value))
        {
            return new DateValue(shared.Share(scalar.Value), null, scalar.Range);
        }

        return Parse(scalar.Value, out var problem) is { } date
            ? new DateValue(date.Text, date, scalar.Range)
            : Mistyped<DateValue>(scalar, $"{subject} must be {type.Noun}, not {Shown.Code(scalar.Value)}: {problem}");
    }

    private FactValue? BindReference(ReferenceType type, YamlScalar scalar, Subject subject)
    {
        if (type.OrWords.Contains(scalar.Value))
        {
            return new TextValue(shared.Share(scalar.Value), scalar.Range);
        }

        if (!type.OrName && !IsReference(scalar.Value))
        {
            var repaired = EntryId.Repair(scalar.Value);
            return Mistyped(scalar, $"{subject} must be {type.Noun}, not {Shown.Code(scalar.Value)}: an id is {FactFormat.IdForm}{(repaired is null ? "" : $"; did you mean `{repaired}`?")}{(type.OrAnonymous && LooksLikeDescription(scalar.Value) ? $" Somebody without a name is written `{{ anonymous: {Shown.Shortened(scalar.Value)} }}`" : "")}");
        }

        if (type.OrName)
        {
            ReportCut(scalar, subject);
        }

        var reference = new ReferenceValue(shared.Share(scalar.Value), type, scalar.Range);
        _references.Add(reference);
        return reference;
    }

    // `port officials` describes somebody, `Jane Doe` names somebody.
    private static bool LooksLikeDescription(string written) =>
        char.IsLower(written[0]) && written.IndexOf(' ') > 0 && written.IndexOfAny([',', ':', '{', '}', '[', ']', '#']) < 0;

    // `pack/id` names an entry of another fact package.
    private static bool IsReference(string written)
    {
        var slash = written.IndexOf('/');
        return EntryId.IsWellFormed(written.Substring(slash + 1))
            && (slash < 0 || PackName.IsWellFormed(written.Substring(0, slash)));
    }

    private static bool IsWholeNumber(string written) =>
        written.Length is > 0 and <= 9 && written.All(c => c is >= '0' and <= '9') && written[0] != '0';

    private bool IsFollowedByComment(int end, int mostSpaces)
    {
        var next = end;
        while (next < text.Length && text[next] == ' ' && next - end < mostSpaces)
        {
            next++;
        }

        return next > end && next < text.Length && text[next] == '#';
    }

    private int EndOfLine(int offset)
    {
        while (offset < text.Length && !LineMap.IsLineBreak(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private FactValue? Mistyped(YamlScalar scalar, string message) => Mistyped<FactValue>(scalar, message);

    private T? Mistyped<T>(YamlScalar scalar, string message)
        where T : FactValue
    {
        findings.Add(RuleCatalogue.WrongType, scalar.Range, message);
        return null;
    }
}
