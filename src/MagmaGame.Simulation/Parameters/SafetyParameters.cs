namespace MagmaGame.Simulation.Parameters;

/// <summary>Mitigation, safety research and its export. Values, ranges and sources: <c>content/model/safety.yaml</c>.</summary>
public sealed class SafetyParameters(ParameterReader read)
{
    /// <summary>Control reached at full effort and readiness; multiple.</summary>
    public double ControlReach { get; } = read["control_reach"];
    /// <summary>Part of mitigating nonproliferation that serves control; share.</summary>
    public double ControlNonproliferationShare { get; } = read["control_nonproliferation_share"];
    /// <summary>Control that no effort exceeds; points.</summary>
    public double ControlCeiling { get; } = read["control_ceiling"];
    /// <summary>Control reachable without preparation; share.</summary>
    public double ControlUnprepared { get; } = read["control_unprepared"];
    /// <summary>Control follows current effort; per month.</summary>
    public double ControlSpeed { get; } = read["control_speed"];
    /// <summary>Research makes methods cheaper; points/month.</summary>
    public double TaxResearch { get; } = read["tax_research"];
    /// <summary>Part of preparing distribution that makes methods cheaper; share.</summary>
    public double TaxPreparationShare { get; } = read["tax_preparation_share"];
    /// <summary>And cheaper; points/month.</summary>
    public double ParadigmTax { get; } = read["paradigm_tax"];
    /// <summary>Newer systems are dearer to align; points/month.</summary>
    public double TaxGrowth { get; } = read["tax_growth"];
    /// <summary>Safety progress of all Magma's people without AI help, difficulty 1; months/month.</summary>
    public double SafetyResearchPace { get; } = read["safety_research_pace"];
    /// <summary>Mild diminishing returns; exponent.</summary>
    public double SafetyEffortExponent { get; } = read["safety_effort_exponent"];
    /// <summary>AI labour stops being the bottleneck; multiple.</summary>
    public double AiLabourCap { get; } = read["ai_labour_cap"];
    /// <summary>Theory is slow but survives jumps; months/month.</summary>
    public double TheoryPace { get; } = read["theory_pace"];
    /// <summary>Part of AI labour that counts for theory; share.</summary>
    public double TheoryAiShare { get; } = read["theory_ai_share"];
    /// <summary>AI safety work spoiled when systems are unsafe and unwatched; share.</summary>
    public double SabotageShare { get; } = read["sabotage_share"];
    /// <summary>Full oversight removes this part of sabotage; share.</summary>
    public double OversightSabotageCut { get; } = read["oversight_sabotage_cut"];
    /// <summary>Sabotaged results exposed at full evaluation; per month.</summary>
    public double SabotageExposure { get; } = read["sabotage_exposure"];
    /// <summary>Effort at which AI work counts in full as relied upon, inverse; multiple.</summary>
    public double AiRelianceSlope { get; } = read["ai_reliance_slope"];
    /// <summary>Process-based systems are easier to make safe; share.</summary>
    public double ParadigmDifficulty { get; } = read["paradigm_difficulty"];
    /// <summary>Knowledge seeps out by itself; per month.</summary>
    public double ExportSeepage { get; } = read["export_seepage"];
    /// <summary>Export at full mitigation effort in distribution; per month.</summary>
    public double ExportEffort { get; } = read["export_effort"];
    /// <summary>Part of export that hangs on openness; share.</summary>
    public double ExportOpennessShare { get; } = read["export_openness_share"];
    /// <summary>All-in programme exports; per month.</summary>
    public double ExportAllIn { get; } = read["export_all_in"];
    /// <summary>A lab out of the race hands out more; per month.</summary>
    public double ExportDeclared { get; } = read["export_declared"];
    /// <summary>Security work others can copy; points/month.</summary>
    public double RivalSecurityExport { get; } = read["rival_security_export"];
    /// <summary>Security work that rivals copy without contacts; share.</summary>
    public double RivalSecurityUnasked { get; } = read["rival_security_unasked"];
    /// <summary>Security that full regulation imposes on rivals; points/month.</summary>
    public double RivalSecurityRegulation { get; } = read["rival_security_regulation"];
    /// <summary>How much faster a rival that signed the standard learns security; multiple.</summary>
    public double RivalSecurityStandard { get; } = read["rival_security_standard"];
    /// <summary>Part of safety research lost to crowding when everybody is put to it; share.</summary>
    public double ResearchCrowding { get; } = read["research_crowding"];
    /// <summary>Portfolio share of distribution from which people begin to stand in each other's way; share.</summary>
    public double ResearchCrowdingFrom { get; } = read["research_crowding_from"];
    /// <summary>Security that rivals gain from a Magma which puts all its effort into helping them; points/month.</summary>
    public double RivalSecurityHelp { get; } = read["rival_security_help"];
    /// <summary>Part of Magma's lead in protection that rivals make good by copying what is in force; per month.</summary>
    public double RivalSecurityExample { get; } = read["rival_security_example"];
}
