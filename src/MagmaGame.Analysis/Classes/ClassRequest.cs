using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Skill;

namespace MagmaGame.Analysis.Classes;

/// <summary>How thorough the debrief of a class is.</summary>
public sealed record ClassRequest
{
    /// <summary>Futures of each way on that a full debrief plays.</summary>
    public const int UsualFutures = 500;

    /// <summary>Futures of each way on, at least 2.</summary>
    public int Futures { get; init; } = UsualFutures;
    /// <summary>Worlds that each team's decisions are played in, at least 2.</summary>
    public int Worlds { get; init; } = LuckAndSkill.UsualWorlds;
    /// <summary>Seed of futures and worlds; the same gives the same debrief.</summary>
    public uint Seed { get; init; } = 1;
    /// <summary>Id of the policy that decides what a team never decided.</summary>
    public string Policy { get; init; } = FutureRequest.UsualPolicy;
    /// <summary>Worker threads, at least 1; the debrief does not depend on them.</summary>
    public int Threads { get; init; } = 1;
}

/// <summary>What is being worked out.</summary>
public enum ClassStep
{
    /// <summary>What partings and choices were worth.</summary>
    Futures,
    /// <summary>Each team's decisions in other worlds.</summary>
    Worlds,
}
