using System.Collections.Immutable;
using MagmaGame.Analysis.Skill;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>
/// What there is to learn from a finished game, as data: what happened and why, what mattered, what was luck, what was hidden. Reports
/// are made from it alone, and other programs may read it.
/// </summary>
public sealed record Debrief
{
    /// <summary>Number of the format; it changes whenever a reader of the one before would be misled.</summary>
    public const int CurrentFormat = 2;

    /// <summary>Number of the format.</summary>
    public int Format { get; init; } = CurrentFormat;
    /// <summary>Which game it was.</summary>
    public required DebriefedGame Game { get; init; }
    /// <summary>How it ended.</summary>
    public required DebriefedEnding Ending { get; init; }
    /// <summary>Luck and skill.</summary>
    public required LuckAndSkill Skill { get; init; }
    /// <summary>How many futures each turning point's figures rest on.</summary>
    public required int Futures { get; init; }
    /// <summary>Id of the policy that decides in those futures what the player never decided.</summary>
    public required string Policy { get; init; }
    /// <summary>The turning points, in the order of play.</summary>
    public required ImmutableArray<DebriefedTurning> Turnings { get; init; }
    /// <summary>Each round as it was seen beside what it was.</summary>
    public required ImmutableArray<DebriefedMonth> Months { get; init; }
    /// <summary>The milestones reached, in order.</summary>
    public required ImmutableArray<DebriefedMilestone> Milestones { get; init; }
    /// <summary>What the decisions changed, what they resembled, which rules they kept, and what to talk over.</summary>
    public required DebriefedAttribution Attribution { get; init; }
    /// <summary>The advisors.</summary>
    public required ImmutableArray<DebriefedAdvisor> Advisors { get; init; }
    /// <summary>The predictions of which it is known what came.</summary>
    public required ImmutableArray<DebriefedPrediction> Predictions { get; init; }
    /// <summary>The ideas that the game touched.</summary>
    public required ImmutableArray<DebriefedIdea> Ideas { get; init; }
}
