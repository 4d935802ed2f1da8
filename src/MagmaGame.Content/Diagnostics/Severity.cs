namespace MagmaGame.Content.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The game does not start.</summary>
    Error,
    /// <summary>Probably a mistake; the game starts all the same.</summary>
    Warning,
    /// <summary>A matter of style.</summary>
    Hint,
}
