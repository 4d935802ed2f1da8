using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>In how many games of a group an event shows.</summary>
/// <param name="Id">The scenario or policy.</param>
/// <param name="Games">How many games it has.</param>
/// <param name="Shown">In how many of them the event shows at least once.</param>
public readonly record struct GroupShare(string Id, int Games, int Shown)
{
    /// <summary>The share with its 95% interval, 0 to 1; NaN without games.</summary>
    public Interval Share => Interval.OfShare(Games, Shown);
}

/// <summary>How often and when an event shows.</summary>
public sealed record EventRow
{
    /// <summary>Its index in the catalogue.</summary>
    public required int Index { get; init; }
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>All games.</summary>
    public required GroupShare All { get; init; }
    /// <summary>The games of each scenario, in the order of the plan.</summary>
    public required ImmutableArray<GroupShare> Scenarios { get; init; }
    /// <summary>The games of each policy, in the order of the plan.</summary>
    public required ImmutableArray<GroupShare> Policies { get; init; }
    /// <summary>How often it shows, in all games together.</summary>
    public required int Showings { get; init; }
    /// <summary>Months in which it shows; NaN when it never does.</summary>
    public required Quartiles Months { get; init; }
    /// <summary>How often it shows in each month, from month 0 to the last in which any event showed.</summary>
    public required ImmutableArray<int> ByMonth { get; init; }

    /// <summary>How often it shows in a game, on average.</summary>
    public double PerGame => All.Games == 0 ? 0 : (double)Showings / All.Games;

    /// <summary>The rows of all events, in the order of the catalogue.</summary>
    public static ImmutableArray<EventRow> Of(GameSample sample)
    {
        var byEvent = sample.ByEvent();
        var months = sample.Games.SelectMany(g => g.Showings).Select(s => s.Month + 1).DefaultIfEmpty(0).Max();
        var (scenarios, policies) = (new int[sample.Plan.Scenarios.Length], new int[sample.Plan.Policies.Length]);
        for (var game = 0; game < sample.Games.Length; game++)
        {
            scenarios[sample.Plan.Games[game].Scenario]++;
            policies[sample.Plan.Games[game].Policy]++;
        }
        return [.. byEvent.Select((shown, index) => Of(sample, index, shown, months, scenarios, policies))];
    }

    private static EventRow Of(
        GameSample sample, int index, ImmutableArray<(int Game, int Month)> shown, int months, int[] scenarios, int[] policies)
    {
        var games = shown.Select(s => s.Game).Distinct().ToList();
        var (inScenario, inPolicy, byMonth) = (new int[scenarios.Length], new int[policies.Length], new int[months]);
        foreach (var game in games)
        {
            inScenario[sample.Plan.Games[game].Scenario]++;
            inPolicy[sample.Plan.Games[game].Policy]++;
        }
        foreach (var (_, month) in shown) byMonth[month]++;
        return new EventRow
        {
            Index = index,
            Id = sample.Events[index],
            All = new GroupShare("", sample.Games.Length, games.Count),
            Scenarios = [.. sample.Plan.Scenarios.Select((id, s) => new GroupShare(id, scenarios[s], inScenario[s]))],
            Policies = [.. sample.Plan.Policies.Select((id, p) => new GroupShare(id, policies[p], inPolicy[p]))],
            Showings = shown.Length,
            Months = Quartiles.Of(shown.Select(s => (double)s.Month)),
            ByMonth = [.. byMonth],
        };
    }
}
