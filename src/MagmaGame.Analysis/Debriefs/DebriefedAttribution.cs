using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>What the player's decisions changed, what they resembled, which rules they kept, and what to talk over.</summary>
public sealed record DebriefedAttribution
{
    /// <summary>Which of the three objects the player changed.</summary>
    public required DebriefedLevers Levers { get; init; }
    /// <summary>What the playbook's families of plays gave.</summary>
    public required ImmutableArray<DebriefedPlay> Plays { get; init; }
    /// <summary>Which strategy the play resembled.</summary>
    public required DebriefedLikeness Likeness { get; init; }
    /// <summary>The rules of thumb that had something to say, kept or broken.</summary>
    public required ImmutableArray<DebriefedHeuristic> Heuristics { get; init; }
    /// <summary>How many futures the costs of breaking them rest on.</summary>
    public required int HeuristicFutures { get; init; }
    /// <summary>How the predictions went, in sum.</summary>
    public required DebriefedCalibration Calibration { get; init; }
    /// <summary>Three questions for this game, the most particular first.</summary>
    public required ImmutableArray<DebriefedQuestion> Questions { get; init; }
    /// <summary>The scenes with the most at stake, with what their writers have to say to whoever leads the talk.</summary>
    public required ImmutableArray<DebriefedScene> Scenes { get; init; }
}
