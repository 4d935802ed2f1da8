using System.Collections.Immutable;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Releases;

/// <summary>How a kept game fares under a new version.</summary>
public enum JournalFate
{
    /// <summary>It plays again as it was.</summary>
    Replays,
    /// <summary>It played again by the older version and does not by the new one.</summary>
    Broken,
    /// <summary>It did not play again by the older version either.</summary>
    BrokenBefore,
    /// <summary>It is no journal, or a damaged one.</summary>
    Unreadable,
}

/// <summary>One kept game under a new version.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fate">How it fares.</param>
/// <param name="Month">Month in which the game and its journal part; null when they do not.</param>
/// <param name="Line">Line of the journal, from 1; 0 for none.</param>
/// <param name="Text">Why, in a sentence or two; empty when it replays.</param>
/// <param name="Variables">What differs in that month; empty when it is something else.</param>
public sealed record JournalCheck(
    string Name, JournalFate Fate, int? Month, int Line, string Text, ImmutableArray<string> Variables)
{
    /// <summary>Plays a journal again by both versions.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="old">The version that was published.</param>
    /// <param name="now">The one that is to be.</param>
    public static JournalCheck Of(string name, string text, GameRules old, GameRules now)
    {
        var reading = JournalReader.Read(text);
        if (reading.Journal is not { } journal)
            return new JournalCheck(name, JournalFate.Unreadable, null, reading.Line, reading.Problem ?? "This is no journal.", []);
        // Where it went over to other content while it was played, only its first part is anybody's promise.
        if (Play(now, journal) is not { } problem) return new JournalCheck(name, JournalFate.Replays, null, 0, "", []);
        var fate = Play(old, journal) is null ? JournalFate.Broken : JournalFate.BrokenBefore;
        return new JournalCheck(name, fate, problem.Line > 0 ? problem.Month : null, problem.Line, problem.Text, problem.Variables);
    }

    private static ResumeProblem? Play(GameRules rules, Journal journal) =>
        Replay.Run(rules, journal).Problem is { } problem && problem.Kind != ResumeProblemKind.OtherContent ? problem : null;
}
