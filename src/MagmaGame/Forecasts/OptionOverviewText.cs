using System.Collections.Immutable;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;

namespace MagmaGame.Forecasts;

/// <summary>The options of many events in a line each, with what an editor should look at before the rest; for people.</summary>
internal static class OptionOverviewText
{
    private static readonly (OptionFlag Flag, string Heading)[] Headings =
    [
        (OptionFlag.NeverBest, "Never best (hardly at any moment, and on average in no scenario and no phase)"),
        (OptionFlag.AlwaysBest, "Always best (at nearly every moment, and on average in every scenario and phase)"),
        (OptionFlag.AheadNowhere, "Ahead nowhere (behind another option beyond noise, and on average best in no scenario and no phase)"),
        (OptionFlag.AheadEverywhere, "Ahead everywhere (of every other option beyond noise, and on average best in every scenario and phase)"),
        (OptionFlag.MakesNoDifference, "Makes no difference (leads to the same as the other options at every moment)"),
    ];

    public static void Write(ImmutableArray<OptionReport> reports, GameSample sample, PrintedPage page)
    {
        foreach (var (flag, heading) in Headings)
        {
            var flagged = reports.Where(r => r.Options.Any(o => o.Flag == flag)).ToList();
            page.Line();
            page.Line($"{heading}: {Figures.Count(flagged.Sum(r => r.Options.Count(o => o.Flag == flag)))}");
            if (flagged.Count > 0) WriteTable(flagged, sample, o => o.Flag == flag, page);
        }
        var few = reports.Where(r => r.Moments < OptionReport.FewestMoments).ToList();
        page.Line();
        if (few.Count > 0)
        {
            page.Line($"Too seldom asked to tell (fewer than {OptionReport.FewestMoments} moments): "
                + string.Join(", ", few.Select(r => $"{sample.Events[r.Event]} ({r.Moments})")) + ".");
            page.Line();
        }
        page.Line("All options");
        WriteTable([.. reports.Where(r => r.Moments > 0)], sample, _ => true, page);
        page.Line("best: share of moments at which it has the least P(catastrophe); loss: by how much it is more there than for the best of the moment, on average.");
    }

    private static void WriteTable(IEnumerable<OptionReport> reports, GameSample sample, Func<OptionFigures, bool> wanted, PrintedPage page)
    {
        var table = new PrintedTable("  ", "event and option", "moments", "best", "95 %", "loss, points");
        foreach (var report in reports)
        {
            table.Title(sample.Events[report.Event]);
            foreach (var option in report.Options.Where(wanted))
            {
                table.Row("  " + option.Id, Figures.Count(option.Best.Observations), Figures.Percent(option.Best.Value),
                    Figures.Range(option.Best.Interval), Figures.InPoints(option.Loss.Value));
            }
        }
        table.Write(page);
    }
}
