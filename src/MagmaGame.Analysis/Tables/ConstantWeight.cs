using System.Collections.Immutable;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Analysis.Tables;

/// <summary>How much hangs on a constant of the model.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Low">Its values at the low end.</param>
/// <param name="High">Its values at the high end.</param>
/// <param name="AtLow">What the low end adds to P(catastrophe), -1 to 1; not a number where some game has no end by it.</param>
/// <param name="AtHigh">What the high end adds.</param>
public sealed record ConstantWeight(
    ParameterDefinition Constant, ImmutableArray<double> Low, ImmutableArray<double> High, double AtLow, double AtHigh)
{
    /// <summary>The greater of the two shifts, whichever way it goes; 0 where neither end could be played.</summary>
    public double Greatest => Math.Max(double.IsNaN(AtLow) ? 0 : Math.Abs(AtLow), double.IsNaN(AtHigh) ? 0 : Math.Abs(AtHigh));

    /// <summary>Whether no idea of an essay stands behind it.</summary>
    public bool IsAssumed => Constant.Sources.All(source => source == "assumption");
}
