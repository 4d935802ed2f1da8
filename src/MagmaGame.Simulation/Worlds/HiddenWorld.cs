using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Worlds;

/// <summary>What is drawn once per game and stays hidden until the epilogue; the scenario shifts the priors.</summary>
public sealed class HiddenWorld
{
    private readonly double[] _stageProductivity = new double[4];
    private readonly double[] _stanceNoise = new double[5];
    private readonly RivalNature[] _rivals = new RivalNature[GameState.RivalCount];

    internal HiddenWorld()
    {
    }

    /// <summary>Safety work needed per month of reach, multiple.</summary>
    public double Difficulty { get; private set; }
    /// <summary>Gap between capability and safety that is still harmless, months.</summary>
    public double HarmlessGap { get; private set; }
    /// <summary>Progress at which only scaling means an even chance of catastrophe, months.</summary>
    public double Superdanger { get; private set; }
    /// <summary>Width of the danger curve, months.</summary>
    public double DangerWidth { get; private set; }
    /// <summary>Progress at which AI dominates top experts, months.</summary>
    public double Tedai { get; private set; }
    /// <summary>Length of the recovery phase, months.</summary>
    public int RecoveryMonths { get; private set; }
    /// <summary>Advantage of attack over defence, multiple.</summary>
    public double Offence { get; private set; }
    /// <summary>Optimism of blind evaluation, months.</summary>
    public double EvaluationBias { get; private set; }
    /// <summary>Rate of capability jumps, per actor-month.</summary>
    public double JumpRate { get; private set; }
    /// <summary>Rate of Magma's own jumps; differs from <see cref="JumpRate"/> only in experiments.</summary>
    public double OwnJumpRate { get; private set; }
    /// <summary>The wall, months; <see cref="NoWall"/> when there is none.</summary>
    public double Wall { get; private set; }
    /// <summary>How much being informed moves an actor toward a pause, points.</summary>
    public double InformedGain { get; private set; }
    /// <summary>Added to the target of political will, points.</summary>
    public double PoliticalWillBonus { get; private set; }
    /// <summary>Start of the paradigm, index.</summary>
    public double ParadigmStart { get; private set; }

    /// <summary>A wall that is never met.</summary>
    public const double NoWall = 1e9;

    /// <summary>Productivity of a pipeline stage, multiple.</summary>
    /// <param name="stage">0 to 3.</param>
    public double StageProductivity(int stage) => _stageProductivity[stage];

    /// <summary>Hidden leaning on a pause, points.</summary>
    /// <param name="actor">0 governments, 1 to 3 the rivals, 4 the public.</param>
    public double StanceNoise(int actor) => _stanceNoise[actor];

    /// <summary>A rival's nature.</summary>
    /// <param name="number">1 to 3.</param>
    public RivalNature Rival(int number) => _rivals[number - 1];

    internal ReadOnlySpan<RivalNature> Rivals => _rivals;

    internal void Draw(ModelParameters parameters, KeyedRandom luck, ScenarioDefinition scenario)
    {
        var (c, d, r, o) = (parameters.Capability, parameters.Difficulty, parameters.Rival, parameters.Observation);
        Difficulty = d.DifficultyMedian * scenario.DifficultyTimes
            * PortableMath.Exp(d.DifficultySpread * scenario.DifficultySpreadTimes * luck.Normal(RandomStream.Difficulty));
        HarmlessGap = d.HarmlessGapMean + scenario.MarginShift + (d.HarmlessGapSpread * luck.Normal(RandomStream.HarmlessGap));
        Superdanger = c.SuperdangerMean + (c.SuperdangerSpread * luck.Normal(RandomStream.Superdanger)) + scenario.SuperdangerShift;
        DangerWidth = c.DangerWidthMean + (c.DangerWidthSpread * luck.Normal(RandomStream.DangerWidth));
        Tedai = c.TedaiMean + PortableMath.Clamp(c.TedaiSpread * luck.Normal(RandomStream.Tedai), -c.TedaiShiftLimit, c.TedaiShiftLimit);
        RecoveryMonths = d.RecoveryLeast + luck.Index(d.RecoverySpan, RandomStream.Recovery);
        Offence = d.OffenceLeast + (d.OffenceSpan * luck.Uniform(RandomStream.Offence));
        EvaluationBias = (o.EvaluationBiasMean * scenario.EvaluationBiasTimes)
            + (o.EvaluationBiasSpread * luck.Normal(RandomStream.EvaluationBias));
        for (var stage = 0; stage < 4; stage++)
            _stageProductivity[stage] = PortableMath.Exp(d.StageSpread * luck.Normal(RandomStream.Stage, 0, stage));
        JumpRate = OwnJumpRate = c.JumpRate * scenario.JumpRateTimes;
        Wall = scenario.Wall is { } wall
            ? wall.Mean + (wall.Spread * PortableMath.Clamp(luck.Normal(RandomStream.Wall), -c.WallSpreadLimit, c.WallSpreadLimit))
            : NoWall;
        InformedGain = d.InformedGain * PortableMath.Exp(d.InformedSpread * luck.Normal(RandomStream.Informed));
        PoliticalWillBonus = scenario.PoliticalWillBonus;
        var p = parameters.Pressure;
        ParadigmStart = p.ParadigmMean + scenario.ParadigmShift + (p.ParadigmSpread * luck.Normal(RandomStream.Paradigm));
        for (var j = 0; j < _rivals.Length; j++) _rivals[j] = DrawRival(r, luck, scenario.Rivals, j);
        for (var actor = 0; actor < _stanceNoise.Length; actor++)
            _stanceNoise[actor] = d.StanceNoise * luck.Normal(RandomStream.Stance, 0, actor);
    }

