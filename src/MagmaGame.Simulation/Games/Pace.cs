namespace MagmaGame.Simulation.Games;

/// <summary>How many model months a round of decisions covers.</summary>
public enum Pace
{
    /// <summary>One; the usual game.</summary>
    Monthly = 1,
    /// <summary>Three; for workshops. Decisions and events come in the first month of each quarter.</summary>
    Quarterly = 3,
}
