using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A variable at one time.</summary>
/// <param name="Month">The month.</param>
/// <param name="Date">Year and month.</param>
/// <param name="Value">Its value, as Magma saw it then.</param>
/// <param name="True">What was true, once the game is over and where the variable is a belief about something; else null.</param>
internal sealed record TimelinePoint(int Month, string Date, double Value, double? True);

/// <summary>What kind of thing is marked.</summary>
internal enum TimelineMarkKind
{
    /// <summary>A milestone was reached.</summary>
    Milestone,
    /// <summary>A phase was entered.</summary>
    Phase,
    /// <summary>Something was decided.</summary>
    Decision,
}

/// <summary>Something that happened, to be marked beside the line.</summary>
/// <param name="Month">When.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Words">A few words.</param>
internal sealed record TimelineMark(int Month, TimelineMarkKind Kind, string Words);

/// <summary>A variable that can be looked at.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Label">Its name.</param>
/// <param name="WasHidden">Whether nobody could see it during play.</param>
internal sealed record TimelineChoice(int Slot, string Label, bool WasHidden);

/// <summary>Variables under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Choices">The variables, in the order of the model.</param>
internal sealed record TimelineGroup(string Name, ImmutableArray<TimelineChoice> Choices);

/// <summary>A variable through the game, with what happened beside it.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Points">One for each round; the last is now, or the end.</param>
/// <param name="Low">Low end of the axis.</param>
/// <param name="High">High end of the axis; always above the low one.</param>
/// <param name="Marks">What happened, in order of time.</param>
internal sealed record TimelineView(
    VariableDefinition Variable,
    ImmutableArray<TimelinePoint> Points,
    double Low,
    double High,
    ImmutableArray<TimelineMark> Marks)
{
    /// <summary>Its name.</summary>
    public string Label => Variable.Label;

    /// <summary>Whether its values were estimates.</summary>
    public bool IsEstimate => Variable.Visibility == Visibility.Estimated;

    /// <summary>Whether the truth is told beside what was believed.</summary>
    public bool HasTruth => Points.Any(p => p.True is not null);

    /// <summary>A value in words, for rows and for the axis.</summary>
    public string Words(double value) => Figure.Short(Variable, value);

    /// <summary>Where a value stands on the axis, 0 to 1.</summary>
    public double Height(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);

    /// <summary>A variable through the game.</summary>
    /// <param name="session">The game.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="hindsight">The finished game told again, made once for many looks; null leaves the truth out.</param>
    /// <exception cref="ArgumentException">The variable is hidden and the game goes on.</exception>
    public static TimelineView Of(GameSession session, VariableDefinition variable, Hindsight? hindsight = null)
    {
        if (!KnownNumber.IsShown(session, variable)) throw new ArgumentException("It is hidden.", nameof(variable));
        var points = PointsOf(session, variable, session.IsOver ? hindsight : null);
        var values = points.Select(p => p.Value).Concat(points.Select(p => p.True ?? p.Value)).ToList();
        // Where zero is the natural floor, heights can be compared only from there.
        var low = variable.Low >= 0 ? 0 : values.Min();
        var high = values.Max();
        return new TimelineView(variable, points, low, high > low ? high : low + 1, [.. MarksOf(session).OrderBy(m => m.Month)]);
    }

    /// <summary>What can be looked at, grouped: hidden variables only once the game is over.</summary>
    public static ImmutableArray<TimelineGroup> Choices(GameSession session) =>
        [.. session.Game.Rules.Catalogue.Variables.All
            .Where(v => KnownNumber.IsShown(session, v))
            .GroupBy(VariableGroups.Of)
            .Where(g => g.Key != VariableGroup.Apart)
            .OrderBy(g => g.Key)
            .Select(g => new TimelineGroup(
                VariableGroups.Name(g.Key),
                [.. g.Select(v => new TimelineChoice(v.Slot, v.Label, v.Visibility == Visibility.Hidden))]))];

    /// <summary>Whether a variable is a belief whose truth can be told once the game is over.</summary>
    public static bool HasTruthOf(int slot) => TruthOf(slot) is not null;

    private static ImmutableArray<TimelinePoint> PointsOf(GameSession session, VariableDefinition variable, Hindsight? hindsight)
    {
        var truth = TruthOf(variable.Slot);
        var points = ImmutableArray.CreateBuilder<TimelinePoint>();
        for (var i = 0; i < session.History.Count; i++)
        {
            var record = session.History[i];
            // This month's decisions may have moved it since the month opened.
            var value = i == session.History.Count - 1 ? session.Game.State[variable.Slot] : record.Values[variable.Slot];
            double? told = truth is not null && hindsight?.At(i) is { } month ? truth(month) : null;
            points.Add(new TimelinePoint(record.Month, CalendarMonth.Short(record.Month), value, told is { } t && double.IsFinite(t) ? t : null));
        }
        return points.ToImmutable();
    }

    private static Func<TrueMonth, double>? TruthOf(int slot) => (Variable)slot switch
    {
        Simulation.State.Variable.BelievedGap or Simulation.State.Variable.EvaluationGap
            or Simulation.State.Variable.EconomicGap => m => m.TrueGap,
        Simulation.State.Variable.BelievedRiskIfScaled => m => m.TrueRisk,
        Simulation.State.Variable.BelievedRiskAsRun => m => m.TrueRiskAsRun,
        Simulation.State.Variable.BelievedLead => m => m.TrueLead,
        _ => null,
    };

    private static IEnumerable<TimelineMark> MarksOf(GameSession session)
    {
        foreach (var milestone in MilestoneRibbonView.Of(session).Milestones)
            if (milestone.Month is { } month) yield return new TimelineMark(month, TimelineMarkKind.Milestone, milestone.Name);
        foreach (var (before, after) in session.History.Zip(session.History.Skip(1)))
        {
            if (PhaseOf(after) != PhaseOf(before))
                yield return new TimelineMark(after.Month, TimelineMarkKind.Phase, BriefingView.PhaseNews(session, PhaseOf(after)).Name);
        }
        foreach (var month in JournalView.Of(session).Months)
        {
            // Of several turns of the knobs in a month only the last counts.
            var lastTurn = month.Rows.LastOrDefault(r => r.Kind == DecisionKind.SetKnobs);
            foreach (var row in month.Rows)
            {
                if (row.Kind is DecisionKind.AnswerEvent or DecisionKind.TakeInitiative || row == lastTurn)
                    yield return new TimelineMark(row.Month, TimelineMarkKind.Decision, row.Short);
            }
        }
    }

    private static Phase PhaseOf(Session.Rounds.MonthRecord record) =>
        (Phase)(int)record.Values[(int)Simulation.State.Variable.Phase];
}
