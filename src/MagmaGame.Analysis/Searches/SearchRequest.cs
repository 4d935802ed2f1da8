using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Searches;

/// <summary>Where to search for a good policy, and how hard.</summary>
public sealed record SearchRequest
{
    /// <summary>Games of each candidate, unless told otherwise.</summary>
    public const int UsualGames = 200;

    /// <summary>Most games of each candidate.</summary>
    public const int MostGames = 100_000;

    /// <summary>How many times as many games the finalists play, to choose one of them.</summary>
    public const int ContestTimes = 5;

    /// <summary>How many times as many games measure the one chosen.</summary>
    public const int FreshTimes = 10;

    /// <summary>The rules.</summary>
    public required GameRules Rules { get; init; }
    /// <summary>The scenario, played at its own pace.</summary>
    public required ScenarioDefinition Scenario { get; init; }
    /// <summary>Games of each candidate, 2 to <see cref="MostGames"/>: all candidates of a generation play the same.</summary>
    public int Games { get; init; } = UsualGames;
    /// <summary>Seed of the search: of its candidates, and of the games they play.</summary>
    public uint Seed { get; init; }
    /// <summary>Worker threads, at least 1; the result does not depend on them.</summary>
    public int Threads { get; init; } = 1;
    /// <summary>Candidates of each generation, more than <see cref="Elite"/>.</summary>
    public int Candidates { get; init; } = 64;
    /// <summary>How many of them the next generation is drawn around, at least 2.</summary>
    public int Elite { get; init; } = 10;
    /// <summary>Generations, at least 1.</summary>
    public int Generations { get; init; } = 30;

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid => Games is >= 2 and <= MostGames && Threads >= 1 && Elite >= 2 && Candidates > Elite && Generations >= 1;
}
