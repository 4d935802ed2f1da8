using MagmaGame.Session;
using MagmaGame.Session.Words;

namespace MagmaGame.Terminal.Views;

/// <summary>What a player reads first.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Text">What the player finds on the first day.</param>
/// <param name="Seed">The seed, by which the same luck can be had again.</param>
/// <param name="MonthsPerRound">Months per round.</param>
internal sealed record OpeningView(string Scenario, string Text, uint Seed, int MonthsPerRound)
{
    /// <summary>Where a game that goes on stands, such as "March 2026, month 14"; empty for one that begins.</summary>
    public string StandsAt { get; init; } = "";

    public static OpeningView Of(GameSession session) => new(
        session.Game.Scenario.Name,
        session.Cast.Expand(session.Game.Scenario.Text),
        session.Setup.Seed,
        (int)session.Setup.Pace)
    {
        StandsAt = session.Decisions.Count > 0 ? $"{CalendarMonth.Of(session.Game.State.Month)}, month {session.Game.State.Month}" : "",
    };
}
