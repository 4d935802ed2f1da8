using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Experiments;

/// <summary>One of the ways to play that an experiment compares: a policy, a world, and what is changed in it.</summary>
public sealed record ExperimentArm
{
    /// <summary>Id of the policy.</summary>
    public required string PolicyId { get; init; }
    /// <summary>Id of the scenario; null for the one that all such arms of a run are played in.</summary>
    public string? ScenarioId { get; init; }
    /// <summary>What is changed at the start.</summary>
    public StartOverrides Overrides { get; init; } = StartOverrides.None;
    /// <summary>Rivals in place of those of the scenario; what is empty stays as it is.</summary>
    public RivalShifts Rivals { get; init; } = RivalShifts.None;
    /// <summary>Changes of the model's constants, in order.</summary>
    public ImmutableArray<ConstantChange> Constants { get; init; } = [];
    /// <summary>What is measured of this arm, where the two of a pair are measured differently; null for the experiment's.</summary>
    public Metric? Metric { get; init; }
}
