using System.Collections.Immutable;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;

namespace MagmaGame.Forecasts;

/// <summary>How often and when events show, for people.</summary>
internal static class ForecastTableText
{
    /// <summary>Says which games the figures rest on.</summary>
    public static void WriteGames(GameSample sample, PrintedPage page)
    {
        var plan = sample.Plan;
        var seeds = sample.Games.Length switch
        {
            1 => $"the one with seed {plan.Games[0].Seed}",
            var games => $"seeds {plan.Games[0].Seed} to {plan.Games[games - 1].Seed}",
        };
        page.Line($"{Figures.Count(sample.Games.Length, "game")} over {Listed(plan.Scenarios, "scenario")} and {Listed(plan.Policies, "policy", "policies")}; {seeds}.");
    }

    /// <summary>Writes the rows in their order, and how alike games are.</summary>
    public static void Write(ImmutableArray<EventRow> rows, GameSample sample, PrintedPage page)
    {
        var shown = rows.RemoveAll(r => r.Showings == 0);
        if (!shown.IsEmpty)
        {
            page.Line();
            var table = new PrintedTable("", "event", "games", "95 %", "month", "middle half", "a game");
            foreach (var row in shown)
            {
                table.Row(row.Id, Figures.Percent(row.All.Share.Mean), Figures.Range(row.All.Share), Figures.Number(row.Months.Median),
                    $"{Figures.Number(row.Months.Low)} to {Figures.Number(row.Months.High)}", Figures.Text(row.PerGame, "0.00"));
            }
            table.Write(page);
            WriteScenarios(shown, page);
        }
        WriteMissing(rows, sample.Games.Length, page);
        WriteCommon(GamesInCommon.Of(sample), page);
    }

    /// <summary>The names, or how many when there are several.</summary>
    public static string Listed(ImmutableArray<string> names, string one, string? many = null) =>
        names.Length == 1 ? names[0] : Figures.Count(names.Length, one, many);

    private static void WriteScenarios(ImmutableArray<EventRow> rows, PrintedPage page)
    {
        var scenarios = rows[0].Scenarios;
        if (scenarios.Length < 2) return;
        page.Line();
        page.Line("In how many of 100 games of each scenario:");
        for (var i = 0; i < scenarios.Length; i++) page.Line(scenarios[i].Id, $"  {i + 1} ");
        page.Line();
        var table = new PrintedTable("", ["event", .. scenarios.Select((_, i) => $"{i + 1}")]);
        foreach (var row in rows) table.Row([row.Id, .. row.Scenarios.Select(s => Figures.WholePercent(s.Share.Mean))]);
        table.Write(page);
    }

    private static void WriteMissing(ImmutableArray<EventRow> rows, int games, PrintedPage page)
    {
        var missing = rows.Where(r => r.Showings == 0).ToList();
        if (missing.Count == 0) return;
        page.Line();
        var most = missing[0].All.Share.High;
        page.Line($"Shown in none of {Figures.Count(games, "game")} (so in at most {Figures.Percent(most)} of all): {string.Join(", ", missing.Select(r => r.Id))}.");
    }

    private static void WriteCommon(ImmutableArray<GamesInCommon> common, PrintedPage page)
    {
        page.Line();
        page.Line("How much of their events two games of one scenario have in common (less than half is the aim):");
        var table = new PrintedTable("  ", "scenario", "same policy", "95 %", "any policy", "95 %", "events a game");
        foreach (var row in common)
        {
            table.Row(row.Scenario, Figures.Percent(row.SamePolicy.Value), Figures.Range(row.SamePolicy.Interval),
                Figures.Percent(row.AnyPolicy.Value), Figures.Range(row.AnyPolicy.Interval), Figures.Text(row.EventsPerGame, "0.0"));
        }
        table.Write(page);
        var alike = common.Where(c => c.SamePolicy.Interval.Low >= GamesInCommon.Target || c.AnyPolicy.Interval.Low >= GamesInCommon.Target).ToList();
        if (alike.Count > 0) page.Line($"Too alike, beyond noise: {string.Join(", ", alike.Select(c => c.Scenario))}.");
    }
}
