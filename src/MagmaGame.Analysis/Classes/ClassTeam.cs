using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Analysis.Classes;

/// <summary>How a team came out.</summary>
public sealed record ClassTeam
{
    /// <summary>Its name; no two are alike.</summary>
    public required string Name { get; init; }
    /// <summary>What a command line calls its game: its name where it is kept, or its file as it was given.</summary>
    public required string Typed { get; init; }
    /// <summary>Id of the outcome.</summary>
    public required string Outcome { get; init; }
    /// <summary>Name of the outcome.</summary>
    public required string OutcomeName { get; init; }
    /// <summary>Id of the variant.</summary>
    public required string Variant { get; init; }
    /// <summary>Name of the variant.</summary>
    public required string VariantName { get; init; }
    /// <summary>P(catastrophe), 0 to 1.</summary>
    public required double Chance { get; init; }
    /// <summary>Whether the one roll came out as catastrophe.</summary>
    public required bool Catastrophe { get; init; }
    /// <summary>Months played.</summary>
    public required int Months { get; init; }
    /// <summary>Month in which the acute period was over, from 0.</summary>
    public required int EndOfAcuteRisk { get; init; }
    /// <summary>Months by which it was over later than at full speed; null after an early pause that lasts, and when nobody knows.</summary>
    public required int? MonthsBought { get; init; }
    /// <summary>The game it was branched from; empty when it began at its beginning.</summary>
    public string BranchedFrom { get; init; } = "";
    /// <summary>How good its decisions were, apart from the world; null after an early pause that lasts, and when it was not worked out.</summary>
    public ClassSkill? Skill { get; init; }
    /// <summary>Its predictions.</summary>
    public required ClassPredictions Predictions { get; init; }
}

/// <summary>How good a team's decisions were, apart from the world they met: all teams in the same worlds.</summary>
public sealed record ClassSkill
{
    /// <summary>P(catastrophe) of its decisions over the worlds.</summary>
    public required DebriefFigure Chance { get; init; }
    /// <summary>A quarter of the worlds lie below.</summary>
    public required double LowQuartile { get; init; }
    /// <summary>Half of the worlds lie below.</summary>
    public required double Median { get; init; }
    /// <summary>Three quarters of the worlds lie below.</summary>
    public required double HighQuartile { get; init; }
    /// <summary>Shares of the outcomes over the worlds: obsolescence, pause, self-destruction.</summary>
    public required ImmutableArray<double> Outcomes { get; init; }
    /// <summary>Its place among the teams by P(catastrophe) over the worlds, from 1 for the lowest; teams that are equal share one.</summary>
    public required int Rank { get; init; }
    /// <summary>Its P(catastrophe) over the worlds minus the mean of all teams in the same worlds; below 0 is better.</summary>
    public required DebriefFigure AgainstClass { get; init; }
    /// <summary>What the decisions did over the worlds, against the policies; below 0 is better.</summary>
    public required double Skill { get; init; }
    /// <summary>How its decisions met this world, and the luck of the months: what is left of its P(catastrophe) when the policies'
    /// mean, the luck of the world and the skill are taken off; below 0 it was lucky.</summary>
    public required double Meeting { get; init; }
    /// <summary>Share of the worlds in which its decisions came out better than here, 0 to 1.</summary>
    public required double BetterElsewhere { get; init; }
}
