using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>The figures of many games of many arms; games of one number have all luck in common.</summary>
internal sealed class ArmTable
{
    private readonly double[][] _byArm;

    /// <summary>A table with room for so many games of each arm.</summary>
    public ArmTable(int arms, int games)
    {
        _byArm = new double[arms][];
        for (var arm = 0; arm < arms; arm++) _byArm[arm] = new double[games * ArmPlayer.Figures];
    }

    /// <summary>The figures of a game, by metric.</summary>
    public Span<double> Of(int arm, int game) => _byArm[arm].AsSpan(game * ArmPlayer.Figures, ArmPlayer.Figures);

    /// <summary>A figure.</summary>
    public double this[int arm, int game, Metric metric] => _byArm[arm][(game * ArmPlayer.Figures) + (int)metric];
}
