using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>One variable in one month.</summary>
/// <param name="Date">Year and month.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Height">Where the value stands between the least (0) and the greatest (1) shown.</param>
internal sealed record HistoryRow(string Date, string Value, double Height);

/// <summary>One variable month by month.</summary>
/// <param name="Label">Its name.</param>
/// <param name="About">Whether the values are estimates.</param>
/// <param name="Rows">The months.</param>
internal sealed record HistoryView(string Label, bool About, ImmutableArray<HistoryRow> Rows)
{
    public static HistoryView Of(GameSession session, VariableDefinition variable)
    {
        var values = session.History.Select(record => (record.Month, Value: record.Values[variable.Slot])).ToList();
        var (low, high) = values.Count == 0 ? (0, 0) : (values.Min(v => v.Value), values.Max(v => v.Value));
        // Bars start at zero where zero is the natural floor, so that their lengths can be compared.
        if (variable.Low >= 0) low = 0;
        var range = high - low;
        return new HistoryView(
            variable.Label,
            variable.Visibility == Visibility.Estimated,
            [.. values.Select(v => new HistoryRow(
                CalendarMonth.Short(v.Month),
                Figure.Short(variable, v.Value),
                range > 0 ? (v.Value - low) / range : 0))]);
    }
}
