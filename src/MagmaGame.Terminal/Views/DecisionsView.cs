using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.Terminal.Views;

/// <summary>The decisions so far, one line each.</summary>
internal static class DecisionsView
{
    public static IEnumerable<string> Of(GameSession session) =>
        JournalView.Of(session).Months.SelectMany(month => month.Rows
            .Where(row => row.Kind != DecisionKind.EndRound)
            .Select(row => $"{month.ShortDate}: {row.Words}"));

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
                return "initiative: " + NameOf(catalogue, decision.Initiative);
            case DecisionKind.Predict:
                return $"predicted that the danger {decision.Prediction.ToString().ToLowerInvariant()}";
            default:
                return "the month ends";
        }
    }

    /// <summary>The name of an initiative.</summary>
    public static string NameOf(Catalogue catalogue, Initiative initiative) =>
        catalogue.Initiatives.FirstOrDefault(i => i.Initiative == initiative)?.Name ?? initiative.ToString();
}
