using FactGen.Core.Dates;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>A date within the sentence of a message.</summary>
internal static class DatePhrase
{
    /// <summary><c>on 2021-03-25</c>, but <c>in 2021</c>.</summary>
    public static string Of(DateValue date) => (date.Date is { } known && known.Earliest != known.Latest ? "in " : "on ") + date.Text;
}
