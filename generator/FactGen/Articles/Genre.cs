namespace FactGen;

/// <summary>What kind of text an article is.</summary>
public enum Genre
{
    /// <summary>A news report.</summary>
    News,

    /// <summary>An opinion piece.</summary>
    Opinion,

    /// <summary>A transcript of what was said.</summary>
    Transcript,

    /// <summary>A press release.</summary>
    PressRelease,
}
