using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
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
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Does">What it does.</param>
/// <param name="Chance">Its P(catastrophe) over the worlds, 0 to 1.</param>
/// <param name="Here">Its P(catastrophe) in the world of the game, 0 to 1.</param>
/// <param name="Ahead">The player's P(catastrophe) minus its own over the worlds; below 0 the player is ahead.</param>
public sealed record PolicyBeside(string Id, string Name, string Does, DebriefFigure Chance, double Here, DebriefFigure Ahead);

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
    /// <summary>P(catastrophe) of the same decisions over the worlds.</summary>
    public required DebriefFigure Chance { get; init; }
    /// <summary>A quarter of the worlds lie below.</summary>
    public required double LowQuartile { get; init; }
    /// <summary>Half of the worlds lie below.</summary>
    public required double Median { get; init; }
    /// <summary>Three quarters of the worlds lie below.</summary>
    public required double HighQuartile { get; init; }
    /// <summary>In how many worlds P(catastrophe) fell into each of twenty classes of five points.</summary>
    public required ImmutableArray<int> Histogram { get; init; }
    /// <summary>Shares of the outcomes over the worlds: obsolescence, pause, self-destruction.</summary>
    public required ImmutableArray<double> Outcomes { get; init; }
    /// <summary>Share of the worlds in which the decisions came out better than in the one that was played, 0 to 1.</summary>
    public required double BetterElsewhere { get; init; }
    /// <summary>Mean P(catastrophe) of the policies over the worlds.</summary>
    public required double PolicyMean { get; init; }
    /// <summary>What the decisions did over the worlds: their mean minus that of the policies; below 0 is better.</summary>
    public required double Skill { get; init; }
    /// <summary>What the world did: how much worse it was to the policies than worlds are to them; below 0 is a kind world.</summary>
    public required double WorldLuck { get; init; }
    /// <summary>What is left: how decisions and world met, and the luck of the months.</summary>
    public required double Meeting { get; init; }
    /// <summary>What it would have been worth to know each world beforehand: the best of all these ways over the worlds, minus the
    /// best for each world, 0 to 1.</summary>
    public required DebriefFigure PerfectInformation { get; init; }
    /// <summary>P(catastrophe) of the best way known for this very world, 0 to 1.</summary>
    public required double BestHere { get; init; }
    /// <summary>The policies, the best over the worlds first.</summary>
    public required ImmutableArray<PolicyBeside> Policies { get; init; }
    /// <summary>The policy that a search found best for the scenario, where one is kept: what the player's P(catastrophe) is ahead of
    /// it is their regret. It is none of <see cref="Policies"/>.</summary>
    public PolicyBeside? Yardstick { get; init; }

    /// <summary>The decisions beside the policies over the worlds: skill.</summary>
    public BesideRules OverWorlds => new(Chance.Value, PolicyMean, Policies.Length);

    /// <summary>The same in the world that was played: skill and luck together, as the end of the game tells it.</summary>
    public BesideRules InThisWorld => new(PolicyMean + Skill + WorldLuck + Meeting, PolicyMean + WorldLuck, Policies.Length);

    /// <summary>Sums up a game.</summary>
    /// <param name="session">The game, over.</param>
    /// <param name="comparison">The world of the game played by the policies.</param>
    /// <param name="table">Its decisions and the policies in many worlds.</param>
    /// <exception cref="ArgumentException">The game is not over.</exception>
    public static LuckAndSkill Of(GameSession session, EndingComparison comparison, WorldTable table)
    {
        if (session.Game.Verdict is not { } verdict) throw new ArgumentException("The game is not over.", nameof(session));
        var played = Future.Chances(table.Played);
        var inThisWorld = comparison.References.ToDictionary(r => r.Policy.Id, r => r.Verdict.CatastropheChance, StringComparer.Ordinal);
        var policies = Enumerable.Range(0, table.Policies.Length)
            .Select(i => Beside(
                table.Policies[i], table.Of(i), played, inThisWorld.GetValueOrDefault(table.Policies[i].Id, double.NaN)))
            .OrderBy(p => p.Chance.Value).ThenBy(p => p.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var (here, chance, policyMean) = (verdict.CatastropheChance, played.Mean(), policies.Average(p => p.Chance.Value));
        var worldLuck = policies.Average(p => p.Here) - policyMean;
        var spread = Quartiles.Of(Chances(table.Played));
        return new LuckAndSkill
        {
            Worlds = table.Worlds,
            Chance = DebriefFigure.Of(chance),
            LowQuartile = spread.Low,
            Median = spread.Median,
            HighQuartile = spread.High,
            Histogram = Classes(table.Played),
            Outcomes = [.. Enum.GetValues<Outcome>().Select(outcome => Share(table.Played, outcome))],
            BetterElsewhere = Chances(table.Played).Count(elsewhere => elsewhere < here) / (double)table.Worlds,
            PolicyMean = policyMean,
            Skill = chance.Value - policyMean,
            WorldLuck = worldLuck,
            Meeting = here - chance.Value - worldLuck,
            PerfectInformation = DebriefFigure.Of(Information(table)),
            BestHere = comparison.References.Select(r => r.Verdict.CatastropheChance).Append(here).Min(),
            Policies = policies,
            Yardstick = table.Yardstick is { } best ? Beside(best, table.OfYardstick, played, InWorldOf(session, best)) : null,
        };
    }

    private static PolicyBeside Beside(PolicyDefinition policy, ReadOnlySpan<Future> futures, Clusters played, double here)
    {
        var figures = Future.Chances(futures);
        return new PolicyBeside(
            policy.Id, policy.Name, policy.Text.Trim(), DebriefFigure.Of(figures.Mean()), here, DebriefFigure.Of(played.Minus(figures)));
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
