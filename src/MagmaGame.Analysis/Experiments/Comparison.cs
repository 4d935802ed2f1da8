using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>Where the figures of an experiment stand in a table.</summary>
internal sealed class Comparison
{
    private readonly int[] _arms;
    private readonly Metric[] _metrics;

    /// <summary>The comparison of an experiment whose arms are in a set.</summary>
    public Comparison(ExperimentDefinition definition, ArmSet set)
    {
        Definition = definition;
        _arms = [.. definition.Arms.Select(arm => set.PlaceOf(definition, arm))];
        _metrics = [.. definition.Arms.Select(definition.MetricOf)];
    }

    /// <summary>The experiment.</summary>
    public ExperimentDefinition Definition { get; }

    /// <summary>How many arms it has: two or four.</summary>
    public int Arms => _arms.Length;

    /// <summary>The figure of an arm in a game.</summary>
    /// <param name="arm">0 for A to 3 for D.</param>
    /// <param name="table">The figures.</param>
    /// <param name="game">The game.</param>
    public double Of(int arm, ArmTable table, int game) => table[_arms[arm], game, _metrics[arm]];

    /// <summary>The difference in a game: B - A, or (B - A) - (D - C).</summary>
    public double Difference(ArmTable table, int game)
    {
        var difference = Of(1, table, game) - Of(0, table, game);
        return Arms == 2 ? difference : difference - (Of(3, table, game) - Of(2, table, game));
    }

    /// <summary>How far from 0 a difference can be, for metrics that are nothing but yes or no; 0 for others.</summary>
    public double Reach => Definition.Metric == Metric.Theft ? Arms / 2.0 : 0;
}
