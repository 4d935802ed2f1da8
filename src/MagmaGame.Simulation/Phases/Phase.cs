namespace MagmaGame.Simulation.Phases;

/// <summary>The phases of a game.</summary>
public enum Phase
{
    /// <summary>Before 3x.</summary>
    Preparing,
    /// <summary>From 3x to TEDAI.</summary>
    Accelerating,
    /// <summary>Past TEDAI, humans in the loop.</summary>
    Expert,
    /// <summary>AI researchers lead; people can still take over again.</summary>
    Recovery,
    /// <summary>A coordinated pause is in force.</summary>
    Paused,
    /// <summary>The game is over.</summary>
    Ended,
}

/// <summary>What a player reads about a phase.</summary>
/// <param name="Phase">Which.</param>
/// <param name="Id">Its id in content.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it means.</param>
public sealed record PhaseDefinition(Phase Phase, string Id, string Name, string Text);
