using System.Collections.Immutable;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Simulation.Initiatives;

/// <summary>What the player may start on their own account, at most one a month. Content ids are in kebab-case.</summary>
public enum Initiative
{
    /// <summary>Puts a coordinated pause to the vote.</summary>
    ProposePause,
    /// <summary>Declares that Magma slows down alone.</summary>
    DeclareSlowdown,
    /// <summary>Takes the declaration back.</summary>
    RescindSlowdown,
    /// <summary>Lets AI researchers lead.</summary>
    Defer,
    /// <summary>Takes the lead back from AI researchers.</summary>
    ReverseDeference,
    /// <summary>Publishes a proof of danger that Magma holds.</summary>
    PublishSmokingGun,
    /// <summary>Binds Magma to join a leading project.</summary>
    JoinLeaderClause,
    /// <summary>Runs a crash programme in security.</summary>
    CrashSecurity,
    /// <summary>Puts everything into mitigation.</summary>
    AllInSafety,
    /// <summary>Opens lines of communication.</summary>
    OpenLines,
    /// <summary>Merges with the most careful rival.</summary>
    Merge,
    /// <summary>A burst of process-based research.</summary>
    ProcessBurst,
    /// <summary>Signs the industry's safety standard.</summary>
    JoinStandard,
}

/// <summary>What a player reads about an initiative.</summary>
/// <param name="Initiative">Which.</param>
/// <param name="Id">Its id in content.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it is and what it costs.</param>
/// <param name="Needs">What must hold, in one plain sentence.</param>
/// <param name="Known">What Magma knows of its chance or effect; may name variables in braces.</param>
/// <param name="Sources">Claims it rests on.</param>
/// <param name="For">Claims that speak for it.</param>
/// <param name="Against">Claims that speak against it.</param>
public sealed record InitiativeDefinition(
    Initiative Initiative,
    string Id,
    string Name,
    string Text,
    string Needs,
    string Known,
    ImmutableArray<string> Sources,
    ImmutableArray<string> For,
    ImmutableArray<string> Against)
{
    /// <summary>What it changes first.</summary>
    public Lever Lever { get; init; } = Lever.DecisionMaker;
}
