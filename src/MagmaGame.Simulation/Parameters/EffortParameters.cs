namespace MagmaGame.Simulation.Parameters;

/// <summary>Effort, the knobs and preparation. Values, ranges and sources: <c>content/model/effort.yaml</c>.</summary>
public sealed class EffortParameters(ParameterReader read)
{
    /// <summary>Inherited velocity in January 2025; share.</summary>
    public double StartVelocity { get; } = read["start_velocity"];
    /// <summary>Inherited preparation knob; share.</summary>
    public double StartPreparation { get; } = read["start_preparation"];
    /// <summary>Inherited portfolio share of nonproliferation; share.</summary>
    public double StartNonproliferation { get; } = read["start_nonproliferation"];
    /// <summary>Inherited portfolio share of distribution; share.</summary>
    public double StartDistribution { get; } = read["start_distribution"];
    /// <summary>Inherited portfolio share of governance; share.</summary>
    public double StartGovernance { get; } = read["start_governance"];
    /// <summary>Inherited portfolio share of defence; the four sum to 1; share.</summary>
    public double StartDefence { get; } = read["start_defence"];
    /// <summary>Some effort helps a little, much helps a lot, with diminishing returns; exponent.</summary>
    public double EffortYieldExponent { get; } = read["effort_yield_exponent"];
    /// <summary>Friction of a big turn is gone after about two months; share.</summary>
    public double FrictionKeep { get; } = read["friction_keep"];
    /// <summary>Cost of a full-range turn; share.</summary>
    public double KnobFriction { get; } = read["knob_friction"];
    /// <summary>Small turns are free; share.</summary>
    public double KnobFreeTurn { get; } = read["knob_free_turn"];
    /// <summary>Friction of turning preparation or portfolio against turning velocity; share.</summary>
    public double MinorKnobWeight { get; } = read["minor_knob_weight"];
    /// <summary>Growth of a pipeline stage at full effort; points/month.</summary>
    public double ElicitationGrowth { get; } = read["elicitation_growth"];
    /// <summary>Readiness reachable on weak systems; points.</summary>
    public double ReadinessCapBase { get; } = read["readiness_cap_base"];
    /// <summary>More can be practised on stronger systems; points/month.</summary>
    public double ReadinessCapSlope { get; } = read["readiness_cap_slope"];
    /// <summary>Weight of the weakest stage; share.</summary>
    public double WeakestStageWeight { get; } = read["weakest_stage_weight"];
    /// <summary>Part of pipeline effort spread evenly; the rest goes to the weakest stage; share.</summary>
    public double EvenStageShare { get; } = read["even_stage_share"];
    /// <summary>Security work that also serves research security; share.</summary>
    public double NonproliferationResearchSecurity { get; } = read["nonproliferation_research_security"];
    /// <summary>Part of preparing nonproliferation that serves research security; share.</summary>
    public double NonproliferationResearchShare { get; } = read["nonproliferation_research_share"];
    /// <summary>Mitigation of real systems teaches evaluation; share.</summary>
    public double MitigationEvaluation { get; } = read["mitigation_evaluation"];
    /// <summary>Security R&amp;D at full effort; points/month.</summary>
    public double SecurityResearchGrowth { get; } = read["security_research_growth"];
    /// <summary>Readiness turns into protection over about 16 months; per month.</summary>
    public double SecurityDeploymentSpeed { get; } = read["security_deployment_speed"];
    /// <summary>State help speeds retrofitting; multiple.</summary>
    public double SecurityStateHelp { get; } = read["security_state_help"];
    /// <summary>How much faster a crash programme deploys readiness; multiple.</summary>
    public double SecurityCrashSpeed { get; } = read["security_crash_speed"];
    /// <summary>Readiness stops paying once protection is this part above it; share.</summary>
    public double SecurityReadinessSaturation { get; } = read["security_readiness_saturation"];
    /// <summary>Step by step hardening; points/month.</summary>
    public double HardeningGrowth { get; } = read["hardening_growth"];
    /// <summary>Increments alone stop here; points.</summary>
    public double HardeningCeiling { get; } = read["hardening_ceiling"];
    /// <summary>Attackers improve; points/month.</summary>
    public double SecurityDecay { get; } = read["security_decay"];
    /// <summary>Stronger AI at the front helps attackers; per month.</summary>
    public double SecurityFrontDecay { get; } = read["security_front_decay"];
    /// <summary>Part of deployment that waits for people in nonproliferation; share.</summary>
    public double DeploymentPeople { get; } = read["deployment_people"];
    /// <summary>Return to effort in nonproliferation at which half of that part goes on; share.</summary>
    public double DeploymentHalfEffort { get; } = read["deployment_half_effort"];
}
