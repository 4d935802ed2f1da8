namespace MagmaGame.Simulation.Parameters;

/// <summary>Coalitions and pauses. Values, ranges and sources: <c>content/model/pause.yaml</c>.</summary>
public sealed class PauseParameters(ParameterReader read)
{
    /// <summary>Rivals' stance on pausing in 2025; points.</summary>
    public double StanceBase { get; } = read["stance_base"];
    /// <summary>Careful rivals lean to it; points.</summary>
    public double StanceCaution { get; } = read["stance_caution"];
    /// <summary>Per point of will; points.</summary>
    public double StancePoliticalWill { get; } = read["stance_political_will"];
    /// <summary>Stance gained per point of verification; points.</summary>
    public double StanceVerification { get; } = read["stance_verification"];
    /// <summary>Per point of lines; points.</summary>
    public double StanceLines { get; } = read["stance_lines"];
    /// <summary>Belief in Magma; points.</summary>
    public double StanceCredibility { get; } = read["stance_credibility"];
    /// <summary>Signed a standard; points.</summary>
    public double StanceStandard { get; } = read["stance_standard"];
    /// <summary>Leaders dislike pausing when ahead; points/month.</summary>
    public double StanceAhead { get; } = read["stance_ahead"];
    /// <summary>Most a lag behind Magma counts; months.</summary>
    public double StanceAheadLeast { get; } = read["stance_ahead_least"];
    /// <summary>Most a lead over Magma counts; months.</summary>
    public double StanceAheadGreatest { get; } = read["stance_ahead_greatest"];
    /// <summary>Race pressure; points.</summary>
    public double StancePressure { get; } = read["stance_pressure"];
    /// <summary>Race pressure of 2025, from which its effect is counted; points.</summary>
    public double StancePressureRest { get; } = read["stance_pressure_rest"];
    /// <summary>Credibility from which its effect is counted; points.</summary>
    public double StanceCredibilityRest { get; } = read["stance_credibility_rest"];
    /// <summary>Stance gained by the clause; points.</summary>
    public double StanceClause { get; } = read["stance_clause"];
    /// <summary>Magma goes first; points.</summary>
    public double StanceDeclared { get; } = read["stance_declared"];
    /// <summary>Per point of regulation; points.</summary>
    public double StanceRegulation { get; } = read["stance_regulation"];
    /// <summary>How far ahead of the front an informed actor looks; months.</summary>
    public double StanceDangerLead { get; } = read["stance_danger_lead"];
    /// <summary>Lag behind the front at which a rival's word counts half; months.</summary>
    public double StanceWeightHalving { get; } = read["stance_weight_halving"];
    /// <summary>Stance of governments in 2025; points.</summary>
    public double GovernmentStanceBase { get; } = read["government_stance_base"];
    /// <summary>Governments, per point of will; points.</summary>
    public double GovernmentStanceWill { get; } = read["government_stance_will"];
    /// <summary>Governments, per point of verification; points.</summary>
    public double GovernmentStanceVerification { get; } = read["government_stance_verification"];
    /// <summary>Governments, per point of credibility; points.</summary>
    public double GovernmentStanceCredibility { get; } = read["government_stance_credibility"];
    /// <summary>Governments with an armed lead dislike pausing; points.</summary>
    public double GovernmentStanceArms { get; } = read["government_stance_arms"];
    /// <summary>Governments in the coalition; weight.</summary>
    public double GovernmentWeight { get; } = read["government_weight"];
    /// <summary>Public stance without awareness; points.</summary>
    public double PublicStanceBase { get; } = read["public_stance_base"];
    /// <summary>The public in the coalition; weight.</summary>
    public double PublicWeight { get; } = read["public_weight"];
    /// <summary>Softness of a stance; points.</summary>
    public double StanceSoftness { get; } = read["stance_softness"];
    /// <summary>Weighted majority needed; share.</summary>
    public double CoalitionShare { get; } = read["coalition_share"];
    /// <summary>Softness; share.</summary>
    public double CoalitionSoftness { get; } = read["coalition_softness"];
    /// <summary>A second collapse ends the subject; bounds the game; count.</summary>
    public int MostPauses { get; } = read.Count("most_pauses");
    /// <summary>After a failure or collapse; months.</summary>
    public int PauseCooldown { get; } = read.Count("pause_cooldown");
    /// <summary>Will lost by a failed proposal; points.</summary>
    public double FailedProposalWill { get; } = read["failed_proposal_will"];
    /// <summary>Will lost by a collapse; points.</summary>
    public double CollapseWill { get; } = read["collapse_will"];
    /// <summary>An ending once it holds for more than four months; months.</summary>
    public int PauseLength { get; } = read.Count("pause_length");
    /// <summary>Political will gained while a pause holds; points/month.</summary>
    public double PauseWillGain { get; } = read["pause_will_gain"];
    /// <summary>Verification gained while inspectors work; points/month.</summary>
    public double PauseVerificationGain { get; } = read["pause_verification_gain"];
    /// <summary>A pause holds another month; chance.</summary>
    public double HoldBase { get; } = read["hold_base"];
    /// <summary>Verification; chance.</summary>
    public double HoldVerification { get; } = read["hold_verification"];
    /// <summary>Will; chance.</summary>
    public double HoldPoliticalWill { get; } = read["hold_political_will"];
    /// <summary>Law; chance.</summary>
    public double HoldRegulation { get; } = read["hold_regulation"];
    /// <summary>Hold lost per point of pressure above 45; chance.</summary>
    public double HoldPressure { get; } = read["hold_pressure"];
    /// <summary>Greatest chance that a pause holds another month; chance.</summary>
    public double HoldGreatest { get; } = read["hold_greatest"];
}
