using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>A game that a policy plays and a person reads: every month, every scene, what was decided and what came of it.</summary>
public sealed class WatchedGame
{
    private readonly GameSession _session;
    private readonly Func<Game, Decision> _decide;
    private readonly Page _page;
    private readonly Func<GameSession, EndingComparison?> _compare;

    /// <summary>A watched game over a session.</summary>
    /// <param name="session">The game.</param>
    /// <param name="decide">Gives the next decision; must be a legal one, and end each round some time.</param>
    /// <param name="output">Where everything is written.</param>
    /// <param name="settings">How to show it.</param>
    /// <param name="compare">Gives the finished game beside other ways of playing the same world, or null when there is no
    /// telling; called once, at the end.</param>
    public WatchedGame(
        GameSession session,
        Func<Game, Decision> decide,
        TextWriter output,
        PlainSettings settings,
        Func<GameSession, EndingComparison?>? compare = null)
    {
        _session = session;
        _decide = decide;
        _page = new Page(output, settings);
        _compare = compare ?? (static _ => null);
    }

    /// <summary>Plays and tells the game to its end.</summary>
    /// <param name="stop">Stops between two months.</param>
    /// <exception cref="InvalidOperationException">The policy decided something that is not possible.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">A decision could not be kept, or nothing can be written any more.</exception>
    public void Run(CancellationToken stop = default)
    {
        OpeningScreen.Write(_page, OpeningView.Of(_session), TermMarks.None);
        while (!_session.IsOver)
        {
            stop.ThrowIfCancellationRequested();
            BriefingScreen.Write(_page, BriefingView.Of(_session), TermMarks.None);
            Round();
        }
        EndingScreen.Write(_page, EndingView.Of(_session, _compare(_session)));
    }

    private void Round()
    {
        int? shown = null;
        while (true)
        {
            var scene = _session.Game.OpenEvent;
            if (scene is not null && shown != scene.Index)
            {
                SceneScreen.Write(_page, EventView.Of(_session, scene), TermMarks.None, whole: false);
                shown = scene.Index;
            }
            var decision = _decide(_session.Game);
            var before = Snapshot.Of(_session);
            var result = _session.Decide(decision);
            if (!result.Accepted)
                throw new InvalidOperationException($"The policy decided what is not possible: {RejectionWords.Of(result.Rejection)}");
            if (decision.Kind == DecisionKind.EndRound) return;
            Tell(decision, result.Rolled, before);
            if (decision.Kind == DecisionKind.AnswerEvent) shown = null;
        }
    }

    private void Tell(in Decision decision, int rolled, Snapshot before)
    {
        _page.Blank();
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent:
                var option = _session.Game.Rules.Catalogue.Events[decision.EventIndex].Options[decision.OptionIndex];
                _page.Line($"> {decision.OptionIndex + 1}. {_session.Cast.Expand(option.Text)}", Tone.Question);
                ConsequenceScreen.Write(
                    _page, ConsequenceView.Of(_session, before, rolled >= 0 ? option.Roll[rolled].Text : ""));
                break;
            case DecisionKind.TakeInitiative:
                _page.Line($"> {DecisionWords.Of(_session, _session.Decisions[^1])}", Tone.Question);
                ConsequenceScreen.WriteInitiative(
                    _page,
                    DecisionWords.NameOf(_session.Game.Rules.Catalogue, decision.Initiative),
                    InitiativeOutcome.Of(_session, decision.Initiative, before));
                break;
            default:
                _page.Line($"> {DecisionWords.Of(_session, _session.Decisions[^1])}", Tone.Question);
                break;
        }
    }
}
