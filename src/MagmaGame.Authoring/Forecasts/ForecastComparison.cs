using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Two records of the same games, played by two versions of the content.</summary>
public sealed record ForecastComparison
{
    /// <summary>How many games both have.</summary>
    public required int Games { get; init; }
    /// <summary>What was looked at: first what moved beyond noise, the surest first; then the rest in the order of the catalogue.</summary>
    public required ImmutableArray<Shift> Shifts { get; init; }
    /// <summary>Events that only the later version has.</summary>
    public required ImmutableArray<string> Added { get; init; }
    /// <summary>Events that only the earlier version has.</summary>
    public required ImmutableArray<string> Removed { get; init; }

    /// <summary>The shifts beyond noise.</summary>
    public IEnumerable<Shift> Moved => Shifts.Where(s => s.Moved);

    /// <summary>Compares two records, game by game. Games are the same when scenario, policy and seed are.</summary>
    public static ForecastComparison Of(ForecastRecord before, ForecastRecord after)
    {
        var games = SameGames(before.Sample, after.Sample);
        return Of(before.Sample, after.Sample, games, [.. SampleShifts.Of(before.Sample, after.Sample, games, ""), .. OptionShifts.Of(before, after, games)]);
    }

    /// <summary>Compares two samples, leaving the showings of one event out.</summary>
    internal static ForecastComparison Of(GameSample before, GameSample after, string leftOut)
    {
        var games = SameGames(before, after);
        return Of(before, after, games, [.. SampleShifts.Of(before, after, games, leftOut)]);
    }

    private static ForecastComparison Of(GameSample before, GameSample after, List<(int Before, int After)> games, List<Shift> shifts)
    {
        // An option that could never be chosen, say, answers no question.
        shifts.RemoveAll(s => s.Difference.Clusters == 0);
        var moved = ManyQuestions.BeyondNoise([.. shifts.Select(s => s.Difference.Chance)]);
        return new ForecastComparison
        {
            Games = games.Count,
            Shifts = [.. shifts.Select((shift, i) => shift with { Moved = moved[i] }).OrderBy(s => s.Moved ? s.Difference.Chance : 2)],
            Added = [.. after.Events.Except(before.Events, StringComparer.Ordinal)],
            Removed = [.. before.Events.Except(after.Events, StringComparer.Ordinal)],
        };
    }

    private static List<(int Before, int After)> SameGames(GameSample before, GameSample after)
    {
        var known = new Dictionary<(string, string, uint), int>();
        for (var i = 0; i < before.Games.Length; i++) known.TryAdd(Key(before, i), i);
        var same = new List<(int, int)>();
        for (var i = 0; i < after.Games.Length; i++)
            if (known.Remove(Key(after, i), out var other)) same.Add((other, i));
        return same;
    }

    private static (string Scenario, string Policy, uint Seed) Key(GameSample sample, int game) =>
        (sample.ScenarioOf(game), sample.PolicyOf(game), sample.Plan.Games[game].Seed);
}
