using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>Numbers under one heading, each in words.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Numbers">The numbers.</param>
internal sealed record StatusGroup(string Name, ImmutableArray<string> Numbers);

/// <summary>Everything a player may know now.</summary>
/// <param name="Date">The month in words.</param>
/// <param name="Month">The month.</param>
/// <param name="Phase">Name of the phase.</param>
/// <param name="Dials">Risk, lead and multiplier.</param>
/// <param name="Groups">All visible variables.</param>
/// <param name="Knobs">The knobs in force.</param>
/// <param name="Facts">Initiatives taken and states of affairs that hold.</param>
/// <param name="Milestones">Milestones lit, with their months.</param>
internal sealed record StatusView(
    string Date,
    int Month,
    string Phase,
    RiskDials Dials,
    ImmutableArray<StatusGroup> Groups,
    string Knobs,
    ImmutableArray<string> Facts,
    ImmutableArray<string> Milestones)
{
    public static StatusView Of(GameSession session)
    {
        var (game, state) = (session.Game, session.Game.State);
        var shown = game.Rules.Catalogue.Variables.All.Where(v => KnownNumber.IsShown(session, v)).ToList();
        var groups = shown
            .GroupBy(VariableGroups.Of)
            .Where(g => g.Key < VariableGroup.Knobs)
            .OrderBy(g => g.Key)
            .Select(g => new StatusGroup(
                VariableGroups.Name(g.Key),
                [.. g.Where(v => !RiskDials.Holds(v.Slot) && (v.Slot != (int)Variable.BelievedPauseChance || KnownNumber.MayPause(session))).Select(v => $"{v.Label} {KnownNumber.Explained(session, v)}")]));
        return new StatusView(
            CalendarMonth.Of(state.Month),
            state.Month,
            BriefingView.PhaseNews(session, state.Phase).Name,
            RiskDials.Of(session),
            [.. groups],
            DecisionWords.Knobs(game.KnobsInForce),
            [.. shown.Where(v => v.Kind == VariableKind.Flag && state[v.Slot] > 0.5).Select(v => v.Label)],
            [.. MilestoneDates(session)]);
    }

    /// <summary>Milestones with their dates; hidden ones only when the game is over.</summary>
    public static IEnumerable<string> MilestoneDates(GameSession session) =>
        MilestoneRibbonView.Of(session).Milestones
            .Where(m => m.Month is not null)
            .OrderBy(m => m.Month)
            .Select(m => $"{m.Name}: {m.Date} (month {m.Month}){(m.WasHidden ? ", hidden from you then" : "")}");
}
