using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Terminal.Views;

/// <summary>The decisions so far, one line each.</summary>
internal static class DecisionsView
{
    public static IEnumerable<string> Of(GameSession session) =>
        JournalView.Of(session).Months.SelectMany(month => month.Rows
            .Where(row => row.Kind != DecisionKind.EndRound)
            .Select(row => $"{month.ShortDate}: {row.Words}"));
}
