namespace MagmaGame.Simulation.Parameters;

/// <summary>The ledger of hazard in play. Values, ranges and sources: <c>content/model/hazard.yaml</c>.</summary>
public sealed class HazardParameters(ParameterReader read)
{
    /// <summary>Monthly hazard of fully unsafe AI at full danger; per month.</summary>
    public double OwnHazard { get; } = read["own_hazard"];
    /// <summary>Exposure of a lab standing still; share.</summary>
    public double StandingExposure { get; } = read["standing_exposure"];
    /// <summary>Exposure after deference; multiple.</summary>
    public double DeferenceExposure { get; } = read["deference_exposure"];
    /// <summary>Part of a lab's own hazard that is power-seeking; share.</summary>
    public double PowerSeekingShare { get; } = read["power_seeking_share"];
    /// <summary>Part of a lab's own hazard that is persuasion; share.</summary>
    public double SuperpersuasionShare { get; } = read["superpersuasion_share"];
    /// <summary>Part of a lab's own hazard that is economic; share.</summary>
    public double EconomicSqueezeShare { get; } = read["economic_squeeze_share"];
    /// <summary>Squeeze that remains when systems are aligned; share.</summary>
    public double SqueezeWhenAligned { get; } = read["squeeze_when_aligned"];
    /// <summary>Squeeze removed by full regulation; share.</summary>
    public double RegulationSqueezeCut { get; } = read["regulation_squeeze_cut"];
    /// <summary>Control never removes all direct risk; share.</summary>
    public double ControlCut { get; } = read["control_cut"];
    /// <summary>Part of that against persuasion; share.</summary>
    public double ControlPersuasionShare { get; } = read["control_persuasion_share"];
    /// <summary>Sabotage hazard that full control removes; share.</summary>
    public double ControlSabotageCut { get; } = read["control_sabotage_cut"];
    /// <summary>Control fails a little past superdangerous; months.</summary>
    public double ControlRange { get; } = read["control_range"];
    /// <summary>Softness of the end of that range; months.</summary>
    public double ControlRangeSoftness { get; } = read["control_range_softness"];
    /// <summary>Hazard of leaning on unsafe AI for safety; share.</summary>
    public double SabotageHazard { get; } = read["sabotage_hazard"];
    /// <summary>Misuse of loose weights at full danger; per month.</summary>
    public double MisuseHazard { get; } = read["misuse_hazard"];
    /// <summary>Misuse needs less capability than takeover; months.</summary>
    public double MisuseShift { get; } = read["misuse_shift"];
    /// <summary>Misuse of served models relative to loose weights; share.</summary>
    public double ServedMisuseShare { get; } = read["served_misuse_share"];
    /// <summary>Attribution of others' hazard to Magma's race pressure; share.</summary>
    public double CompetitionShare { get; } = read["competition_share"];
    /// <summary>Exposure a fully careful rival avoids; share.</summary>
    public double CareExposureCut { get; } = read["care_exposure_cut"];
    /// <summary>Control a fully careful rival has; share.</summary>
    public double CareControl { get; } = read["care_control"];
    /// <summary>AI-armed standoff; per month.</summary>
    public double DilemmaHazard { get; } = read["dilemma_hazard"];
    /// <summary>How far ahead of the front an arms race looks; months.</summary>
    public double DilemmaLead { get; } = read["dilemma_lead"];
    /// <summary>Distance from the front within which a rival counts in a standoff; months.</summary>
    public double DilemmaSpan { get; } = read["dilemma_span"];
    /// <summary>Dilemma without one-sided arms; share.</summary>
    public double DilemmaBase { get; } = read["dilemma_base"];
    /// <summary>Dilemma removed by full lines of contact; share.</summary>
    public double LinesDilemmaCut { get; } = read["lines_dilemma_cut"];
    /// <summary>Exposure during a pause; share.</summary>
    public double PauseExposure { get; } = read["pause_exposure"];
}
