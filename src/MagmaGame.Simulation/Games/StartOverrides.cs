using System.Collections.Immutable;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Games;

/// <summary>What an experiment changes at the start of a game besides its scenario.</summary>
public sealed record StartOverrides
{
    /// <summary>Nothing.</summary>
    public static StartOverrides None { get; } = new();

    /// <summary>Values that variables start with.</summary>
    public ImmutableArray<StartValue> Set { get; init; } = [];
    /// <summary>Amounts added to variables at the start.</summary>
    public ImmutableArray<StartValue> Add { get; init; } = [];
    /// <summary>Rate of Magma's own jumps, per month; null for the scenario's.</summary>
    public double? OwnJumpRate { get; init; }
    /// <summary>Whether the alignment tax stays where it starts.</summary>
    public bool FixedAlignmentTax { get; init; }
    /// <summary>Whether the standard's cascade is left out.</summary>
    public bool NoStandard { get; init; }
    /// <summary>Whether all rivals have signed the standard from the start.</summary>
    public bool AllSigned { get; init; }
}
