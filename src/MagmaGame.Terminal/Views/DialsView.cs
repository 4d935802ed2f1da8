using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>A dial of the desk.</summary>
/// <param name="Slot">Slot of its variable.</param>
/// <param name="Label">A name of at most <see cref="DialsView.WidestLabel"/> columns.</param>
/// <param name="Value">What it shows, in words, without "about".</param>
/// <param name="IsEstimate">Whether Magma can only estimate it.</param>
/// <param name="Low">Low end of what could be; empty when the value is exact.</param>
/// <param name="High">High end of what could be; empty when the value is exact.</param>
/// <param name="Change">How it moved since the last briefing, or what the last guess was; empty when it did not move.</param>
/// <param name="Height">Where it stands in its range, 0 to 1; null where the range has no end that means anything.</param>
/// <param name="History">Its values, as seen then, one for each round so far, the last as it is now.</param>
internal sealed record DeskDial(
    int Slot,
    string Label,
    string Value,
    bool IsEstimate,
    string Low,
    string High,
    string Change,
    double? Height,
    ImmutableArray<double> History);

/// <summary>The seven dials of the desk.</summary>
/// <param name="Dials">The dials, in the order in which they stand.</param>
internal sealed record DialsView(ImmutableArray<DeskDial> Dials)
{
    /// <summary>Columns of the widest label.</summary>
    public const int WidestLabel = 14;

    public static DialsView Of(GameSession session)
    {
        var risk = RiskDials.Of(session);
        return new DialsView(
        [
            Exact(session, Variable.RndMultiplier, "R&D speed"),
            Estimated(session, Variable.BelievedLead, "lead", risk.Lead),
            Estimated(session, Variable.BelievedRiskIfScaled, "if only scaled", risk.IfScaled),
            Estimated(session, Variable.BelievedRiskAsRun, "as Magma runs", risk.AsRun),
            Exact(session, Variable.PoliticalWill, "political will"),
            Exact(session, Variable.Security, "security"),
            Exact(session, Variable.ElicitationReadiness, "elicitation"),
        ]);
    }

    private static DeskDial Exact(GameSession session, Variable variable, string label)
    {
        var number = NumberView.Of(session, variable);
        return new DeskDial(
            number.Slot, label, number.Value, IsEstimate: false, "", "", number.Change, number.Height, ValuesOf(session, number.Slot));
    }

    private static DeskDial Estimated(GameSession session, Variable variable, string label, Dial dial) => new(
        (int)variable,
        label,
        dial.Shown,
        IsEstimate: true,
        dial.Low,
        dial.High,
        dial.Change,
        NumberView.HeightOf(session.Game.Rules.Catalogue.Variables[variable], session.Game.State[variable]),
        ValuesOf(session, (int)variable));

    // What was decided this month may have moved a number since the month opened.
    private static ImmutableArray<double> ValuesOf(GameSession session, int slot) =>
        [.. session.History.SkipLast(1).Select(record => record.Values[slot]), session.Game.State[slot]];
}
