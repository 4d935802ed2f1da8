using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>What came out of an experiment.</summary>
/// <param name="Definition">The experiment.</param>
/// <param name="Means">Mean of what is measured in A and B, and in C and D where there are such; in the metric's unit.</param>
/// <param name="Difference">B - A, or (B - A) - (D - C), with its 95% interval; in the metric's unit.</param>
/// <param name="Finding">What that says.</param>
/// <param name="VarianceCut">How many times as many games it would have taken to know the difference as well, had each arm been
/// played with luck of its own; NaN where the arms never differ.</param>
public sealed record ExperimentResult(
    ExperimentDefinition Definition, ImmutableArray<double> Means, Estimate Difference, Finding Finding, double VarianceCut)
{
    /// <summary>Whether it came out clearly against the finding on record.</summary>
    public bool HasTurned => (Definition.Stands, Finding) is (Finding.Holds, Finding.Fails) or (Finding.Fails, Finding.Holds);

    /// <summary>Works out the result.</summary>
    /// <param name="comparison">The experiment.</param>
    /// <param name="table">The figures.</param>
    /// <param name="pairs">How many games of each arm to go by.</param>
    internal static ExperimentResult Of(Comparison comparison, ArmTable table, int pairs)
    {
        var clusters = new Clusters(pairs);
        for (var pair = 0; pair < pairs; pair++) clusters.Add(pair, comparison.Difference(table, pair));
        var difference = clusters.Mean(comparison.Reach);
        var means = ImmutableArray.CreateBuilder<double>(comparison.Arms);
        var apart = 0.0;
        for (var arm = 0; arm < comparison.Arms; arm++)
        {
            var (mean, squares) = Spread(pairs, pair => comparison.Of(arm, table, pair));
            means.Add(mean);
            apart += squares;
        }
        var (_, together) = Spread(pairs, pair => comparison.Difference(table, pair));
        return new ExperimentResult(
            comparison.Definition, means.DrainToImmutable(), difference, Findings.Of(comparison.Definition, difference.Interval),
            together > 0 ? apart / together : double.NaN);
    }

    private static (double Mean, double Squares) Spread(int count, Func<int, double> valueOf)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++) sum += valueOf(i);
        var mean = sum / count;
        var squares = 0.0;
        for (var i = 0; i < count; i++) squares += (valueOf(i) - mean) * (valueOf(i) - mean);
        return (mean, squares);
    }
}