    internal void CopyFrom(HiddenWorld other)
    {
        Difficulty = other.Difficulty;
        HarmlessGap = other.HarmlessGap;
        Superdanger = other.Superdanger;
        DangerWidth = other.DangerWidth;
        Tedai = other.Tedai;
        RecoveryMonths = other.RecoveryMonths;
        Offence = other.Offence;
        EvaluationBias = other.EvaluationBias;
        JumpRate = other.JumpRate;
        OwnJumpRate = other.OwnJumpRate;
        Wall = other.Wall;
        InformedGain = other.InformedGain;
        PoliticalWillBonus = other.PoliticalWillBonus;
        ParadigmStart = other.ParadigmStart;
        other._stageProductivity.CopyTo(_stageProductivity, 0);
        other._stanceNoise.CopyTo(_stanceNoise, 0);
        other._rivals.CopyTo(_rivals, 0);
    }

    internal void OverrideOwnJumpRate(double rate) => OwnJumpRate = rate;

    // Draws are keyed by the rival's place: from 0 for its traits, from 1 for its threshold, as the reference has it.
    private static RivalNature DrawRival(RivalParameters r, KeyedRandom luck, RivalShifts shifts, int j)
    {
        var headStart = Pick(shifts.HeadStart, r.RivalHeadStart, j);
        var caution = PortableMath.Clamp(
            Pick(shifts.Caution, r.RivalCaution, j) + (r.RivalCautionSpread * luck.Normal(RandomStream.RivalCaution, 0, j)),
            r.RivalCautionLeast, r.RivalCautionGreatest);
        return new RivalNature(
            headStart + (r.RivalHeadStartSpread * PortableMath.Clamp(
                luck.Normal(RandomStream.RivalHeadStart, 0, j), -r.RivalHeadStartLimit, r.RivalHeadStartLimit)),
            caution,
            PortableMath.Clamp(
                Pick(shifts.Speed, r.RivalSpeed, j) + (r.RivalSpeedSpread * luck.Normal(RandomStream.RivalSpeed, 0, j)),
                r.RivalSpeedLeast, r.RivalSpeedGreatest),
            PortableMath.Clamp(
                Pick(shifts.Security, r.RivalSecurity, j) + (r.RivalSecuritySpread * luck.Normal(RandomStream.RivalSecurity, 0, j)),
                r.RivalSecurityLeast, r.RivalSecurityGreatest),
            r.DeferenceLagLeast + luck.Index(r.DeferenceLagSpan, RandomStream.RivalLag, 0, j),
            PortableMath.Clamp(
                r.SigningThresholdBase - (r.SigningThresholdCaution * caution)
                + (r.SigningThresholdSpread * luck.Normal(RandomStream.SigningThreshold, 0, j + 1)),
                r.SigningThresholdLeast, r.SigningThresholdGreatest));
    }

    private static double Pick(
        System.Collections.Immutable.ImmutableArray<double> shifted,
        System.Collections.Immutable.ImmutableArray<double> usual,
        int j) => shifted.IsDefaultOrEmpty ? usual[j] : shifted[j];
}

/// <summary>What a rival is like throughout a game.</summary>
/// <param name="HeadStart">Progress ahead of Magma at the start, months.</param>
/// <param name="Caution">Caution, 0 to 1.</param>
/// <param name="Speed">Pace, multiple.</param>
/// <param name="Security">Security at the start, points.</param>
/// <param name="DeferenceLag">Months between its TEDAI and humans leaving the loop, before care.</param>
/// <param name="SigningThreshold">Pull at which it signs the standard.</param>
public readonly record struct RivalNature(
    double HeadStart, double Caution, double Speed, double Security, int DeferenceLag, double SigningThreshold);
