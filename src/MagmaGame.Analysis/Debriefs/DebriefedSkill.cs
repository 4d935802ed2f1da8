using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>How good the decisions were, apart from the world they met.</summary>
public sealed record DebriefedSkill
{
    /// <summary>How many worlds the figures rest on.</summary>
    public required int Worlds { get; init; }
    /// <summary>P(catastrophe) of the same decisions over the worlds.</summary>
    public required DebriefFigure Chance { get; init; }
    /// <summary>A quarter of the worlds lie below.</summary>
    public required double LowQuartile { get; init; }
    /// <summary>Half of the worlds lie below.</summary>
    public required double Median { get; init; }
    /// <summary>Three quarters of the worlds lie below.</summary>
    public required double HighQuartile { get; init; }
    /// <summary>In how many worlds P(catastrophe) fell into each of twenty classes of five points.</summary>
    public required ImmutableArray<int> Histogram { get; init; }
    /// <summary>Shares of the outcomes over the worlds: obsolescence, pause, self-destruction.</summary>
    public required ImmutableArray<double> Outcomes { get; init; }
    /// <summary>Share of the worlds in which the decisions came out better than here.</summary>
    public required double BetterElsewhere { get; init; }
    /// <summary>Mean P(catastrophe) of the policies over the worlds.</summary>
    public required double PolicyMean { get; init; }
    /// <summary>What the decisions did over the worlds, against the policies; below 0 is better.</summary>
    public required double Skill { get; init; }
    /// <summary>What the world did to anybody; below 0 is a kind world.</summary>
    public required double WorldLuck { get; init; }
    /// <summary>How decisions and world met, and the luck of the months.</summary>
    public required double Meeting { get; init; }
    /// <summary>What it would have been worth to know each world beforehand.</summary>
    public required DebriefFigure PerfectInformation { get; init; }
    /// <summary>P(catastrophe) of the best way known for this very world.</summary>
    public required double BestHere { get; init; }
    /// <summary>The policies, the best over the worlds first.</summary>
    public required ImmutableArray<DebriefedPolicy> Policies { get; init; }
    /// <summary>The policy that a search found best for the scenario, the yardstick of regret; null where none is kept.</summary>
    public DebriefedPolicy? Yardstick { get; init; }
}

/// <summary>A policy beside the player.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Does">What it does.</param>
/// <param name="Chance">Its P(catastrophe) over the worlds.</param>
/// <param name="Here">Its P(catastrophe) in this world.</param>
/// <param name="Ahead">The player's P(catastrophe) minus its own over the worlds.</param>
public sealed record DebriefedPolicy(
    string Id, string Name, string Does, DebriefFigure Chance, double Here, DebriefFigure Ahead);
