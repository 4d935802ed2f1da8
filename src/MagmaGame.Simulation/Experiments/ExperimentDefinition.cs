using System.Collections.Immutable;

namespace MagmaGame.Simulation.Experiments;

/// <summary>A test of what the essays claim: games that differ in one thing and have all luck in common.</summary>
/// <remarks>What is measured is B - A; with <see cref="Minus"/>, (B - A) - (D - C).</remarks>
public sealed record ExperimentDefinition
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>The claims it puts to the test.</summary>
    public required ImmutableArray<string> Claims { get; init; }
    /// <summary>What is asked, in a sentence for somebody who doubts it.</summary>
    public required string Question { get; init; }
    /// <summary>What is compared with.</summary>
    public required ExperimentArm A { get; init; }
    /// <summary>What is compared.</summary>
    public required ExperimentArm B { get; init; }
    /// <summary>The arms C and D, whose difference is taken away; null where there are none.</summary>
    public (ExperimentArm C, ExperimentArm D)? Minus { get; init; }
    /// <summary>What is measured.</summary>
    public Metric Metric { get; init; }
    /// <summary>Month in which it is measured, for <see cref="Metric.PauseChance"/>; else 0.</summary>
    public int Month { get; init; }
    /// <summary>What the claims let one expect.</summary>
    public required Expectation Expect { get; init; }
    /// <summary>Greatest difference that still counts as none, in the metric's unit; only for <see cref="Expectation.Same"/>.</summary>
    public double Tolerance { get; init; }
    /// <summary>What it means when it holds.</summary>
    public required string IfHolds { get; init; }
    /// <summary>What it means when it fails.</summary>
    public required string IfFails { get; init; }
    /// <summary>The finding on record, at publication size in the usual scenario; null where there is none yet.</summary>
    public Finding? Stands { get; init; }

    /// <summary>Its arms: A and B, then C and D where there are such.</summary>
    public ImmutableArray<ExperimentArm> Arms => Minus is { } minus ? [A, B, minus.C, minus.D] : [A, B];

    /// <summary>What is measured of an arm.</summary>
    public Metric MetricOf(ExperimentArm arm) => arm.Metric ?? Metric;
}
