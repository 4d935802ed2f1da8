using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A dial of the desk.</summary>
/// <param name="Slot">Slot of its variable.</param>
/// <param name="Label">A name of at most <see cref="DialsView.WidestLabel"/> columns.</param>
/// <param name="Value">What it shows, in words, without "about".</param>
/// <param name="IsEstimate">Whether Magma can only estimate it.</param>
/// <param name="Low">Low end of what could be; empty when the value is exact.</param>
/// <param name="High">High end of what could be; empty when the value is exact.</param>
/// <param name="Change">How it moved since the briefing before this one, or what the last guess was; empty when it did not move.</param>
/// <param name="Height">Where it stands on a scale, 0 to 1: risks and points on their range; the lead between as far behind as ends the
/// game and as far ahead; null where no scale has an end that means anything.</param>
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
    ImmutableArray<double> History)
{
    /// <summary>Where the ends of what could be stand on the same scale as <see cref="Height"/>, 0 to 1; null when the value is
    /// exact.</summary>
    public (double Low, double High)? Band { get; init; }

    /// <summary>A span of values so small that moves within it mean little.</summary>
    public double SmallSpan { get; init; }

    /// <summary>The change in as few columns as it takes.</summary>
    public string ShortChange =>
        Change == KnownNumber.AboutTheSame ? "same" : Change.Replace("last guess", "from", StringComparison.Ordinal);
}

/// <summary>The seven dials of the desk.</summary>
/// <param name="Dials">The dials, in the order in which they stand.</param>
/// <param name="Since">The month from whose briefing on their changes are counted, such as "Jan".</param>
internal sealed record DialsView(ImmutableArray<DeskDial> Dials, string Since)
{
    /// <summary>Columns of the widest label.</summary>
    public const int WidestLabel = 14;

    public static DialsView Of(GameSession session)
    {
        var risk = RiskDials.Of(session);
        return new DialsView(
        [
            Exact(session, Variable.RndMultiplier, "R&D speed"),
            Estimated(session, Variable.BelievedLead, "lead", risk.Lead, LeadHeight),
            Estimated(session, Variable.BelievedRiskIfScaled, "risk if scaled", risk.IfScaled, RiskHeight),
            Estimated(session, Variable.BelievedRiskAsRun, "risk as run", risk.AsRun, RiskHeight),
            Exact(session, Variable.PoliticalWill, "political will"),
            Exact(session, Variable.Security, "security"),
            Exact(session, Variable.ElicitationReadiness, "elicitation"),
        ], CalendarMonth.Name(BriefingBefore(session).Month)[..3]);
    }

    // The decisions of this round count with the round before it: the value beside the change is what they made of it.
    private static MonthRecord BriefingBefore(GameSession session) => session.History.Count > 1 ? session.History[^2] : session.History[^1];

    private static string ChangeOf(GameSession session, VariableDefinition variable)
    {
        var change = session.Game.State[variable.Slot] - BriefingBefore(session).Values[variable.Slot];
        return Figure.Shows(variable, change) ? Figure.Change(variable, change) : "";
    }

    private static DeskDial Exact(GameSession session, Variable variable, string label)
    {
        var number = NumberView.Of(session, variable);
        return new DeskDial(
            number.Slot, label, number.Value, IsEstimate: false, "", "", ChangeOf(session, session.Game.Rules.Catalogue.Variables[variable]), number.Height,
            ValuesOf(session, number.Slot))
        {
            SmallSpan = SmallSpanOf(session, number.Slot),
        };
    }

    private static DeskDial Estimated(
        GameSession session, Variable variable, string label, Dial dial, Func<GameSession, double, double> height)
    {
        var span = Fog.Of(session.Game, (int)variable);
        return new DeskDial(
            (int)variable,
            label,
            dial.Shown,
            IsEstimate: true,
            dial.Low,
            dial.High,
            dial.Change,
            height(session, session.Game.State[variable]),
            ValuesOf(session, (int)variable))
        {
            SmallSpan = SmallSpanOf(session, (int)variable),
            Band = span is { } could ? (height(session, could.Low), height(session, could.High)) : null,
        };
    }

    private static double SmallSpanOf(GameSession session, int slot) =>
        8 * Figure.Visible(session.Game.Rules.Catalogue.Variables[slot]);

    private static double RiskHeight(GameSession session, double points) => Math.Clamp(points / 100, 0, 1);

    // Level stands in the middle. At the left end Magma is so far behind that it steps out; as far ahead is the right end.
    private static double LeadHeight(GameSession session, double months)
    {
        var far = session.Game.Rules.Catalogue.Model.Ending.DecisiveLag;
        return Math.Clamp((months + far) / (2 * far), 0, 1);
    }

    // What was decided this month may have moved a number since the month opened.
    private static ImmutableArray<double> ValuesOf(GameSession session, int slot) =>
        [.. session.History.SkipLast(1).Select(record => record.Values[slot]), session.Game.State[slot]];
}
