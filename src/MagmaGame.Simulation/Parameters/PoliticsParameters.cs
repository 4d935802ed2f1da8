namespace MagmaGame.Simulation.Parameters;

/// <summary>Awareness, will, credibility, law and resources. Values, ranges and sources: <c>content/model/politics.yaml</c>.</summary>
public sealed class PoliticsParameters(ParameterReader read)
{
    /// <summary>Awareness at full governance preparation; points/month.</summary>
    public double AwarenessGrowth { get; } = read["awareness_growth"];
    /// <summary>Persuasiveness of warnings without demonstrations; share.</summary>
    public double WarningBase { get; } = read["warning_base"];
    /// <summary>Demonstrations stop improving at 3x; months.</summary>
    public double DemonstrationSaturation { get; } = read["demonstration_saturation"];
    /// <summary>Advocacy on present systems raises awareness less than warnings do; share.</summary>
    public double AdvocacyAwarenessShare { get; } = read["advocacy_awareness_share"];
    /// <summary>People notice stronger AI; points/month.</summary>
    public double VisibleAiAwareness { get; } = read["visible_ai_awareness"];
    /// <summary>Progress at the front from which people notice AI by themselves; months.</summary>
    public double VisibleAiFloor { get; } = read["visible_ai_floor"];
    /// <summary>Attention fades; per month.</summary>
    public double AwarenessDecay { get; } = read["awareness_decay"];
    /// <summary>Awareness without any news; points.</summary>
    public double AwarenessRest { get; } = read["awareness_rest"];
    /// <summary>Will rises only when danger can be seen; months.</summary>
    public double DangerVisibleFrom { get; } = read["danger_visible_from"];
    /// <summary>Fully visible near TEDAI; months.</summary>
    public double DangerVisibleSpan { get; } = read["danger_visible_span"];
    /// <summary>Will that awareness alone gives; share.</summary>
    public double PoliticalWillUnseen { get; } = read["political_will_unseen"];
    /// <summary>Part of will that hangs on Magma being believed; share.</summary>
    public double PoliticalWillCredibility { get; } = read["political_will_credibility"];
    /// <summary>Politics is slow; per month.</summary>
    public double PoliticalWillSpeed { get; } = read["political_will_speed"];
    /// <summary>Lobbying at full effort; points/month.</summary>
    public double LobbyingGrowth { get; } = read["lobbying_growth"];
    /// <summary>Hearing of a lab nobody believes; share.</summary>
    public double ReachBase { get; } = read["reach_base"];
    /// <summary>Verification at full effort; points/month.</summary>
    public double VerificationGrowth { get; } = read["verification_growth"];
    /// <summary>Part of preparing governance that serves verification; share.</summary>
    public double VerificationGovernanceShare { get; } = read["verification_governance_share"];
    /// <summary>Worth of security know-how for verification; share.</summary>
    public double VerificationNonproliferationWeight { get; } = read["verification_nonproliferation_weight"];
    /// <summary>Part of preparing nonproliferation that serves verification; share.</summary>
    public double VerificationNonproliferationShare { get; } = read["verification_nonproliferation_share"];
    /// <summary>States build verification once will passes 30; per month.</summary>
    public double VerificationState { get; } = read["verification_state"];
    /// <summary>Political will from which states build verification; points.</summary>
    public double VerificationStateWill { get; } = read["verification_state_will"];
    /// <summary>Contacts at full effort; points/month.</summary>
    public double LinesGrowth { get; } = read["lines_growth"];
    /// <summary>Part of present governance work that builds contacts; share.</summary>
    public double LinesMitigationShare { get; } = read["lines_mitigation_share"];
    /// <summary>Part of preparing governance that builds contacts; share.</summary>
    public double LinesPreparationShare { get; } = read["lines_preparation_share"];
    /// <summary>Contacts lapse; per month.</summary>
    public double LinesFade { get; } = read["lines_fade"];
    /// <summary>Contacts that never lapse; points.</summary>
    public double LinesRest { get; } = read["lines_rest"];
    /// <summary>Law making per will above the threshold; points/month.</summary>
    public double RegulationGrowth { get; } = read["regulation_growth"];
    /// <summary>Will at which governments begin to copy standards; points.</summary>
    public double RegulationWillFloor { get; } = read["regulation_will_floor"];
    /// <summary>Part of law making that copies signed standards; share.</summary>
    public double RegulationStandardShare { get; } = read["regulation_standard_share"];
    /// <summary>Law lapses; per month.</summary>
    public double RegulationFade { get; } = read["regulation_fade"];
    /// <summary>Racing after 3x costs belief; points/month.</summary>
    public double RacingCredibilityLoss { get; } = read["racing_credibility_loss"];
    /// <summary>Velocity above which Magma looks like a racer after 3x; share.</summary>
    public double RacingVelocity { get; } = read["racing_velocity"];
    /// <summary>Visible restraint earns belief; points/month.</summary>
    public double RestraintCredibilityGain { get; } = read["restraint_credibility_gain"];
    /// <summary>Velocity below which restraint is visible after 3x; share.</summary>
    public double RestraintVelocity { get; } = read["restraint_velocity"];
    /// <summary>Reputation drifts to 50; per month.</summary>
    public double CredibilityFade { get; } = read["credibility_fade"];
    /// <summary>Reputation to which credibility drifts; points.</summary>
    public double CredibilityRest { get; } = read["credibility_rest"];
    /// <summary>Secrecy below openness 40 costs belief; per month.</summary>
    public double SecrecyCredibilityLoss { get; } = read["secrecy_credibility_loss"];
    /// <summary>Openness below which secrecy costs belief; points.</summary>
    public double SecrecyOpenness { get; } = read["secrecy_openness"];
    /// <summary>Say of a lab far behind; share.</summary>
    public double InfluenceBase { get; } = read["influence_base"];
    /// <summary>Lag at which half of the rest is lost; months.</summary>
    public double InfluenceHalfLag { get; } = read["influence_half_lag"];
    /// <summary>Softness of the loss of influence with the lag; months.</summary>
    public double InfluenceSoftness { get; } = read["influence_softness"];
    /// <summary>A lab that gave up the race is believed when it hands out safety; share.</summary>
    public double InfluenceDeclared { get; } = read["influence_declared"];
    /// <summary>Resources respond slowly; per month.</summary>
    public double ResourcesSpeed { get; } = read["resources_speed"];
    /// <summary>Investors follow the front; share/month.</summary>
    public double ResourcesLead { get; } = read["resources_lead"];
    /// <summary>Most that investors punish a lag; share.</summary>
    public double ResourcesLeadLeast { get; } = read["resources_lead_least"];
    /// <summary>Most that investors reward a lead; share.</summary>
    public double ResourcesLeadGreatest { get; } = read["resources_lead_greatest"];
    /// <summary>Fast labs raise more money; share.</summary>
    public double ResourcesVelocity { get; } = read["resources_velocity"];
    /// <summary>Velocity that neither raises nor loses money; share.</summary>
    public double ResourcesVelocityRest { get; } = read["resources_velocity_rest"];
    /// <summary>Publication attracts money and people; per point.</summary>
    public double ResourcesOpenness { get; } = read["resources_openness"];
    /// <summary>Openness that neither raises nor loses money; points.</summary>
    public double ResourcesOpennessRest { get; } = read["resources_openness_rest"];
    /// <summary>All-in safety costs income; share.</summary>
    public double ResourcesAllIn { get; } = read["resources_all_in"];
}
