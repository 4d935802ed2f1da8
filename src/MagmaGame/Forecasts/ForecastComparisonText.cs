using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;

namespace MagmaGame.Forecasts;

/// <summary>What two versions of the content differ in, for people.</summary>
internal static class ForecastComparisonText
{
    private const int MostMoved = 40;

    public static void Write(ForecastComparison comparison, bool isSameContent, IReadOnlyCollection<string> named, PrintedPage page)
    {
        page.Line($"{Figures.Count(comparison.Games, "game")} played by both versions, with the same luck.{(isSameContent ? " Their content is the same." : "")}");
        page.Line();
        WriteMoved(comparison, page);
        Names("New events", comparison.Added, page);
        Names("Events that are gone", comparison.Removed, page);
        page.Line();
        page.Line("Over all games, with 95 % intervals");
        foreach (var shift in comparison.Shifts.Where(s => s.Kind == ShiftKind.Game).OrderBy(s => s.Measure)) WriteShift(shift, page);
        WriteEvents(comparison, named, page);
    }

    private static void WriteMoved(ForecastComparison comparison, PrintedPage page)
    {
        var moved = comparison.Moved.ToList();
        var asked = Figures.Count(comparison.Shifts.Length, "figure");
        if (moved.Count == 0)
        {
            page.Line($"Nothing moved beyond noise ({asked} compared).");
            return;
        }
        page.Line($"{Figures.Count(moved.Count)} of {asked} moved beyond noise, the surest first:");
        foreach (var shift in moved.Take(MostMoved)) page.Line(ShiftText.Of(shift), "  ", "    ");
        if (moved.Count > MostMoved) page.Line($"and {Figures.Count(moved.Count - MostMoved)} more; --format json has all.", "  ");
    }

    // Of the events only what was asked for, or what differs at all.
    private static void WriteEvents(ForecastComparison comparison, IReadOnlyCollection<string> named, PrintedPage page)
    {
        var events = comparison.Shifts.Where(s => s.Kind != ShiftKind.Game).ToList();
        var told = named.Count > 0
            ? events.FindAll(s => named.Contains(s.Event, StringComparer.Ordinal))
            : events.FindAll(s => !s.Moved && s.Difference.IsBeyondNoise);
        if (told.Count > 0)
        {
            page.Line();
            page.Line(named.Count > 0 ? "Of the events named" : "By itself beyond noise, but not among so many");
            foreach (var shift in told) WriteShift(shift, page);
        }
        var same = events.Count(ShiftText.IsNone);
        page.Line();
        page.Line($"Exactly as before: {Figures.Count(same)} of {Figures.Count(events.Count, "figure")} of events.");
    }

    private static void WriteShift(Shift shift, PrintedPage page) =>
        page.Line(ShiftText.Of(shift) + (shift.Moved || shift.Difference.IsBeyondNoise || ShiftText.IsNone(shift) ? "" : ", within noise"), "  ", "    ");

    private static void Names(string what, IReadOnlyCollection<string> names, PrintedPage page)
    {
        if (names.Count > 0) page.Line($"{what}: {string.Join(", ", names)}.");
    }
}
