namespace MagmaGame.Simulation.Parameters;

/// <summary>How hard safety is in a world; drawn once per game. Values, ranges and sources: <c>content/model/difficulty.yaml</c>.</summary>
public sealed class DifficultyParameters(ParameterReader read)
{
    /// <summary>Safety months needed per month of progress, median world; multiple.</summary>
    public double DifficultyMedian { get; } = read["difficulty_median"];
    /// <summary>Trivial to fiendish within two sd; log sd.</summary>
    public double DifficultySpread { get; } = read["difficulty_spread"];
    /// <summary>How far capability may outrun safety methods before systems would defect; months.</summary>
    public double HarmlessGapMean { get; } = read["harmless_gap_mean"];
    /// <summary>Luck; months.</summary>
    public double HarmlessGapSpread { get; } = read["harmless_gap_spread"];
    /// <summary>Softness of the step from safe to unsafe; months.</summary>
    public double UnsafeSoftness { get; } = read["unsafe_softness"];
    /// <summary>Methods of January 2025 suffice a little beyond the systems of the time; months.</summary>
    public double InheritedSafety { get; } = read["inherited_safety"];
    /// <summary>Which pipeline stage is the bottleneck differs; log sd.</summary>
    public double StageSpread { get; } = read["stage_spread"];
    /// <summary>How much being well informed moves a decider toward a pause; points.</summary>
    public double InformedGain { get; } = read["informed_gain"];
    /// <summary>Spread of that between worlds; log sd.</summary>
    public double InformedSpread { get; } = read["informed_spread"];
    /// <summary>Shortest recovery phase after deference; months.</summary>
    public int RecoveryLeast { get; } = read.Count("recovery_least");
    /// <summary>How many lengths of the recovery phase occur, from the shortest on; months.</summary>
    public int RecoverySpan { get; } = read.Count("recovery_span");
    /// <summary>Least advantage of attack over defence; multiple.</summary>
    public double OffenceLeast { get; } = read["offence_least"];
    /// <summary>Spread of that advantage; multiple.</summary>
    public double OffenceSpan { get; } = read["offence_span"];
    /// <summary>Hidden leaning of each key actor on a pause; points.</summary>
    public double StanceNoise { get; } = read["stance_noise"];
}
