using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;

namespace MagmaGame.Forecasts;

/// <summary>What the options of an event lead to, for people.</summary>
internal static class OptionReportText
{
    private static readonly Measure[] Main = [.. Enum.GetValues<Measure>().Where(m => !MeasureNames.IsVariant(m))];
    private static readonly Measure[] Variants = [.. Enum.GetValues<Measure>().Where(MeasureNames.IsVariant)];

    public static void Write(OptionReport report, PrintedPage page)
    {
        page.Line();
        if (report.Moments == 0)
        {
            page.Line("Its options were not tried.");
            return;
        }
        page.Line($"Its options, all tried at {Figures.Count(report.Moments, "moment")} in {Figures.Count(report.Games, "game")}, each game going on by "
            + "its policy and with its luck; of a roll every outcome counts by its chance.");
        page.Line(OptionSentence.Of(report));
        if (Gap(report) is { } gap) page.Line(gap);
        foreach (var option in report.Options)
            if (Words(option.Flag) is { } words) page.Line($"{option.Id} {words}.", "! ");
        WriteOptions(report, page);
        WriteVariants(report, page);
        WritePairs(report, page);
        WritePlaces(report, page);
    }

    // How much the choice is worth, in one figure; what options are never or always best is told apart.
    private static string? Gap(OptionReport report)
    {
        var tried = report.Options.Where(option => !double.IsNaN(option.Loss.Value)).ToList();
        if (tried.Count < 2) return null;
        var (best, worst) = (tried.MinBy(option => option.Loss.Value)!, tried.MaxBy(option => option.Loss.Value)!);
        return best.Id == worst.Id ? null
            : $"On average {Figures.InPoints(worst.Loss.Value - best.Loss.Value)} points of P(catastrophe) lie between {best.Id} and {worst.Id}; 0.2 to 3 are usual.";
    }

    /// <summary>What an editor should know of an option, as the rest of a sentence that begins with its id; null for nothing.</summary>
    public static string? Words(OptionFlag flag) => flag switch
    {
        OptionFlag.NeverBest => "is never best: hardly at any moment, and on average in no scenario and no phase",
        OptionFlag.AlwaysBest => "is always best: at nearly every moment, and on average in every scenario and phase",
        OptionFlag.AheadNowhere => "is ahead nowhere: behind another option beyond noise, and on average best in no scenario and no phase",
        OptionFlag.AheadEverywhere => "is ahead everywhere: of every other option beyond noise, and on average best in every scenario and phase",
        OptionFlag.MakesNoDifference => "makes no difference: it leads to the same as the others at every moment",
        _ => null,
    };

    private static void WriteOptions(OptionReport report, PrintedPage page)
    {
        page.Line();
        var table = new PrintedTable("  ", ["option", "best", "95 %", "loss, points", .. Main.Select(MeasureNames.Of), "possible"]);
        foreach (var option in report.Options)
        {
            table.Row([option.Id, Figures.Percent(option.Best.Value), Figures.Range(option.Best.Interval), Figures.InPoints(option.Loss.Value),
                .. Main.Select(m => MeasureNames.Value(m, option.Measures[(int)m].Value)), Figures.Count(option.Possible)]);
        }
        table.Write(page);
        page.Line("best: share of moments at which it has the least P(catastrophe); loss: by how much it is more there than for the best of the moment, on average.", "  ");
    }

    private static void WriteVariants(OptionReport report, PrintedPage page)
    {
        page.Line();
        var table = new PrintedTable("  ", ["option", .. Variants.Select(MeasureNames.Of)]);
        foreach (var option in report.Options)
            table.Row([option.Id, .. Variants.Select(m => Figures.Percent(option.Measures[(int)m].Value))]);
        table.Write(page);
    }

    private static void WritePairs(OptionReport report, PrintedPage page)
    {
        foreach (var pair in report.Pairs)
        {
            page.Line();
            var both = pair.Shifts[(int)Measure.CatastropheChance].Observations;
            page.Line($"{report.Options[pair.Second].Id} instead of {report.Options[pair.First].Id} ({Figures.Count(both, "moment")}):", "  ");
            foreach (var measure in Enum.GetValues<Measure>())
            {
                var shift = pair.Shifts[(int)measure];
                if (MeasureNames.IsVariant(measure) && !shift.IsBeyondNoise) continue;
                page.Line(MeasureNames.Shifted(measure, shift), "    ");
            }
        }
    }

    private static void WritePlaces(OptionReport report, PrintedPage page)
    {
        if (report.Places.IsEmpty) return;
        page.Line();
        page.Line("Where each is best: in per cent of the moments, and what it costs there in points of P(catastrophe)", "  ");
        var table = new PrintedTable("  ", ["", "moments", .. report.Options.Select(o => o.Id)]);
        foreach (var place in report.Places)
        {
            table.Row([place.Phase is { } phase ? OptionSentence.Words(phase) : place.Scenario!, Figures.Count(place.Moments),
                .. report.Options.Select((_, o) => double.IsNaN(place.Loss[o])
                    ? Figures.None : $"{Figures.WholePercent(place.Best[o])} ({Figures.InPoints(place.Loss[o])})")]);
        }
        table.Write(page);
    }
}
