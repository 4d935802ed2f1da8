using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Terminal.Tutorials;

/// <summary>What a decision is in the eyes of a tutorial.</summary>
internal static class DecisionDeeds
{
    /// <summary>The deeds, with what each is about.</summary>
    public static IEnumerable<(Deed Deed, string Subject)> Of(GameSession session, RecordedDecision recorded)
    {
        var (catalogue, decision) = (session.Game.Rules.Catalogue, recorded.Decision);
        return decision.Kind switch
        {
            DecisionKind.AnswerEvent => [(Deed.AnsweredScene, recorded.Scene?.Id ?? "")],
            DecisionKind.TakeInitiative =>
                [(Deed.TookInitiative, catalogue.Initiatives.FirstOrDefault(i => i.Initiative == decision.Initiative)?.Id ?? "")],
            DecisionKind.Predict => [(Deed.Predicted, "")],
            DecisionKind.SetKnobs => Turned(session, recorded.Month, decision.Knobs),
            DecisionKind.EndRound => [(Deed.EndedMonth, "")],
            _ => [],
        };
    }

    private static IEnumerable<(Deed Deed, string Subject)> Turned(GameSession session, int month, KnobSetting to)
    {
        if (session.History.LastOrDefault(record => record.Month == month) is not { } opened) yield break;
        var up = to.Velocity - Percent(Variable.Velocity);
        if (up != 0) yield return (Deed.TurnedKnob, "velocity");
        if (to.Preparation != Percent(Variable.Preparation)) yield return (Deed.TurnedKnob, "preparation");
        if (to.Nonproliferation != Percent(Variable.Nonproliferation) || to.Distribution != Percent(Variable.Distribution)
            || to.Governance != Percent(Variable.Governance) || to.Defence != Percent(Variable.Defence))
        {
            yield return (Deed.TurnedKnob, "portfolio");
        }
        var free = 100 * session.Game.Rules.Catalogue.Model.Effort.KnobFreeTurn;
        if (up > free) yield return (Deed.RaisedVelocity, "");
        if (-up > free) yield return (Deed.LoweredVelocity, "");

        int Percent(Variable knob) => (int)Math.Round(opened.Values[(int)knob]);
    }
}
