using System.Collections.Immutable;

namespace MagmaGame.Simulation.Parameters;

/// <summary>The three rivals. Values, ranges and sources: <c>content/model/rivals.yaml</c>.</summary>
public sealed class RivalParameters(ParameterReader read)
{
    /// <summary>Head start of rivals over Magma; months.</summary>
    public ImmutableArray<double> RivalHeadStart { get; } = read.PerRival("rival_head_start");
    /// <summary>Who leads differs by world; months.</summary>
    public double RivalHeadStartSpread { get; } = read["rival_head_start_spread"];
    /// <summary>Spreads that a head start may lie from its mean; multiple.</summary>
    public double RivalHeadStartLimit { get; } = read["rival_head_start_limit"];
    /// <summary>Rivals differ; share.</summary>
    public ImmutableArray<double> RivalCaution { get; } = read.PerRival("rival_caution");
    /// <summary>Hidden caution; share.</summary>
    public double RivalCautionSpread { get; } = read["rival_caution_spread"];
    /// <summary>Least caution; share.</summary>
    public double RivalCautionLeast { get; } = read["rival_caution_least"];
    /// <summary>Greatest caution; share.</summary>
    public double RivalCautionGreatest { get; } = read["rival_caution_greatest"];
    /// <summary>Near parity of the pack; multiple.</summary>
    public ImmutableArray<double> RivalSpeed { get; } = read.PerRival("rival_speed");
    /// <summary>Spread; multiple.</summary>
    public double RivalSpeedSpread { get; } = read["rival_speed_spread"];
    /// <summary>Least pace of a rival; multiple.</summary>
    public double RivalSpeedLeast { get; } = read["rival_speed_least"];
    /// <summary>Greatest pace of a rival; multiple.</summary>
    public double RivalSpeedGreatest { get; } = read["rival_speed_greatest"];
    /// <summary>Poor status quo; points.</summary>
    public ImmutableArray<double> RivalSecurity { get; } = read.PerRival("rival_security");
    /// <summary>Spread of rivals' security; points.</summary>
    public double RivalSecuritySpread { get; } = read["rival_security_spread"];
    /// <summary>Least security of a rival; points.</summary>
    public double RivalSecurityLeast { get; } = read["rival_security_least"];
    /// <summary>Greatest security of a rival at the start; points.</summary>
    public double RivalSecurityGreatest { get; } = read["rival_security_greatest"];
    /// <summary>Security at which rivals stop learning from Magma; points.</summary>
    public double RivalSecurityCeiling { get; } = read["rival_security_ceiling"];
    /// <summary>Security that events can give a rival; points.</summary>
    public double RivalSecurityEventCeiling { get; } = read["rival_security_event_ceiling"];
    /// <summary>A reckless rival takes humans out of the loop no sooner than this after TEDAI; months.</summary>
    public int DeferenceLagLeast { get; } = read.Count("deference_lag_least");
    /// <summary>Spread of that delay between worlds; months.</summary>
    public int DeferenceLagSpan { get; } = read.Count("deference_lag_span");
    /// <summary>A careful rival waits longer; months.</summary>
    public double DeferenceLagCare { get; } = read["deference_lag_care"];
    /// <summary>Months until a rival's own staff are obsolete (point of no return); months.</summary>
    public int RivalRecovery { get; } = read.Count("rival_recovery");
    /// <summary>Someone always pushes on; also bounds the length of the game; multiple.</summary>
    public double RivalFloor { get; } = read["rival_floor"];
    /// <summary>Pace a fully careful rival gives up; share.</summary>
    public double CareSlowdown { get; } = read["care_slowdown"];
    /// <summary>Pace a standard costs; share.</summary>
    public double StandardSlowdown { get; } = read["standard_slowdown"];
    /// <summary>Care lost at full race pressure; share.</summary>
    public double PressureCareLoss { get; } = read["pressure_care_loss"];
    /// <summary>Care gained under a hard standard; squishy ones give 35-55 per cent of it; share.</summary>
    public double StandardCare { get; } = read["standard_care"];
    /// <summary>Bite of a fully squishy standard; share.</summary>
    public double SoftStandardBite { get; } = read["soft_standard_bite"];
    /// <summary>Care from political will; share.</summary>
    public double PoliticalWillCare { get; } = read["political_will_care"];
    /// <summary>Care from regulation; share.</summary>
    public double RegulationCare { get; } = read["regulation_care"];
    /// <summary>Care from knowing the risk; share.</summary>
    public double AwarenessCare { get; } = read["awareness_care"];
    /// <summary>Care from awareness while nobody believes Magma; share.</summary>
    public double AwarenessCareUnbelieved { get; } = read["awareness_care_unbelieved"];
    /// <summary>Safety effort of a careless lab; share.</summary>
    public double RivalSafetyEffortBase { get; } = read["rival_safety_effort_base"];
    /// <summary>Safety effort added at full care; share.</summary>
    public double RivalSafetyEffortCare { get; } = read["rival_safety_effort_care"];
    /// <summary>Head start in safety of careful rivals; months.</summary>
    public double RivalSafetyHeadStart { get; } = read["rival_safety_head_start"];
    /// <summary>Unprepared labs waste most AI labour; share.</summary>
    public double RivalElicitationBase { get; } = read["rival_elicitation_base"];
    /// <summary>Careful labs waste less; share.</summary>
    public double RivalElicitationCare { get; } = read["rival_elicitation_care"];
    /// <summary>Adoption speed of exported safety at full care and no tax; per month.</summary>
    public double AdoptionSpeed { get; } = read["adoption_speed"];
    /// <summary>Awareness at which someone writes a standard without Magma; points.</summary>
    public double StandardSeedAwareness { get; } = read["standard_seed_awareness"];
    /// <summary>Pull at which a careless lab signs; share.</summary>
    public double SigningThresholdBase { get; } = read["signing_threshold_base"];
    /// <summary>Careful labs sign sooner, so signing cascades; share.</summary>
    public double SigningThresholdCaution { get; } = read["signing_threshold_caution"];
    /// <summary>Spread of the pull at which a rival signs; share.</summary>
    public double SigningThresholdSpread { get; } = read["signing_threshold_spread"];
    /// <summary>Least such pull; share.</summary>
    public double SigningThresholdLeast { get; } = read["signing_threshold_least"];
    /// <summary>Greatest such pull; share.</summary>
    public double SigningThresholdGreatest { get; } = read["signing_threshold_greatest"];
    /// <summary>Pull of those who signed already; share.</summary>
    public double SigningPullShare { get; } = read["signing_pull_share"];
    /// <summary>Pull of political will to sign a standard; share.</summary>
    public double SigningPullPoliticalWill { get; } = read["signing_pull_political_will"];
    /// <summary>Pull of awareness to sign a standard; share.</summary>
    public double SigningPullAwareness { get; } = read["signing_pull_awareness"];
    /// <summary>Pull of contacts to sign a standard; share.</summary>
    public double SigningPullLines { get; } = read["signing_pull_lines"];
    /// <summary>Pull of law to sign a standard; share.</summary>
    public double SigningPullRegulation { get; } = read["signing_pull_regulation"];
    /// <summary>Law hardens standards; per month.</summary>
    public double StandardHardeningSpeed { get; } = read["standard_hardening_speed"];
    /// <summary>Care that a cautious rival gains when it believes Magma's promise to join the leader; share.</summary>
    public double ClauseCare { get; } = read["clause_care"];
    /// <summary>How much harder a standard bites that Magma has signed itself; share.</summary>
    public double StandardMemberBite { get; } = read["standard_member_bite"];
    /// <summary>Pace that the standard costs Magma once it has signed; share.</summary>
    public double StandardOwnSlowdown { get; } = read["standard_own_slowdown"];
    /// <summary>Part of the pull of a signature by Magma that is missing while it has not signed; share.</summary>
    public double UnsignedPullLoss { get; } = read["unsigned_pull_loss"];
}
