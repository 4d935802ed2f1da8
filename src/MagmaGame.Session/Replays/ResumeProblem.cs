using System.Collections.Immutable;

namespace MagmaGame.Session.Replays;

/// <summary>Kinds of problem that stop a replay.</summary>
public enum ResumeProblemKind
{
    /// <summary>The content has no such scenario.</summary>
    UnknownScenario,
    /// <summary>The content has no such event, option or initiative.</summary>
    UnknownContent,
    /// <summary>The rules refuse a decision that was accepted then.</summary>
    DecisionRefused,
    /// <summary>The rules do not get through a decision: a mistake in the program, or content that no check let through.</summary>
    Broken,
    /// <summary>The world came out otherwise than it was.</summary>
    StateDiffers,
    /// <summary>The game went over to content that is not at hand.</summary>
    OtherContent,
}

/// <summary>Why a journal could not be played again to its end.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Month">Month in which it shows.</param>
/// <param name="Line">Line of the journal, from 1.</param>
/// <param name="Text">One or two sentences for a player, safe to print.</param>
/// <param name="Variables">Names of what differs, for <see cref="ResumeProblemKind.StateDiffers"/>; otherwise empty.</param>
public sealed record ResumeProblem(
    ResumeProblemKind Kind, int Month, int Line, string Text, ImmutableArray<string> Variables);
