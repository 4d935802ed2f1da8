using System.Globalization;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulations;

/// <summary>Figures as a line of column names and a line of values; shares and chances from 0 to 1.</summary>
internal static class SummaryCsv
{
    public static string Write(SimulationSummary summary, Catalogue catalogue)
    {
        var columns = new List<(string Name, string Value)>
        {
            ("scenario", summary.Scenario),
            ("policy", summary.Policy),
            ("games", Text(summary.Games)),
            ("seed", Text(summary.Seed)),
            ("pCatastrophe.mean", Text(summary.CatastropheChance.Mean)),
            ("pCatastrophe.low", Text(summary.CatastropheChance.Low)),
            ("pCatastrophe.high", Text(summary.CatastropheChance.High)),
            ("outcomes.obsolescence", Text(summary.Outcomes[0])),
            ("outcomes.pause", Text(summary.Outcomes[1])),
            ("outcomes.selfDestruction", Text(summary.Outcomes[2])),
        };
        columns.AddRange(catalogue.Variants.Select(v => ("variants." + v.Id, Text(summary.Variants[(int)v.Variant]))));
        columns.Add(("months.median", Text(summary.Months.Median)));
        columns.Add(("months.max", Text(summary.Months.Max)));
        columns.Add(("months.mean", Text(summary.Months.Mean)));
        columns.AddRange(Enum.GetValues<Channel>().Select(c => ("causes.channels." + KebabCase.Of(c), Text(summary.Channels[(int)c]))));
        columns.AddRange(Enum.GetValues<Threat>().Select(t => ("causes.threats." + KebabCase.Of(t), Text(summary.Threats[(int)t]))));
        columns.Add(("gamesPerSecond", Text(summary.GamesPerSecond)));
        return string.Join(',', columns.Select(c => c.Name)) + "\n" + string.Join(',', columns.Select(c => c.Value)) + "\n";
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
