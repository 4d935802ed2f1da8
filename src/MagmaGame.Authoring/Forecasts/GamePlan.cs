using System.Collections.Immutable;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>One game to play.</summary>
/// <param name="Scenario">Place of its scenario in the plan.</param>
/// <param name="Policy">Place of its policy in the plan.</param>
/// <param name="Seed">Its seed.</param>
public readonly record struct PlannedGame(int Scenario, int Policy, uint Seed);

/// <summary>The games a forecast rests on. They name scenarios and policies by their ids, so that another version of the content
/// can play the same ones.</summary>
/// <param name="Scenarios">Ids of the scenarios.</param>
/// <param name="Policies">Ids of the policies.</param>
/// <param name="Games">The games, in the order in which they are played.</param>
public sealed record GamePlan(ImmutableArray<string> Scenarios, ImmutableArray<string> Policies, ImmutableArray<PlannedGame> Games)
{
    /// <summary>Most games of a plan; a game is kept with every event that showed in it.</summary>
    public const int MostGames = 200_000;

    /// <summary>
    /// Games spread evenly over scenarios and policies, each with a seed of its own, so that no two share their luck. Scenarios
    /// take turns, and the policies of neighbouring scenarios lie apart: a beginning of the plan is spread evenly too.
    /// </summary>
    /// <param name="scenarios">At least one.</param>
    /// <param name="policies">At least one.</param>
    /// <param name="games">How many, 1 to <see cref="MostGames"/>.</param>
    /// <param name="firstSeed">Seed of the first; after the greatest follows 0.</param>
    public static GamePlan Spread(ImmutableArray<string> scenarios, ImmutableArray<string> policies, int games, uint firstSeed)
    {
        var apart = ((policies.Length - 1) / scenarios.Length) + 1;
        var planned = ImmutableArray.CreateBuilder<PlannedGame>(games);
        for (var i = 0; i < games; i++)
        {
            var (round, scenario) = (i / scenarios.Length, i % scenarios.Length);
            planned.Add(new PlannedGame(scenario, (round + (scenario * apart)) % policies.Length, unchecked(firstSeed + (uint)i)));
        }
        return new GamePlan(scenarios, policies, planned.MoveToImmutable());
    }

    /// <summary>The same plan without the games of scenarios and policies that are not among these.</summary>
    public GamePlan Within(IEnumerable<string> scenarios, IEnumerable<string> policies)
    {
        var (s, p) = (scenarios.ToHashSet(StringComparer.Ordinal), policies.ToHashSet(StringComparer.Ordinal));
        return this with { Games = [.. Games.Where(g => s.Contains(Scenarios[g.Scenario]) && p.Contains(Policies[g.Policy]))] };
    }
}
