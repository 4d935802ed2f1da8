using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>How alike two games of one scenario are: the share of a game's different events that the other has too, counted as
/// twice what both have over what each has together. Two games of a good library share less than half.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="SamePolicy">Two games of one policy; rests on pairs that have no game in common.</param>
/// <param name="AnyPolicy">Two neighbouring games, whatever their policies; likewise.</param>
/// <param name="EventsPerGame">How many different events a game has, on average.</param>
public sealed record GamesInCommon(string Scenario, Estimate SamePolicy, Estimate AnyPolicy, double EventsPerGame)
{
    /// <summary>Two games should share less than this.</summary>
    public const double Target = 0.5;

    /// <summary>One for each scenario, in the order of the plan.</summary>
    public static ImmutableArray<GamesInCommon> Of(GameSample sample)
    {
        var events = sample.Games.Select(g => g.Showings.Select(s => s.Event).ToHashSet()).ToArray();
        return
        [
            .. sample.Plan.Scenarios.Select((id, scenario) =>
            {
                var games = Enumerable.Range(0, sample.Games.Length).Where(g => sample.Plan.Games[g].Scenario == scenario).ToList();
                var byPolicy = games.GroupBy(g => sample.Plan.Games[g].Policy).SelectMany(policy => Pairs([.. policy]));
                return new GamesInCommon(
                    id, Mean(byPolicy, events), Mean(Pairs(games), events), games.Select(g => events[g].Count).DefaultIfEmpty(0).Average());
            }),
        ];
    }

    private static IEnumerable<(int First, int Second)> Pairs(List<int> games)
    {
        for (var i = 0; i + 1 < games.Count; i += 2) yield return (games[i], games[i + 1]);
    }

    private static Estimate Mean(IEnumerable<(int First, int Second)> pairs, HashSet<int>[] events)
    {
        var shares = pairs.Select(pair => Share(events[pair.First], events[pair.Second])).ToList();
        var clusters = new Clusters(shares.Count);
        for (var i = 0; i < shares.Count; i++) clusters.Add(i, shares[i]);
        var mean = clusters.Mean();
        return mean with { Interval = mean.Interval with { Low = Math.Max(0, mean.Interval.Low), High = Math.Min(1, mean.Interval.High) } };
    }

    private static double Share(HashSet<int> first, HashSet<int> second) => first.Count + second.Count == 0
        ? 1
        : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
}
