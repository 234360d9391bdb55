using FactGen;

namespace SampleApp.Wording;

/// <summary>Says where a fact stands. What a reader must be warned of is in capitals, which no terminal hides.</summary>
internal static class StatusWording
{
    public static string Of(FactStatus status)
    {
        var word = status.ToString();
        return IsAlert(status) ? word.ToUpperInvariant() : word.ToLowerInvariant();
    }

    public static bool IsAlert(FactStatus status) => status is FactStatus.Disputed or FactStatus.Superseded or FactStatus.Retracted;
}
