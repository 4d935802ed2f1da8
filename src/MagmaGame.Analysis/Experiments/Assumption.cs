using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Analysis.Experiments;

/// <summary>A constant of the model a quarter larger or smaller than it is.</summary>
/// <param name="Name">The constant.</param>
/// <param name="Factor">0.75 or 1.25.</param>
/// <param name="From">What it is.</param>
/// <param name="To">What it becomes; whole where the model counts by it, and at most 1 where it is a share or a chance.</param>
/// <param name="IsOutside">Whether that lies outside its declared range.</param>
public sealed record Assumption(
    string Name, double Factor, ImmutableArray<double> From, ImmutableArray<double> To, bool IsOutside)
{
    private static readonly double[] Factors = [0.75, 1.25];

    /// <summary>Every constant, each way, in the order of the catalogue. Left out are changes that come to nothing, and constants
    /// whose declared range is a single value: these are no assumptions but conventions.</summary>
    public static ImmutableArray<Assumption> Of(Catalogue catalogue)
    {
        var whole = catalogue.WholeConstants();
        return
        [
            .. from constant in catalogue.Parameters
               where constant.High > constant.Low
               from factor in Factors
               let moved = Moved(constant, factor, whole.Contains(constant.Name))
               where !moved.To.SequenceEqual(moved.From)
               select moved,
        ];
    }

    /// <summary>The change of the constant.</summary>
    internal ConstantChange Change => ConstantChange.Set(Name, To);

    private static Assumption Moved(ParameterDefinition constant, double factor, bool isWhole)
    {
        var to = ConstantChange.Multiply(constant.Name, factor).Of(constant, isWhole);
        if (constant.Unit is "share" or "chance") to = [.. to.Zip(constant.Values, (value, before) => Math.Min(value, Math.Max(1, before)))];
        return new Assumption(constant.Name, factor, constant.Values, to, to.Any(value => value < constant.Low || value > constant.High));
    }
}
