using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Bulk;

/// <summary>Many games of one policy in one scenario, with the seeds <see cref="FirstSeed"/>, <see cref="FirstSeed"/> + 1, ...</summary>
public sealed record BulkRequest
{
    /// <summary>Most games of one request; a game keeps about twelve bytes.</summary>
    public const int MostGames = 100_000_000;

    /// <summary>Most worker threads.</summary>
    public const int MostThreads = 1024;

    /// <summary>The scenario.</summary>
    public required ScenarioDefinition Scenario { get; init; }
    /// <summary>The policy.</summary>
    public required PolicyDefinition Policy { get; init; }
    /// <summary>How many games, 1 to <see cref="MostGames"/>.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the first game; after the greatest seed follows 0.</summary>
    public uint FirstSeed { get; init; }
    /// <summary>Worker threads, 1 to <see cref="MostThreads"/>; the result does not depend on them.</summary>
    public int Threads { get; init; } = 1;
    /// <summary>Games a worker takes at a time, at least 1; the result does not depend on it.</summary>
    public int ChunkSize { get; init; } = 64;
    /// <summary>Months per round; null for the scenario's own, or monthly.</summary>
    public Pace? Pace { get; init; }
    /// <summary>What an experiment changes at the start of every game.</summary>
    public StartOverrides? Overrides { get; init; }

    /// <summary>Months per round in its games.</summary>
    public Pace PaceOfGames => Pace ?? Scenario.Pace ?? Simulation.Games.Pace.Monthly;

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid =>
        Games is >= 1 and <= MostGames && Threads is >= 1 and <= MostThreads && ChunkSize >= 1;
}
