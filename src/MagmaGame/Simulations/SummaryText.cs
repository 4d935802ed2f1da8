using System.Globalization;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulations;

/// <summary>Figures for people.</summary>
internal static class SummaryText
{
    private const int NameColumns = 20;

    public static void Write(SimulationSummary summary, Catalogue catalogue, PrintedPage page)
    {
        page.Line(string.Create(CultureInfo.InvariantCulture,
            $"{summary.Policy} in {summary.Scenario}: {summary.Games:N0} games{(summary.Pace == Pace.Quarterly ? " by quarters" : "")}, the first with seed {summary.Seed}"));
        page.Line();
        var chance = summary.CatastropheChance;
        page.Line($"P(catastrophe) {Percent(chance.Mean)} (95% interval {Percent(chance.Low)} to {Percent(chance.High)})");
        page.Line();
        page.Line("Outcomes");
        foreach (var outcome in catalogue.Outcomes)
        {
            Row(page, "  ", outcome.Id, summary.Share(outcome.Outcome));
            foreach (var variant in catalogue.Variants.Where(v => v.Outcome == outcome.Outcome))
                Row(page, "    ", variant.Id, summary.Variants[(int)variant.Variant]);
        }
        page.Line();
        page.Line(string.Create(CultureInfo.InvariantCulture,
            $"Months: median {summary.Months.Median:0.#}, mean {summary.Months.Mean:0.0}, longest {summary.Months.Max}"));
        page.Line();
        page.Line("Share of the risk by channel");
        foreach (var channel in Enum.GetValues<Channel>()) Row(page, "  ", KebabCase.Of(channel), summary.Channels[(int)channel]);
        page.Line("Share of the risk by threat");
        foreach (var threat in Enum.GetValues<Threat>()) Row(page, "  ", KebabCase.Of(threat), summary.Threats[(int)threat]);
        page.Line();
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{summary.GamesPerSecond:N0} games per second"));
    }

    private static void Row(PrintedPage page, string margin, string name, double share) =>
        page.Verbatim((margin + name).PadRight(NameColumns) + Percent(share).PadLeft(8));

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
