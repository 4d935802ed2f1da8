using System.Collections.Frozen;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Branches;

/// <summary>
/// The game that another decision would have led to: the same up to there, then the other choice, then as the player played where
/// that is still possible and else by a policy, all with the very same luck. It ends as the counterfactual with the same luck does.
/// </summary>
/// <param name="First">The game that was played.</param>
/// <param name="Choice">What was decided instead.</param>
/// <param name="Session">The other game, over.</param>
/// <param name="ByPolicy">Places of its decisions that the policy took, since the player never had to.</param>
public sealed record OtherGame(GameSession First, OtherChoice Choice, GameSession Session, FrozenSet<int> ByPolicy)
{
    /// <summary>Plays it.</summary>
    /// <param name="first">The game, in course or over.</param>
    /// <param name="choice">The choice, one of <paramref name="first"/> that was possible.</param>
    /// <param name="policy">Id of the policy; known to the content that the game was played with at the choice.</param>
    /// <param name="name">Name of the first game, for the journal of the other.</param>
    /// <param name="journal">Where the other game is written.</param>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The game refused the choice.</exception>
    /// <exception cref="ArgumentException">There is no such policy.</exception>
    public static OtherGame Play(GameSession first, OtherChoice choice, string policy, string name, IJournalWriter journal)
    {
        var session = first.Branch(choice.Place, name, journal);
        if (choice.Instead is { } instead) Take(session, instead);
        var rules = session.Game.Rules;
        if (rules.Catalogue.Policy(policy) is not { } otherwise) throw new ArgumentException($"There is no policy '{policy}'.", nameof(policy));
        var asked = new AskedTactics(new PolicyPlayer(rules, otherwise).Tactics);
        var tactics = new CourseTactics(PlayedCourse.Of(first, rules.Catalogue), asked);
        tactics.Begin(session.Game, choice.LeftOut);
        var byPolicy = new HashSet<int>();
        while (!session.IsOver)
        {
            asked.WereAsked = false;
            var next = Next(session.Game, tactics);
            if (asked.WereAsked && next.Kind != DecisionKind.EndRound) byPolicy.Add(session.Decisions.Count);
            Take(session, next);
        }
        return new OtherGame(first, choice, session, byPolicy.ToFrozenSet());
    }

    // An initiative that is decided on here is no longer owed, so each answer must be taken.
    private static Decision Next(Game game, CourseTactics tactics)
    {
        if (game.State.OpenEvent is >= 0 and var open) return Decision.Answer(open, tactics.Option(game, open));
        if (tactics.TryInitiative(game, out var initiative)) return Decision.Take(initiative);
        return tactics.TryKnobs(game, out var knobs) && knobs != game.Knobs ? Decision.Set(knobs) : Decision.EndRound;
    }

    private static void Take(GameSession session, in Decision decision)
    {
        var result = session.Decide(decision);
        if (!result.Accepted)
            throw new InvalidOperationException($"In month {session.Game.State.Month} the game refused {decision.Kind}: {result.Rejection}.");
    }
}
