namespace MagmaGame.Analysis.Debriefs;

/// <summary>Which game it was.</summary>
public sealed record DebriefedGame
{
    /// <summary>What a command line calls it: its name where it is kept, or its file as it was given; empty when it is neither.</summary>
    public string Name { get; init; } = "";
    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }
    /// <summary>Name of the scenario.</summary>
    public required string ScenarioName { get; init; }
    /// <summary>The seed.</summary>
    public required uint Seed { get; init; }
    /// <summary>Months per round: 1 or 3.</summary>
    public required int MonthsPerRound { get; init; }
    /// <summary>Months played.</summary>
    public required int Months { get; init; }
    /// <summary>The last month in words.</summary>
    public required string LastMonth { get; init; }
    /// <summary>Whether every round asked for a prediction.</summary>
    public required bool Teaching { get; init; }
    /// <summary>Hash of the content it ended with.</summary>
    public required string ContentHash { get; init; }
    /// <summary>Number of the rules.</summary>
    public required int Rules { get; init; }
    /// <summary>The game it was branched from; empty when it began at its beginning.</summary>
    public string BranchedFrom { get; init; } = "";
}
