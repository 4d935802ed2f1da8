using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Skill;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>How thorough a debrief is.</summary>
public sealed record DebriefRequest
{
    /// <summary>Futures of each decision and each alternative, at least 2.</summary>
    public int Futures { get; init; } = CounterfactualRequest.UsualFutures;
    /// <summary>Worlds that the decisions are played in, at least 2.</summary>
    public int Worlds { get; init; } = LuckAndSkill.UsualWorlds;
    /// <summary>Worlds in which it is worked out what the decisions changed, at least 2: each is played once for every set of the three
    /// objects.</summary>
    public int LeverWorlds { get; init; } = LeverStudy.UsualWorlds;
    /// <summary>Seed of futures and worlds; the same gives the same debrief.</summary>
    public uint Seed { get; init; } = 1;
    /// <summary>Id of the policy that decides what the player never decided.</summary>
    public string Policy { get; init; } = FutureRequest.UsualPolicy;
    /// <summary>Whether counterfactuals redraw the hidden world from what the player could have known.</summary>
    public bool RedrawWorlds { get; init; }
    /// <summary>Worker threads, at least 1; the debrief does not depend on them.</summary>
    public int Threads { get; init; } = 1;
}
