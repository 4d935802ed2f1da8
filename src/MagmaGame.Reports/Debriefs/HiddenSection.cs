using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;
using MagmaGame.Session.Words;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What was hidden, beside what was seen.</summary>
internal static class HiddenSection
{
    // Nothing is said of what differs by less: months.
    private const double Notable = 1;

    public static Section? Of(DebriefTold told)
    {
        var months = told.Debrief.Months;
        if (months.Length < 2) return null;
        return new Section("what-was-hidden", "What was hidden",
        [
            DebriefTold.Words(
                "You steered by instruments: here is what they showed you, month by month, beside what was so."),
            DebriefTold.Legend(
                "The dashed line is what they showed you, the full line what was so, and the surface between them is what you did not know. ",
                "Letters are the moments of the time line; those with a dotted line happened unseen."),
            new Gallery(
            [
                Plot(told, "How far capability is ahead of safety", "months; above 0 systems can do more than safety work can answer for", "",
                    month => month.GapSeen, month => month.Gap),
                Plot(told, "Magma's lead over its best rival", "months; below 0 Magma is behind", "", month => month.LeadSeen, month => month.Lead),
                Plot(told, "Danger if Magma did nothing but scale", "chance of catastrophe if all effort went into stronger models: it measures the machines", " %",
                    month => 100 * month.RiskIfScaledSeen, month => 100 * month.RiskIfScaled),
                Plot(told, "Danger as you ran it", "chance within a year of a catastrophe from Magma's own systems if things went on like that: it measures you", " %",
                    month => 100 * month.RiskAsRunSeen, month => 100 * month.RiskAsRun),
            ]),
            new Gallery([Knobs(months), Portfolio(months)]),
        ]);
    }

    /// <summary>The month in which what was seen was farthest from what was so, in a sentence; null when they never differed much.</summary>
    public static string? Greatest(Debrief debrief)
    {
        if (debrief.Months.IsEmpty) return null;
        var month = debrief.Months.MaxBy(m => Math.Abs(m.Gap - m.GapSeen))!;
        if (Math.Abs(month.Gap - month.GapSeen) < Notable) return null;
        return $"in {CalendarMonth.Of(month.Month)} your instruments had {Ahead(month.GapSeen)}; in truth {Short(month.Gap)}.";
    }

    private static string Ahead(double gap) => gap >= 0
        ? $"capability {Said.Figure(gap)} months ahead of safety"
        : $"safety {Said.Figure(-gap)} months ahead of capability";

    private static string Short(double gap) => gap >= 0
        ? $"capability was ahead by {Said.Figure(gap)}"
        : $"safety was ahead by {Said.Figure(-gap)}";

    private static Picture Plot(
        DebriefTold told, string title, string unit, string sign, Func<DebriefedMonth, double?> seen, Func<DebriefedMonth, double?> real)
    {
        var months = told.Debrief.Months;
        var last = months.Last(month => real(month) is not null);
        string Figure(double? value) => value is { } number ? Said.Figure(number) + sign : "not known";
        return new Picture(
            title,
            $"Two lines over the months of the game: as seen and in truth. It begins at {Figure(seen(months[0]))} as seen and {Figure(real(months[0]))} in truth, "
                + $"and stands in {CalendarMonth.Of(last.Month)} at {Figure(seen(last))} as seen and {Figure(real(last))} in truth. Unit: {unit}.",
            new SeenAndTruePlot(
                [.. months.Select(month => month.Month)], [.. months.Select(seen)], [.. months.Select(real)], sign.Trim().Length == 0 ? "" : " %", told.Marks).Draw(),
            [Said.Great(unit) + "."],
            new DataTable(
                title, [new("Month"), new("as seen", IsFigure: true), new("in truth", IsFigure: true)],
                [.. months.Select(month => (ImmutableArray<string>)[CalendarMonth.Of(month.Month), Figure(seen(month)), Figure(real(month))])],
                IsCourse: true));
    }

    private static Picture Knobs(ImmutableArray<DebriefedMonth> months) => new(
        "How you set velocity and preparation",
        $"Two lines over the months of the game. Velocity goes from {months[0].Velocity} to {months[^1].Velocity}, preparation from {months[0].Preparation} to {months[^1].Preparation}.",
        new KnobPlots([.. months.Select(month => month.Month)]).Lines(
            [("velocity", [.. months.Select(month => month.Velocity)]), ("preparation", [.. months.Select(month => month.Preparation)])]),
        ["Per cent. Velocity: of all resources, spent on stronger models. Preparation: of the safety effort, spent on stronger systems that are still to come."],
        new DataTable(
            "Velocity and preparation", [new("Month"), new("velocity", IsFigure: true), new("preparation", IsFigure: true)],
            [.. months.Select(month => (ImmutableArray<string>)[CalendarMonth.Of(month.Month), $"{month.Velocity}", $"{month.Preparation}"])], IsCourse: true));

    private static Picture Portfolio(ImmutableArray<DebriefedMonth> months)
    {
        string[] names = ["nonproliferation", "distribution", "governance", "defence"];
        return new Picture(
            "How you shared out the portfolio",
            "Four shares over the months of the game, one upon the other. At the end: "
                + string.Join(", ", names.Select((name, i) => $"{name} {months[^1].Portfolio[i]} %")) + ".",
            new KnobPlots([.. months.Select(month => month.Month)]).Stack(
                [.. names.Select((name, i) => (name, months.Select(month => month.Portfolio[i]).ToImmutableArray()))]),
            ["Per cent of the safety effort."],
            new DataTable(
                "The portfolio, per cent", [new("Month"), .. names.Select(name => new Column(name, IsFigure: true))],
                [.. months.Select(month => (ImmutableArray<string>)[CalendarMonth.Of(month.Month), .. month.Portfolio.Select(share => $"{share}")])], IsCourse: true));
    }
}
