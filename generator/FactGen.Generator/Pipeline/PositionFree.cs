using System.Collections.Immutable;
using FactGen.Core.Model;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Compares entries by what they hold and not by where it stands: a comment moves every position below it and must regenerate nothing. No copy without
/// positions is kept, which would cost as much memory as the entries themselves; that nothing emitted depends on a position, tests hold.
/// </summary>
internal static class PositionFree
{
    /// <summary>Whether the entries of two files hold the same, wherever they stand.</summary>
    public static bool AreEqual(ImmutableArray<FactEntry> ones, ImmutableArray<FactEntry> others)
    {
        if (ones == others)
        {
            return true;
        }

        if (ones.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < ones.Length; i++)
        {
            if (!AreEqual(ones[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both entries hold the same, wherever they stand.</summary>
    public static bool AreEqual(FactEntry one, FactEntry other) =>
        ReferenceEquals(one, other) || (one.Section == other.Section && one.Id == other.Id && AreEqual(one.Values, other.Values));

    private static bool AreEqual(FactValue one, FactValue other) => (one, other) switch
    {
        (TextValue a, TextValue b) => a.Text == b.Text,
        (FlagValue a, FlagValue b) => a.IsSet == b.IsSet,
        (NumberValue a, NumberValue b) => HaveSameDigits(a.Number, b.Number),
        (DateValue a, DateValue b) => a.Text == b.Text,
        (ReferenceValue a, ReferenceValue b) => a.Id == b.Id && a.Type == b.Type,
        (ListValue a, ListValue b) => AreEqual(a, b),
        (MapValue a, MapValue b) => AreEqual(a, b),
        _ => false,
    };

    private static bool AreEqual(ListValue one, ListValue other)
    {
        if (one.Items.Count != other.Items.Count || one.HasLostItems != other.HasLostItems)
        {
            return false;
        }

        for (var i = 0; i < one.Items.Count; i++)
        {
            if (!AreEqual(one.Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(MapValue one, MapValue other)
    {
        if (one.Fields.Count != other.Fields.Count || !one.Broken.SequenceEqual(other.Broken))
        {
            return false;
        }

        for (var i = 0; i < one.Fields.Count; i++)
        {
            if (one.Fields[i].Name != other.Fields[i].Name || !AreEqual(one.Fields[i].Value, other.Fields[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    // 11.5 and 11.50 are one number and two texts.
    private static bool HaveSameDigits(decimal one, decimal other) => decimal.GetBits(one).SequenceEqual(decimal.GetBits(other));
}
