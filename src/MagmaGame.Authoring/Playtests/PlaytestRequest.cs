using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What to play to learn what a library shows: games of every policy in every scenario, taken in turn.</summary>
public sealed record PlaytestRequest
{
    /// <summary>Most games of a playtest, and most games' worth of directed runs.</summary>
    public const int MostGames = 1_000_000;

    /// <summary>Most worker threads.</summary>
    public const int MostThreads = 1024;

    /// <summary>The scenarios, at least one.</summary>
    public required ImmutableArray<ScenarioDefinition> Scenarios { get; init; }
    /// <summary>The policies, at least one.</summary>
    public required ImmutableArray<PolicyDefinition> Policies { get; init; }
    /// <summary>How many games, 1 to <see cref="MostGames"/>.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the first game; the next game has the next.</summary>
    public uint FirstSeed { get; init; }
    /// <summary>Worker threads, 1 to <see cref="MostThreads"/>; the result does not depend on them.</summary>
    public int Threads { get; init; } = 1;
    /// <summary>Months per round; null for each scenario's own, or monthly.</summary>
    public Pace? Pace { get; init; }
    /// <summary>Effort for runs toward what the games left out, in games' worth of months; 0 for none.</summary>
    public int DirectedGames { get; init; }

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid =>
        !Scenarios.IsDefaultOrEmpty && !Policies.IsDefaultOrEmpty && Games is >= 1 and <= MostGames
        && Threads is >= 1 and <= MostThreads && DirectedGames is >= 0 and <= MostGames;

    /// <summary>Number of pairs of a scenario and a policy.</summary>
    public int Pairs => Scenarios.Length * Policies.Length;

    /// <summary>Place of a game's pair; neighbouring games differ in it.</summary>
    /// <param name="game">Number of the game, from 0.</param>
    public int PairOf(int game) => game % Pairs;

    /// <summary>Place of a pair's scenario.</summary>
    public int ScenarioOf(int pair) => pair / Policies.Length;

    /// <summary>Place of a pair's policy.</summary>
    public int PolicyOf(int pair) => pair % Policies.Length;

    /// <summary>Months per round in all of the games; null when scenarios differ in it.</summary>
    public Pace? CommonPace => Scenarios.All(scenario => PaceIn(scenario) == PaceIn(Scenarios[0])) ? PaceIn(Scenarios[0]) : null;

    /// <summary>Months per round in the games of a scenario.</summary>
    public Pace PaceIn(ScenarioDefinition scenario) => Pace ?? scenario.Pace ?? Simulation.Games.Pace.Monthly;

    /// <summary>Seed of a game.</summary>
    public uint SeedOf(int game) => unchecked(FirstSeed + (uint)game);

    /// <summary>The policies of a catalogue that are ways to play, not arms of an experiment; the random one is always among them, and made up
    /// where the content has none.</summary>
    public static ImmutableArray<PolicyDefinition> UsualPolicies(Simulation.Catalogues.Catalogue catalogue)
    {
        ImmutableArray<PolicyDefinition> usual = [.. catalogue.Policies.Where(p => !p.Lab)];
        return usual.Any(p => p.Random) ? usual : [.. usual, new PolicyDefinition { Id = "random", Name = "Random", Text = "", Random = true }];
    }
}
