using MagmaGame.Session;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Terminal.Views;

/// <summary>What a round is called.</summary>
internal static class RoundWords
{
    /// <summary>"month" or "quarter".</summary>
    public static string Of(GameSession session) => session.Setup.Pace == Pace.Monthly ? "month" : "quarter";
}
