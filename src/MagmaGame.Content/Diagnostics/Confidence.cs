namespace MagmaGame.Content.Diagnostics;

/// <summary>How sure a diagnostic is of what it says.</summary>
public enum Confidence
{
    /// <summary>It is so, whatever happens in a game.</summary>
    Proved,
    /// <summary>Most often it is a mistake; it may be meant.</summary>
    Likely,
    /// <summary>A matter of taste or of what comes later.</summary>
    Hint,
}
