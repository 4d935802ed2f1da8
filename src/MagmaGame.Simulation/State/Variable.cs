namespace MagmaGame.Simulation.State;

/// <summary>
/// The variables that the simulation itself knows, each at the slot of its number. Content names them in snake_case
/// (<see cref="PoliticalWill"/> is <c>political_will</c>); unit, range, start and meaning stand in
/// <c>content/model/variables.yaml</c>. Variables that writers declare follow after the last of these.
/// </summary>
/// <remarks>Those before <see cref="Month"/> are stored and may be written by effects; from <see cref="Month"/> on they are
/// derived when the month opens and may only be read.</remarks>
public enum Variable
{
    /// <summary>Capability of Magma's best system, months of 2024-pace progress.</summary>
    Capability,
    /// <summary>Safety reach from theory, months; survives jumps.</summary>
    TheorySafety,
    /// <summary>Safety reach from work on real systems, months.</summary>
    EmpiricalSafety,
    /// <summary>Believed safety that sabotage made up, months.</summary>
    SabotagedSafety,
    /// <summary>Compute, money and people against January 2025, share.</summary>
    Resources,
    /// <summary>Share of effort lost to reorganising.</summary>
    Friction,
    /// <summary>First stage of elicitation readiness, points.</summary>
    ResearchSecurity,
    /// <summary>Second stage of elicitation readiness, points.</summary>
    ScalableOversight,
    /// <summary>Third stage of elicitation readiness, points.</summary>
    EvaluationMethods,
    /// <summary>Fourth stage of elicitation readiness: optimisation against costly rewards, points.</summary>
    CostlyOptimisation,
    /// <summary>Protection in force, points.</summary>
    Security,
    /// <summary>Security research that can be put in force, points.</summary>
    SecurityReadiness,
    /// <summary>Control measures around present systems, points.</summary>
    Control,
    /// <summary>Cost of using Magma's safety methods, points.</summary>
    AlignmentTax,
    /// <summary>Safety reach made available to others, months.</summary>
    ExportedSafety,
    /// <summary>Say of human staff at Magma, points.</summary>
    HumanInfluence,
    /// <summary>Credibility of Magma's warnings, points.</summary>
    Credibility,
    /// <summary>How much capability work Magma publishes, points.</summary>
    Openness,
    /// <summary>Public awareness of extreme risk, points.</summary>
    PublicAwareness,
    /// <summary>Political will to coordinate, points.</summary>
    PoliticalWill,
    /// <summary>Regulation in force, points.</summary>
    Regulation,
    /// <summary>Readiness to verify agreements, points.</summary>
    VerificationReadiness,
    /// <summary>Lines of communication between developers and states, points.</summary>
    LinesOfCommunication,
    /// <summary>Hardness of the industry's safety standard, points.</summary>
    StandardHardness,
    /// <summary>Competitive pressure on rivals, points.</summary>
    CompetitivePressure,
    /// <summary>The field's paradigm, -1 outcome-based to +1 process-based.</summary>
    Paradigm,
    /// <summary>The world's resilience against cyber attacks, points.</summary>
    CyberResilience,
    /// <summary>The world's resilience against biological attacks, points.</summary>
    BioResilience,
    /// <summary>The world's resilience against persuasion, points.</summary>
    PersuasionResilience,
    /// <summary>One-sided military advantage from AI, points.</summary>
    MilitaryAdvantage,
    /// <summary>Capability of the best stolen weights, months; 0 when none.</summary>
    StolenCapability,
    /// <summary>Unpublished proofs of danger that Magma holds, count.</summary>
    SmokingGuns,

    /// <summary>Months since January 2025.</summary>
    Month,
    /// <summary>The phase, as the number of <see cref="Phases.Phase"/>.</summary>
    Phase,
    /// <summary>Research acceleration from AI at Magma, multiple.</summary>
    RndMultiplier,
    /// <summary>Capability of the most advanced active developer, months.</summary>
    FrontCapability,
    /// <summary>Magma's lead over the best rival as Magma sees it, months.</summary>
    BelievedLead,
    /// <summary>Capability minus safety reach as Magma sees it, months.</summary>
    BelievedGap,
    /// <summary>The gap by evaluation alone, months.</summary>
    EvaluationGap,
    /// <summary>The gap by the economic criterion ("it behaves"), months.</summary>
    EconomicGap,
    /// <summary>First risk dial as seen: catastrophe if Magma only scaled, points.</summary>
    BelievedRiskIfScaled,
    /// <summary>Second risk dial as seen: catastrophe within a year as Magma runs things, points.</summary>
    BelievedRiskAsRun,
    /// <summary>Chance that a proposed pause is accepted, as Magma sees it, 0 to 1.</summary>
    BelievedPauseChance,
    /// <summary>The four elicitation stages together, points.</summary>
    ElicitationReadiness,
    /// <summary>Velocity knob, 0 to 100.</summary>
    Velocity,
    /// <summary>Preparation knob, 0 to 100.</summary>
    Preparation,
    /// <summary>Portfolio share of nonproliferation, 0 to 100.</summary>
    Nonproliferation,
    /// <summary>Portfolio share of safety distribution, 0 to 100.</summary>
    Distribution,
    /// <summary>Portfolio share of governance and communication, 0 to 100.</summary>
    Governance,
    /// <summary>Portfolio share of defence, 0 to 100.</summary>
    Defence,
    /// <summary>Rivals that have signed the safety standard, 0 to 3.</summary>
    StandardSignatories,
    /// <summary>Months the present pause has held; 0 when there is none.</summary>
    PauseMonths,
    /// <summary>Pauses begun so far, count.</summary>
    Pauses,
    /// <summary>Months since AI researchers took the lead at Magma; 0 before.</summary>
    DeferredMonths,
    /// <summary>Whether a slowdown is declared.</summary>
    DeclaredSlowdown,
    /// <summary>Whether Magma has signed the safety standard.</summary>
    JoinedStandard,
    /// <summary>Whether Magma has bound itself to join a leading project.</summary>
    LeaderClause,
    /// <summary>Whether the security crash programme has run.</summary>
    SecurityCrash,
    /// <summary>Whether Magma has gone all in on safety.</summary>
    AllInSafety,
    /// <summary>Whether the burst of process-based research has run.</summary>
    ProcessBurst,
    /// <summary>Whether Magma has merged with a rival.</summary>
    Merged,
    /// <summary>Whether a smoking gun has been published.</summary>
    SmokingGunPublished,
    /// <summary>Whether a pause is in force.</summary>
    Paused,
    /// <summary>Whether AI researchers lead at Magma.</summary>
    Deferred,
    /// <summary>Whether an active rival has top-expert-dominating AI.</summary>
    RivalTedai,
    /// <summary>Whether a pause can be put to the vote, as the month opens.</summary>
    PausePossible,
}
