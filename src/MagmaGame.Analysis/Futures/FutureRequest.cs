using MagmaGame.Analysis.Worlds;

namespace MagmaGame.Analysis.Futures;

/// <summary>How futures are played.</summary>
public sealed record FutureRequest
{
    /// <summary>Most futures of one fork; one takes about thirty bytes.</summary>
    public const int MostFutures = 1_000_000;

    /// <summary>Id of the policy that decides where nothing else is stated: the plan of the essay the game is built on.</summary>
    public const string UsualPolicy = "plan";

    /// <summary>How many futures of each fork, 1 to <see cref="MostFutures"/>. Futures of the same number have the same luck in
    /// every fork.</summary>
    public required int Count { get; init; }
    /// <summary>Seed of their luck.</summary>
    public required uint Seed { get; init; }
    /// <summary>Id of the policy that decides what no course decides.</summary>
    public string Policy { get; init; } = UsualPolicy;
    /// <summary>Worlds that might be the one of the forks, as far as a player can know; futures take them in turn. Null to hold
    /// the world as it is.</summary>
    public AlikeWorlds? Worlds { get; init; }
    /// <summary>Whether the luck is held too, as the forks have it: all futures of a fork are then the one that it would have had.</summary>
    public bool HoldLuck { get; init; }
    /// <summary>Worker threads, at least 1; the answer does not depend on them.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether every part is in its range.</summary>
    public bool IsValid => Count is >= 1 and <= MostFutures && Threads >= 1;
}
