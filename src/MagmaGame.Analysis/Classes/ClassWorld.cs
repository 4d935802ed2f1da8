using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Analysis.Classes;

/// <summary>The world that a class played.</summary>
public sealed record ClassWorld
{
    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }
    /// <summary>Name of the scenario.</summary>
    public required string ScenarioName { get; init; }
    /// <summary>The seed.</summary>
    public required uint Seed { get; init; }
    /// <summary>Months per round: 1 or 3.</summary>
    public required int MonthsPerRound { get; init; }
    /// <summary>Hash of the content the games ended with.</summary>
    public required string ContentHash { get; init; }
    /// <summary>Number of the rules.</summary>
    public required int Rules { get; init; }
    /// <summary>Where the one roll of the verdict fell, the same for all teams, 0 to 1: below a team's P(catastrophe) it is
    /// catastrophe.</summary>
    public required double Roll { get; init; }
    /// <summary>What the world did to anybody: how much worse it was to the policies than worlds are to them; below 0 is a kind
    /// world. Null when it was not worked out.</summary>
    public double? Luck { get; init; }
    /// <summary>Mean P(catastrophe) of the policies over the worlds, 0 to 1; null when it was not worked out.</summary>
    public double? PolicyMean { get; init; }
    /// <summary>The policies in this world, the best first.</summary>
    public required ImmutableArray<ClassPolicy> Policies { get; init; }
}

/// <summary>A policy beside a class.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Here">Its P(catastrophe) in the world of the class, 0 to 1.</param>
/// <param name="Chance">Its P(catastrophe) over the worlds; null when it was not worked out.</param>
public sealed record ClassPolicy(string Id, string Name, double Here, DebriefFigure? Chance);
