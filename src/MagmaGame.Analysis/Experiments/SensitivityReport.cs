using System.Collections.Immutable;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>On which constants the findings of some experiments turn.</summary>
public sealed record SensitivityReport
{
    /// <summary>The changes that there are.</summary>
    public required int Changes { get; init; }
    /// <summary>How many of them were tried; fewer after a cancellation.</summary>
    public required int Tried { get; init; }
    /// <summary>Games of each arm at the first look.</summary>
    public required int FirstPairs { get; init; }
    /// <summary>Games of each arm when what looked turned was played again.</summary>
    public required int AgainPairs { get; init; }
    /// <summary>How many pairs of an experiment and a change looked turned.</summary>
    public required int Suspected { get; init; }
    /// <summary>How many of these were played again; fewer after a cancellation.</summary>
    public required int PlayedAgain { get; init; }
    /// <summary>The experiments that were looked at: those that hold or fail by the constants as they are.</summary>
    public required ImmutableArray<ExperimentDefinition> Experiments { get; init; }
    /// <summary>What turned, by experiment in their order, the clear ones and the largest first.</summary>
    public required ImmutableArray<Turn> Turns { get; init; }
    /// <summary>Changes by which a game could not be played, and why.</summary>
    public required ImmutableArray<(Assumption Assumption, string Why)> Unplayable { get; init; }

    /// <summary>Whether all was done.</summary>
    public bool IsComplete => Tried == Changes && PlayedAgain == Suspected;
}
