namespace MagmaGame.Authoring.Previews;

/// <summary>How near a moment of a game is to one in which an event is asked.</summary>
public enum Nearness
{
    /// <summary>The event was asked in it.</summary>
    Asked,
    /// <summary>The event could have been asked in it.</summary>
    Eligible,
    /// <summary>Something has to be changed.</summary>
    Changed,
}

/// <summary>A moment of a game that a policy plays.</summary>
/// <param name="ScenarioId">The scenario.</param>
/// <param name="PolicyId">The policy.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Decisions">How many decisions come before it.</param>
/// <param name="Month">The month.</param>
public sealed record Moment(string ScenarioId, string PolicyId, uint Seed, int Decisions, int Month);
