using System.Globalization;
using MagmaGame.Contents;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Runs;

/// <summary>Where a new game parts from another.</summary>
/// <param name="Session">The other game, as far as it could be played again; nothing it decides is written.</param>
/// <param name="From">Its name.</param>
/// <param name="Decision">The first of its decisions that is not taken over, from 0.</param>
internal sealed record BranchPoint(GameSession Session, string From, int Decision)
{
    /// <summary>A decision of a kept game.</summary>
    /// <exception cref="CommandFailure">There is none, or the game does not come out as it was before it.</exception>
    public static BranchPoint AtDecision(GameRules rules, RunFile run, int decision, KeptVersions versions)
    {
        var (session, problem) = Play(rules, run, versions);
        if (decision > session.Decisions.Count && problem is not null) throw ResumedRun.Failure(run.Path, problem);
        return At(session, run.Name, decision);
    }

    /// <summary>The first decision of a month, or of the first month after it that had any.</summary>
    /// <exception cref="CommandFailure">The game never came so far, or does not come out as it was before it.</exception>
    public static BranchPoint AtMonth(GameRules rules, RunFile run, int month, KeptVersions versions)
    {
        var (session, problem) = Play(rules, run, versions);
        for (var place = 0; place < session.Decisions.Count; place++)
            if (session.Decisions[place].Month >= month) return new BranchPoint(session, run.Name, place);
        if (problem is not null) throw ResumedRun.Failure(run.Path, problem);
        if (!session.IsOver && session.Game.State.Month >= month) return new BranchPoint(session, run.Name, session.Decisions.Count);
        throw new CommandFailure(string.Create(CultureInfo.InvariantCulture,
            $"The game {run.Name} has nothing to decide in month {month}: it {(session.IsOver ? "was over" : "stands")} in month {session.Game.State.Month}."));
    }

    /// <summary>A decision of a game that is open.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static BranchPoint At(GameSession session, string from, int decision)
    {
        var count = session.Decisions.Count;
        if (decision >= 0 && (decision < count || (decision == count && !session.IsOver))) return new BranchPoint(session, from, decision);
        throw new CommandFailure(string.Create(CultureInfo.InvariantCulture,
            $"The game {from} has no decision {decision + 1}: it has {count}, ends of months counted. 'magma replay {from}' shows them."));
    }

    private static (GameSession Session, ResumeProblem? Problem) Play(GameRules rules, RunFile run, KeptVersions versions)
    {
        var replayed = Replay.Run(rules, JournalText.Read(run.Path).Journal!, versions: versions.Find);
        return replayed.Session is { } session ? (session, replayed.Problem) : throw ResumedRun.Failure(run.Path, replayed.Problem!);
    }
}
