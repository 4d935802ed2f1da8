using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>A point at which the player could have decided otherwise, and what that would have been worth.</summary>
public sealed record DebriefedTurning
{
    /// <summary>Number of the decision in the game's journal, from 1; of what was left undone, of the decision before which it
    /// could have been done.</summary>
    public required int Decision { get; init; }
    /// <summary>The month, from 0.</summary>
    public required int Month { get; init; }
    /// <summary>The month in words.</summary>
    public required string Date { get; init; }
    /// <summary>Kind of decision, such as <c>answer</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Id of the event that was answered; empty for others.</summary>
    public string Event { get; init; } = "";
    /// <summary>A few words: the scene, the initiative, the knobs.</summary>
    public required string Title { get; init; }
    /// <summary>What was decided, in words.</summary>
    public required string Decided { get; init; }
    /// <summary>What the option's roll told, or what became of a vote; empty when nothing was rolled.</summary>
    public string Rolled { get; init; } = "";
    /// <summary>P(catastrophe) after what was decided, with luck drawn anew from there.</summary>
    public required DebriefFigure Chance { get; init; }
    /// <summary>The greatest difference that any alternative makes, 0 to 1.</summary>
    public required double Stake { get; init; }
    /// <summary>How much lower P(catastrophe) could have been, 0 to 1.</summary>
    public required double Regret { get; init; }
    /// <summary>Whether any alternative differs beyond noise.</summary>
    public required bool IsDecisive { get; init; }
    /// <summary>The alternatives.</summary>
    public required ImmutableArray<DebriefedAlternative> Alternatives { get; init; }
}

/// <summary>What would have come of an alternative.</summary>
public sealed record DebriefedAlternative
{
    /// <summary>It in words.</summary>
    public required string Words { get; init; }
    /// <summary>How it is named on the command line that opens that other game.</summary>
    public required string Choice { get; init; }
    /// <summary>Whether it is what the comparison's policy would have done.</summary>
    public required bool ByPolicy { get; init; }
    /// <summary>Difference in P(catastrophe); below 0 is better than what was decided.</summary>
    public required DebriefFigure Chance { get; init; }
    /// <summary>Differences in the shares of the outcomes: obsolescence, pause, self-destruction.</summary>
    public required ImmutableArray<DebriefFigure> Outcomes { get; init; }
    /// <summary>Difference in the end of the acute period, months; above 0 is later.</summary>
    public required DebriefFigure MonthsBought { get; init; }
    /// <summary>P(catastrophe) it would have come to with the very luck of the game.</summary>
    public required double SameLuck { get; init; }
    /// <summary>Id of the outcome it would have come to with the very luck of the game.</summary>
    public required string SameLuckOutcome { get; init; }
    /// <summary>Whether its difference in P(catastrophe) is beyond noise, all alternatives of the game asked about at once.</summary>
    public required bool IsDecisive { get; init; }
}
