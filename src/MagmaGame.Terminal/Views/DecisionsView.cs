using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>The decisions so far, one line each.</summary>
internal static class DecisionsView
{
    public static IEnumerable<string> Of(GameSession session) =>
        session.Decisions
            .Where(d => d.Decision.Kind != DecisionKind.EndRound)
            .Select(d => $"{CalendarMonth.Short(d.Month)}: {Words(session, d.Decision, d.Rolled)}");

    /// <summary>One decision in words.</summary>
    public static string Words(GameSession session, in Decision decision, int rolled)
    {
        var catalogue = session.Game.Rules.Catalogue;
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent:
                var scene = catalogue.Events[decision.EventIndex];
                var option = scene.Options[decision.OptionIndex];
                var told = rolled >= 0 ? option.Roll[rolled].Text : "";
                return $"{session.Cast.Expand(scene.Title)}: {session.Cast.Expand(option.Text)}"
                    + (told.Length > 0 ? $" ({session.Cast.Expand(told).Trim()})" : "");
            case DecisionKind.SetKnobs:
                return "knobs: " + KnobsView.Words(decision.Knobs);
            case DecisionKind.TakeInitiative:
                var initiative = decision.Initiative;
                return "initiative: "
                    + (catalogue.Initiatives.FirstOrDefault(i => i.Initiative == initiative)?.Name ?? initiative.ToString());
            case DecisionKind.Predict:
                return $"predicted that the risk {decision.Prediction.ToString().ToLowerInvariant()}";
            default:
                return "the month ends";
        }
    }
}
