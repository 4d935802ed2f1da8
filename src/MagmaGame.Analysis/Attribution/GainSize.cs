namespace MagmaGame.Analysis.Attribution;

/// <summary>How much a family of plays gave.</summary>
public enum GainSize
{
    /// <summary>It did harm.</summary>
    Loss,
    /// <summary>Too little to tell.</summary>
    None,
    /// <summary>A small win.</summary>
    Small,
    /// <summary>A big win.</summary>
    Big,
}
