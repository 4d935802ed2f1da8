using System.Collections.Immutable;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Forecasts;

/// <summary>All about one event, for people.</summary>
internal static class EventForecastText
{
    private const int MostBars = 24;
    private const int BarColumns = 40;
    private const int MostDisplaced = 12;

    public static void Write(EventForecast forecast, EventDefinition definition, PrintedPage page)
    {
        page.Line($"{definition.Id}: {definition.Title}");
        page.Line();
        WriteShowings(forecast.Row, page);
        if (forecast.Row.Showings == 0) return;
        WriteMonths(forecast.Row, page);
        WriteGroups("scenario", forecast.Row.Scenarios, page);
        WriteGroups("policy", forecast.Row.Policies, page);
        OptionReportText.Write(forecast.Options, page);
        if (forecast.Displaced is { } displaced) WriteDisplaced(displaced, page);
    }

    private static void WriteShowings(EventRow row, PrintedPage page)
    {
        var games = Figures.Count(row.All.Games, "game");
        if (row.Showings == 0)
        {
            page.Line($"It shows in none of {games}, so in at most {Figures.Percent(row.All.Share.High)} of all (95 %). "
                + "More games (--games), or those of one scenario or policy, may find it; 'magma content check' tells whether it can show at all.");
            return;
        }
        page.Line($"It shows in {Figures.Percent(row.All.Share.Mean)} of {games} (95 %: {Figures.Range(row.All.Share)}), "
            + $"{Figures.Text(row.PerGame, "0.00")} times a game. Half of its showings are in the months "
            + $"{Figures.Number(row.Months.Low)} to {Figures.Number(row.Months.High)}, the middle one is {Figures.Number(row.Months.Median)}.");
    }

    private static void WriteMonths(EventRow row, PrintedPage page)
    {
        var first = row.ByMonth.ToList().FindIndex(count => count > 0);
        var last = row.ByMonth.ToList().FindLastIndex(count => count > 0);
        var step = ((last - first) / MostBars) + 1;
        var bars = Enumerable.Range(0, ((last - first) / step) + 1)
            .Select(b => (Month: first + (b * step), Count: row.ByMonth.Skip(first + (b * step)).Take(step).Sum())).ToList();
        var most = bars.Max(b => b.Count);
        page.Line();
        page.Line(step == 1 ? "By month (0 is the first):" : $"By {step} months (0 is the first):");
        var label = Label(bars[^1].Month, step).Length;
        var digits = Figures.Count(most).Length;
        var columns = Math.Clamp(page.Width - label - digits - "    ".Length, 1, BarColumns);
        foreach (var (month, count) in bars)
        {
            var bar = new string('█', (int)Math.Ceiling((double)columns * count / most));
            page.Verbatim($"  {Label(month, step).PadLeft(label)} {Figures.Count(count).PadLeft(digits)} {bar}");
        }
    }

    private static string Label(int month, int step) => step == 1 ? $"{month}" : $"{month}-{month + step - 1}";

    private static void WriteGroups(string what, ImmutableArray<GroupShare> groups, PrintedPage page)
    {
        if (groups.Length < 2) return;
        page.Line();
        var table = new PrintedTable("  ", what, "games", "of", "share", "95 %");
        foreach (var group in groups.Where(g => g.Games > 0).OrderByDescending(g => g.Share.Mean))
            table.Row(group.Id, Figures.Count(group.Shown), Figures.Count(group.Games), Figures.Percent(group.Share.Mean), Figures.Range(group.Share));
        table.Write(page);
    }

    private static void WriteDisplaced(ForecastComparison displaced, PrintedPage page)
    {
        page.Line();
        page.Line($"The same {Figures.Count(displaced.Games, "game")} without it");
        foreach (var shift in displaced.Shifts.Where(s => s.Kind == ShiftKind.Game && !MeasureNames.IsVariant(s.Measure)).OrderBy(s => s.Measure))
            page.Line(MeasureNames.Shifted(shift.Measure, shift.Difference), "  ");
        var events = displaced.Moved.Where(s => s.Kind == ShiftKind.EventShare).OrderByDescending(s => Math.Abs(s.Difference.Value)).ToList();
        if (events.Count == 0) page.Line("No other event shows more or less often, beyond noise.", "  ");
        foreach (var shift in events.Take(MostDisplaced)) page.Line(ShiftText.Of(shift), "  ", "    ");
        if (events.Count > MostDisplaced) page.Line($"and {Figures.Count(events.Count - MostDisplaced, "other event")}.", "  ");
    }
}
