using System.Collections.Immutable;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Skill;

/// <summary>A policy beside the player.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Chance">Its P(catastrophe) over the worlds, 0 to 1.</param>
/// <param name="Here">Its P(catastrophe) in the world of the game, 0 to 1.</param>
/// <param name="Ahead">The player's P(catastrophe) minus the policy's over the worlds; below 0 the player is ahead.</param>
public sealed record PolicyBeside(PolicyDefinition Policy, Estimate Chance, double Here, Estimate Ahead);

/// <summary>
/// How good a player's decisions were, apart from the world they met. The same decisions in many worlds of the scenario, beside
/// policies in those worlds and in the one that was played. Source: model.md, section 11, carried to many worlds (assumption).
/// </summary>
public sealed record LuckAndSkill
{
    /// <summary>Worlds that a full debrief plays.</summary>
    public const int UsualWorlds = 2000;

    /// <summary>How many worlds the figures rest on.</summary>
    public required int Worlds { get; init; }
    /// <summary>P(catastrophe) of the game as it was played, 0 to 1.</summary>
    public required double Here { get; init; }
    /// <summary>P(catastrophe) of the same decisions over the worlds.</summary>
    public required Estimate Chance { get; init; }
    /// <summary>The quartiles of that over the worlds.</summary>
    public required Quartiles Spread { get; init; }
    /// <summary>In how many worlds of twenty classes of P(catastrophe), each of five points, the decisions came to.</summary>
    public required ImmutableArray<int> Histogram { get; init; }
    /// <summary>Shares of the outcomes that the decisions came to, in the order of the enum.</summary>
    public required ImmutableArray<double> Outcomes { get; init; }
    /// <summary>Share of the worlds in which the decisions came out better than in the one that was played, 0 to 1.</summary>
    public required double BetterElsewhere { get; init; }
    /// <summary>The policies, the best over the worlds first.</summary>
    public required ImmutableArray<PolicyBeside> Policies { get; init; }
    /// <summary>What it would have been worth to know each world beforehand: the best of all these ways over the worlds, minus the
    /// best for each world, 0 to 1.</summary>
    public required Estimate PerfectInformation { get; init; }
    /// <summary>P(catastrophe) of the best way for the very world of the game, 0 to 1.</summary>
    public required double BestHere { get; init; }

    /// <summary>The policy that a search found best for the scenario, where one is kept: what the player's P(catastrophe) is ahead of
    /// it is their regret. It is none of <see cref="Policies"/>.</summary>
    public PolicyBeside? Yardstick { get; init; }

    /// <summary>Mean P(catastrophe) of the policies over the worlds.</summary>
    public double PolicyMean => Policies.Average(p => p.Chance.Value);

    /// <summary>What the decisions did over the worlds: their mean minus that of the policies; below 0 is better.</summary>
    public double Skill => Chance.Value - PolicyMean;

    /// <summary>What the world did: how much worse it was to the policies than worlds are to them; below 0 is a kind world.</summary>
    public double WorldLuck => Policies.Average(p => p.Here) - PolicyMean;

    /// <summary>What is left: how decisions and world met, and the luck of the months.</summary>
    public double Meeting => Here - PolicyMean - Skill - WorldLuck;

    /// <summary>Sums up a game.</summary>
    /// <param name="session">The game, over.</param>
    /// <param name="comparison">The world of the game played by the policies.</param>
    /// <param name="table">Its decisions and the policies in many worlds.</param>
    /// <exception cref="ArgumentException">The game is not over.</exception>
    public static LuckAndSkill Of(GameSession session, EndingComparison comparison, WorldTable table)
    {
        if (session.Game.Verdict is not { } verdict) throw new ArgumentException("The game is not over.", nameof(session));
        var played = Figures(table.Played);
        var here = comparison.References.ToDictionary(r => r.Policy.Id, r => r.Verdict.CatastropheChance, StringComparer.Ordinal);
        var policies = Enumerable.Range(0, table.Policies.Length)
            .Select(i => Beside(
                table.Policies[i], table.Of(i), played, here.GetValueOrDefault(table.Policies[i].Id, double.NaN)))
            .OrderBy(p => p.Chance.Value).ThenBy(p => p.Policy.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new LuckAndSkill
        {
            Worlds = table.Worlds,
            Here = verdict.CatastropheChance,
            Chance = played.Mean(),
            Spread = Quartiles.Of(Chances(table.Played)),
            Histogram = Classes(table.Played),
            Outcomes = [.. Enum.GetValues<Outcome>().Select(outcome => Share(table.Played, outcome))],
            BetterElsewhere = Chances(table.Played).Count(chance => chance < verdict.CatastropheChance) / (double)table.Worlds,
            Policies = policies,
            PerfectInformation = Information(table),
            Yardstick = table.Yardstick is { } best ? Beside(best, table.OfYardstick, played, InWorldOf(session, best)) : null,
            BestHere = Math.Min(verdict.CatastropheChance, here.Count == 0 ? 1 : here.Values.Min()),
        };
    }

    private static PolicyBeside Beside(PolicyDefinition policy, ReadOnlySpan<Future> futures, Clusters played, double here)
    {
        var figures = Figures(futures);
        return new PolicyBeside(policy, figures.Mean(), here, played.Minus(figures));
    }

    private static double InWorldOf(GameSession session, PolicyDefinition policy)
    {
        var game = session.Game;
        return new PolicyPlayer(game.Rules, policy).Play(new Game(game.Rules), game.Scenario, game.Seed, game.Pace).CatastropheChance;
    }

    // Whoever knew the world would take the way that is best there; who does not takes the one that is best on average.
    private static Estimate Information(WorldTable table)
    {
        var ways = Enumerable.Range(-1, table.Policies.Length + 1).ToList();
        double At(int way, int world) => (way < 0 ? table.Played : table.Of(way))[world].CatastropheChance;
        var bestOnAverage = ways.MinBy(way => Enumerable.Range(0, table.Worlds).Sum(world => At(way, world)));
        var gain = new Clusters(table.Worlds);
        for (var world = 0; world < table.Worlds; world++)
            gain.Add(world, At(bestOnAverage, world) - ways.Min(way => At(way, world)));
        return gain.Mean();
    }

    private static Clusters Figures(ReadOnlySpan<Future> futures)
    {
        var figures = new Clusters(futures.Length);
        for (var i = 0; i < futures.Length; i++) figures.Add(i, futures[i].CatastropheChance);
        return figures;
    }

    private static double[] Chances(ReadOnlySpan<Future> futures)
    {
        var chances = new double[futures.Length];
        for (var i = 0; i < chances.Length; i++) chances[i] = futures[i].CatastropheChance;
        return chances;
    }

    private static ImmutableArray<int> Classes(ReadOnlySpan<Future> futures)
    {
        const int Count = 20;
        var classes = new int[Count];
        foreach (var future in futures) classes[Math.Min(Count - 1, (int)(future.CatastropheChance * Count))]++;
        return [.. classes];
    }

    private static double Share(ReadOnlySpan<Future> futures, Outcome outcome)
    {
        var count = 0;
        foreach (var future in futures)
            if (future.Outcome == outcome) count++;
        return (double)count / futures.Length;
    }
}
