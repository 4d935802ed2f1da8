using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>One variable in one month.</summary>
/// <param name="Date">Year and month.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Height">Where the value stands between the least (0) and the greatest (1) shown.</param>
/// <param name="True">What was true, in words; empty when there is nothing to tell.</param>
/// <param name="Marks">What happened: milestones, phases, decisions.</param>
internal sealed record HistoryRow(string Date, string Value, double Height, string True, ImmutableArray<string> Marks);

/// <summary>One variable month by month, to be read line by line.</summary>
/// <param name="Label">Its name.</param>
/// <param name="About">Whether the values are estimates.</param>
/// <param name="Rows">The months.</param>
internal sealed record HistoryView(string Label, bool About, ImmutableArray<HistoryRow> Rows)
{
    /// <summary>A variable through the game; once the game is over, with the truth beside what was believed.</summary>
    public static HistoryView Of(GameSession session, VariableDefinition variable)
    {
        var hindsight = session.IsOver && TimelineView.HasTruthOf(variable.Slot) ? Hindsight.Of(session) : null;
        var timeline = TimelineView.Of(session, variable, hindsight);
        return new HistoryView(
            timeline.Label,
            timeline.IsEstimate,
            [.. timeline.Points.Select((point, place) => new HistoryRow(
                point.Date,
                timeline.Words(point.Value),
                timeline.Height(point.Value),
                point.True is { } told ? timeline.Words(told) : "",
                MarksAt(timeline, place)))]);
    }

    // A round may last some months, and a milestone may be reached in the middle of it.
    private static ImmutableArray<string> MarksAt(TimelineView timeline, int place)
    {
        var from = timeline.Points[place].Month;
        var to = place + 1 < timeline.Points.Length ? timeline.Points[place + 1].Month : int.MaxValue;
        return [.. timeline.Marks.Where(m => m.Month >= from && m.Month < to).Select(m => m.Kind switch
        {
            TimelineMarkKind.Milestone => $"milestone: {m.Words}",
            TimelineMarkKind.Phase => $"phase: {m.Words}",
            _ => m.Words,
        })];
    }
}
