using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Experiments;

/// <summary>Which experiments to run, and how.</summary>
public sealed record ExperimentRequest
{
    /// <summary>Games of each arm that are published.</summary>
    public const int PublicationPairs = 2000;

    /// <summary>Most games of each arm.</summary>
    public const int MostPairs = 50_000;

    /// <summary>The content, with the constants that all arms begin from.</summary>
    public required Catalogue Catalogue { get; init; }
    /// <summary>The experiments, at least one.</summary>
    public required ImmutableArray<ExperimentDefinition> Experiments { get; init; }
    /// <summary>The scenario of arms that name none.</summary>
    public required ScenarioDefinition Scenario { get; init; }
    /// <summary>Games of each arm, 2 to <see cref="MostPairs"/>.</summary>
    public int Pairs { get; init; } = PublicationPairs;
    /// <summary>Seed of the first game of each arm; the next has the next, and after the greatest follows 0.</summary>
    public uint FirstSeed { get; init; }
    /// <summary>Worker threads, at least 1; the results do not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid => !Experiments.IsDefaultOrEmpty && Pairs is >= 2 and <= MostPairs && Threads >= 1;

    /// <summary>The seed of a game.</summary>
    internal uint SeedOf(int game) => unchecked(FirstSeed + (uint)game);
}
