using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Balances;

/// <summary>A scenario, and the policy whose play is varied in it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Policy">The policy; not one that plays at random, for it has nothing that could be set.</param>
public sealed record BalanceWorld(ScenarioDefinition Scenario, PolicyDefinition Policy);

/// <summary>What to weigh.</summary>
public sealed record BalanceRequest
{
    /// <summary>Games of each scenario, unless told otherwise.</summary>
    public const int UsualGames = 3000;

    /// <summary>Most games of each scenario; one keeps a few kilobytes.</summary>
    public const int MostGames = 20_000;

    /// <summary>The rules.</summary>
    public required GameRules Rules { get; init; }
    /// <summary>The scenarios, at least one.</summary>
    public required ImmutableArray<BalanceWorld> Worlds { get; init; }
    /// <summary>Games of each scenario, 2 to <see cref="MostGames"/>.</summary>
    public int Games { get; init; } = UsualGames;
    /// <summary>Seed of the first game in each scenario; the next has the next, and after the greatest follows 0.</summary>
    public uint FirstSeed { get; init; }
    /// <summary>Worker threads, at least 1; the report does not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid => !Worlds.IsDefaultOrEmpty && Worlds.All(world => !world.Policy.Random) && Games is >= 2 and <= MostGames && Threads >= 1;
}
