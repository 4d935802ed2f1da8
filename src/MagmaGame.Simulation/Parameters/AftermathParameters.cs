namespace MagmaGame.Simulation.Parameters;

/// <summary>The epilogue. Values, ranges and sources: <c>content/model/aftermath.yaml</c>.</summary>
public sealed class AftermathParameters(ParameterReader read)
{
    /// <summary>Unsafe successor left in charge; hazard.</summary>
    public double AfterOwnHazard { get; } = read["after_own_hazard"];
    /// <summary>Remains even when aligned; hazard.</summary>
    public double AfterSqueezeHazard { get; } = read["after_squeeze_hazard"];
    /// <summary>Each unsafe rival at the front; hazard.</summary>
    public double AfterRivalHazard { get; } = read["after_rival_hazard"];
    /// <summary>Loose weights; hazard.</summary>
    public double AfterMisuseHazard { get; } = read["after_misuse_hazard"];
    /// <summary>Misuse of openly served models after the ending; share.</summary>
    public double AfterServedMisuse { get; } = read["after_served_misuse"];
    /// <summary>How far stolen weights are built upon; months.</summary>
    public double AfterMisuseGrowth { get; } = read["after_misuse_growth"];
    /// <summary>Standoff after the ending; hazard.</summary>
    public double AfterDilemmaHazard { get; } = read["after_dilemma_hazard"];
    /// <summary>Distance from the front within which a rival counts in the standoff after; months.</summary>
    public double AfterDilemmaSpan { get; } = read["after_dilemma_span"];
    /// <summary>A badly built pause; hazard.</summary>
    public double PauseHazard { get; } = read["pause_hazard"];
    /// <summary>Even the best pause ends or leaks some day; share.</summary>
    public double PauseFloor { get; } = read["pause_floor"];
    /// <summary>Part of a pause's quality that verification gives; share.</summary>
    public double PauseQualityVerification { get; } = read["pause_quality_verification"];
    /// <summary>Part of a pause's quality that political will gives; share.</summary>
    public double PauseQualityWill { get; } = read["pause_quality_will"];
    /// <summary>Part of a pause's quality that law gives; share.</summary>
    public double PauseQualityRegulation { get; } = read["pause_quality_regulation"];
    /// <summary>Part of a pause's quality from safety that it can build on; share.</summary>
    public double PauseQualityReadiness { get; } = read["pause_quality_readiness"];
    /// <summary>Worth of safety reach that Magma kept to itself; share.</summary>
    public double PauseOwnReadiness { get; } = read["pause_own_readiness"];
    /// <summary>Good pauses are much better than middling ones; exponent.</summary>
    public double PauseQualityExponent { get; } = read["pause_quality_exponent"];
    /// <summary>Hard alignment eats the time bought; exponent.</summary>
    public double PauseDifficultyExponent { get; } = read["pause_difficulty_exponent"];
    /// <summary>Least effect of easy alignment on a pause; multiple.</summary>
    public double PauseDifficultyLeast { get; } = read["pause_difficulty_least"];
    /// <summary>Greatest effect of hard alignment on a pause; multiple.</summary>
    public double PauseDifficultyGreatest { get; } = read["pause_difficulty_greatest"];
    /// <summary>Part of a broken pause's hazard that comes from others; share.</summary>
    public double PauseRivalShare { get; } = read["pause_rival_share"];
    /// <summary>Part of the usual help of resilience that counts in a long pause; share.</summary>
    public double PauseResilienceCut { get; } = read["pause_resilience_cut"];
    /// <summary>Standoff that remains in a pause; share.</summary>
    public double PauseDilemmaShare { get; } = read["pause_dilemma_share"];
    /// <summary>A wall needs little verification; points.</summary>
    public double NaturalVerification { get; } = read["natural_verification"];
    /// <summary>And little will; points.</summary>
    public double NaturalWill { get; } = read["natural_will"];
    /// <summary>Systems grow a little past what was evaluated; months.</summary>
    public double HandoverGrowth { get; } = read["handover_growth"];
    /// <summary>Even a successor that passed every test may be unsafe; share.</summary>
    public double ResidualDoubt { get; } = read["residual_doubt"];
    /// <summary>Part of an unsafe successor's hazard that is power-seeking; share.</summary>
    public double AfterPowerSeekingShare { get; } = read["after_power_seeking_share"];
    /// <summary>Part of an unsafe successor's hazard that is persuasion; share.</summary>
    public double AfterSuperpersuasionShare { get; } = read["after_superpersuasion_share"];
    /// <summary>Part of an unsafe successor's hazard that is economic; share.</summary>
    public double AfterSqueezeShare { get; } = read["after_squeeze_share"];
    /// <summary>Part of the usual help of resilience against a successor's persuasion; share.</summary>
    public double AfterPersuasionResilience { get; } = read["after_persuasion_resilience"];
    /// <summary>Part of the successor's hazard that made-up safety can add; share.</summary>
    public double AfterSabotageShare { get; } = read["after_sabotage_share"];
    /// <summary>Part of the hazard from rivals after the ending that is power-seeking; share.</summary>
    public double AfterWorldPowerShare { get; } = read["after_world_power_share"];
    /// <summary>Part of the hazard from rivals after the ending that is economic; share.</summary>
    public double AfterWorldSqueezeShare { get; } = read["after_world_squeeze_share"];
    /// <summary>Squeeze hazard when the handover was chosen; share.</summary>
    public double ChosenSqueeze { get; } = read["chosen_squeeze"];
    /// <summary>Lead at which safe AI shields others; months.</summary>
    public double ShieldingLead { get; } = read["shielding_lead"];
    /// <summary>Softness of the lead that a shield needs; months.</summary>
    public double ShieldingLeadSoftness { get; } = read["shielding_lead_softness"];
    /// <summary>Danger from others a safe leader removes; share.</summary>
    public double Shield { get; } = read["shield"];
    /// <summary>A safe rival shields less than a safe Magma; share.</summary>
    public double RivalShield { get; } = read["rival_shield"];
    /// <summary>Part of a shield that works against misuse and standoffs; share.</summary>
    public double ShieldHalfUse { get; } = read["shield_half_use"];
    /// <summary>Late adoption at full care and no tax; share.</summary>
    public double AfterAdoption { get; } = read["after_adoption"];
    /// <summary>Rivals also go past human level; months.</summary>
    public double AfterGrowth { get; } = read["after_growth"];
    /// <summary>Lag behind the front at which a rival's hazard counts half; months.</summary>
    public double AfterWeightHalving { get; } = read["after_weight_halving"];
    /// <summary>Rest of the world when a rival is far ahead; share.</summary>
    public double WorldAfterRival { get; } = read["world_after_rival"];
    /// <summary>Influence kept after a willing overtaking; share.</summary>
    public double WatchInfluence { get; } = read["watch_influence"];
    /// <summary>Influence of a lab overtaken against its will; share.</summary>
    public double WatchInvoluntary { get; } = read["watch_involuntary"];
    /// <summary>And how it fades; per month.</summary>
    public double WatchDecay { get; } = read["watch_decay"];
    /// <summary>The years Magma watches; months.</summary>
    public int WatchMostMonths { get; } = read.Count("watch_most_months");
    /// <summary>Preparation knob of a Magma that only watches; share.</summary>
    public double WatchPreparation { get; } = read["watch_preparation"];
    /// <summary>Nonproliferation share of a Magma that only watches; share.</summary>
    public double WatchNonproliferation { get; } = read["watch_nonproliferation"];
    /// <summary>Distribution share of a Magma that only watches; share.</summary>
    public double WatchDistribution { get; } = read["watch_distribution"];
    /// <summary>Governance share of a Magma that only watches; share.</summary>
    public double WatchGovernance { get; } = read["watch_governance"];
    /// <summary>Defence share of a Magma that only watches; share.</summary>
    public double WatchDefence { get; } = read["watch_defence"];
    /// <summary>Distance from a wall at which the watch ends; months.</summary>
    public double WatchWallReach { get; } = read["watch_wall_reach"];
    /// <summary>Hazard that a fully careful overtaker avoids; share.</summary>
    public double OvertakerCareCut { get; } = read["overtaker_care_cut"];
    /// <summary>Part of the usual help of resilience against an overtaker; share.</summary>
    public double OvertakerResilienceCut { get; } = read["overtaker_resilience_cut"];
    /// <summary>Weights stolen after the ending from a house without protection; hazard.</summary>
    public double AfterTheftHazard { get; } = read["after_theft_hazard"];
}
