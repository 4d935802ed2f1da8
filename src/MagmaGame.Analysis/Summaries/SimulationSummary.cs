using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Analysis.Summaries;

/// <summary>How long games lasted, in months.</summary>
/// <param name="Median">Half of the games lasted no longer; between two games the middle.</param>
/// <param name="Max">The longest.</param>
/// <param name="Mean">The mean.</param>
public readonly record struct MonthFigures(double Median, int Max, double Mean);

/// <summary>Many games in a few figures.</summary>
public sealed record SimulationSummary
{
    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }
    /// <summary>Id of the policy.</summary>
    public required string Policy { get; init; }
    /// <summary>Months per round.</summary>
    public Pace Pace { get; init; } = Pace.Monthly;
    /// <summary>How many games the figures rest on.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the first game.</summary>
    public required uint Seed { get; init; }
    /// <summary>P(catastrophe), 0 to 1, with its 95% interval.</summary>
    public required Interval CatastropheChance { get; init; }
    /// <summary>Shares of the outcomes, 0 to 1, in the order of the enum.</summary>
    public required ImmutableArray<double> Outcomes { get; init; }
    /// <summary>Shares of the variants, 0 to 1, in the order of the enum.</summary>
    public required ImmutableArray<double> Variants { get; init; }
    /// <summary>Months played.</summary>
    public required MonthFigures Months { get; init; }
    /// <summary>Mean share of each channel in a game's hazard, in the order of the enum.</summary>
    public required ImmutableArray<double> Channels { get; init; }
    /// <summary>Mean share of each threat in a game's hazard, in the order of the enum.</summary>
    public required ImmutableArray<double> Threats { get; init; }
    /// <summary>Games per second over all threads.</summary>
    public required double GamesPerSecond { get; init; }

    /// <summary>Share of an outcome, 0 to 1.</summary>
    public double Share(Outcome outcome) => Outcomes[(int)outcome - 1];

    /// <summary>Sums up a bulk run.</summary>
    /// <exception cref="ArgumentException">Not one game was finished.</exception>
    public static SimulationSummary Of(BulkResult result)
    {
        if (result.Finished == 0) throw new ArgumentException("Not one game was finished.", nameof(result));
        var outcomes = new int[Enum.GetValues<Outcome>().Length];
        var variants = new int[Enum.GetValues<OutcomeVariant>().Length];
        foreach (var game in result.Games)
        {
            outcomes[(int)game.Outcome - 1]++;
            variants[(int)game.Variant]++;
        }
        var seconds = result.Elapsed.TotalSeconds;
        return new SimulationSummary
        {
            Scenario = result.Request.Scenario.Id,
            Policy = result.Request.Policy.Id,
            Pace = result.Request.PaceOfGames,
            Games = result.Finished,
            Seed = result.Request.FirstSeed,
            CatastropheChance = Chance(result.Games),
            Outcomes = Shares(outcomes, result.Finished),
            Variants = Shares(variants, result.Finished),
            Months = Lengths(result.Games),
            Channels = [.. Enum.GetValues<Channel>().Select(result.Share)],
            Threats = [.. Enum.GetValues<Threat>().Select(result.Share)],
            GamesPerSecond = seconds > 0 ? result.Finished / seconds : 0,
        };
    }

    private static ImmutableArray<double> Shares(int[] counts, int games) => [.. counts.Select(count => (double)count / games)];

    private static Interval Chance(ReadOnlySpan<GameResult> games)
    {
        var sum = 0.0;
        foreach (var game in games) sum += game.CatastropheChance;
        var mean = sum / games.Length;
        var squares = 0.0;
        foreach (var game in games) squares += (game.CatastropheChance - mean) * (game.CatastropheChance - mean);
        return Interval.OfChances(games.Length, sum, squares);
    }

    private static MonthFigures Lengths(ReadOnlySpan<GameResult> games)
    {
        var max = 0;
        var sum = 0L;
        foreach (var game in games)
        {
            max = Math.Max(max, game.Months);
            sum += game.Months;
        }
        var counts = new int[max + 1];
        foreach (var game in games) counts[game.Months]++;
        var median = (MonthAt(counts, (games.Length - 1) / 2) + MonthAt(counts, games.Length / 2)) / 2.0;
        return new MonthFigures(median, max, (double)sum / games.Length);
    }

    private static int MonthAt(int[] counts, int rank)
    {
        var month = 0;
        for (var passed = counts[0]; passed <= rank; passed += counts[month]) month++;
        return month;
    }
}
