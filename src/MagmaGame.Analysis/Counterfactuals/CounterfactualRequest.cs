using MagmaGame.Analysis.Futures;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>How counterfactuals are worked out.</summary>
public sealed record CounterfactualRequest
{
    /// <summary>Futures of each decision and each alternative that a full debrief plays.</summary>
    public const int UsualFutures = 500;

    /// <summary>Futures of each decision and each alternative, at least 2.</summary>
    public int Futures { get; init; } = UsualFutures;
    /// <summary>Seed of their luck.</summary>
    public uint Seed { get; init; } = 1;
    /// <summary>Id of the policy that decides what the player never decided.</summary>
    public string Policy { get; init; } = FutureRequest.UsualPolicy;
    /// <summary>Whether the hidden world is redrawn from what the player could have known then, rather than held as it was.</summary>
    public bool RedrawWorlds { get; init; }
    /// <summary>Worker threads, at least 1; the answer does not depend on them.</summary>
    public int Threads { get; init; } = 1;
}
