namespace MagmaGame.Simulation.Contributions;

/// <summary>Why a variable moved. The words for each stand in <c>content/reasons.yaml</c>, keyed by the kebab-case name.</summary>
public enum Reason
{
    /// <summary>An event; its title is the reason.</summary>
    Event,
    /// <summary>Old friction fades.</summary>
    FrictionFades,
    /// <summary>A knob was turned far.</summary>
    KnobTurned,
    /// <summary>Preparation of a pipeline stage.</summary>
    Preparation,
    /// <summary>Security research.</summary>
    SecurityResearch,
    /// <summary>Security readiness is deployed.</summary>
    ReadinessDeployed,
    /// <summary>Step-by-step hardening.</summary>
    Hardening,
    /// <summary>Attackers improve.</summary>
    AttackersImprove,
    /// <summary>Control measures follow effort.</summary>
    ControlMeasures,
    /// <summary>Research makes methods cheaper.</summary>
    CheaperMethods,
    /// <summary>The paradigm makes methods cheaper or dearer.</summary>
    ParadigmCost,
    /// <summary>Newer systems are dearer to align.</summary>
    NewerSystems,
    /// <summary>Safety research.</summary>
    SafetyResearch,
    /// <summary>Results that sabotage made up.</summary>
    SabotagedResults,
    /// <summary>Made-up results exposed by evaluation.</summary>
    ExposedByEvaluation,
    /// <summary>Theory.</summary>
    Theory,
    /// <summary>Safety handed out.</summary>
    SafetyExport,
    /// <summary>Racing after 3x.</summary>
    RacingAfterThreeFold,
    /// <summary>Visible restraint.</summary>
    CostlyRestraint,
    /// <summary>Reputation drifts back.</summary>
    MemoryFades,
    /// <summary>Secrecy.</summary>
    Secrecy,
    /// <summary>Warnings.</summary>
    Warnings,
    /// <summary>Advocacy on present systems.</summary>
    Advocacy,
    /// <summary>People notice stronger AI.</summary>
    VisibleAi,
    /// <summary>Attention fades.</summary>
    AttentionFades,
    /// <summary>Awareness pulls political will.</summary>
    AwarenessPulls,
    /// <summary>Lobbying.</summary>
    Lobbying,
    /// <summary>Verification work.</summary>
    VerificationWork,
    /// <summary>States build verification.</summary>
    StateInterest,
    /// <summary>Contacts.</summary>
    Contacts,
    /// <summary>Contacts lapse.</summary>
    Neglect,
    /// <summary>Governments copy standards.</summary>
    GovernmentsCopyStandards,
    /// <summary>Law lapses.</summary>
    LawLapses,
    /// <summary>Investors follow the front.</summary>
    InvestorsFollowTheFront,
    /// <summary>Law hardens standards.</summary>
    LawHardensStandards,
    /// <summary>The race.</summary>
    Race,
    /// <summary>The field follows the leading paradigm.</summary>
    FieldFollowsParadigm,
    /// <summary>Defence work.</summary>
    DefenceWork,
    /// <summary>Attack outgrows old defences.</summary>
    OutgrownDefences,
    /// <summary>One-sided military work.</summary>
    MilitaryWork,
    /// <summary>Rivals re-arm.</summary>
    RivalsRearm,
    /// <summary>A jump made methods obsolete.</summary>
    MethodsMadeObsolete,
    /// <summary>Own research.</summary>
    OwnResearch,
    /// <summary>Learning from the front.</summary>
    LearningFromTheFront,
    /// <summary>A jump in capability.</summary>
    Jump,
    /// <summary>Weights stolen from Magma.</summary>
    WeightsStolen,
    /// <summary>Weights stolen from a rival.</summary>
    RivalWeightsStolen,
    /// <summary>A smoking gun was found.</summary>
    SmokingGunFound,
    /// <summary>A public near miss.</summary>
    NearMiss,
    /// <summary>Rubber-stamping before TEDAI.</summary>
    RubberStamping,
    /// <summary>AI does the work.</summary>
    AiDoesTheWork,
    /// <summary>The pace of scaling.</summary>
    PaceOfScaling,
    /// <summary>The world moves on.</summary>
    WorldMovesOn,
    /// <summary>Oversight keeps people in charge.</summary>
    Oversight,
    /// <summary>A proposal failed.</summary>
    FailedProposal,
    /// <summary>The pause holds.</summary>
    PauseHolds,
    /// <summary>Inspectors at work.</summary>
    InspectorsAtWork,
    /// <summary>The pause collapsed.</summary>
    PauseCollapsed,
    /// <summary>A costly signal.</summary>
    CostlySignal,
    /// <summary>Investors leave.</summary>
    InvestorsLeave,
    /// <summary>A promise broken.</summary>
    PromiseBroken,
    /// <summary>Hands back on the wheel.</summary>
    HandsBackOnTheWheel,
    /// <summary>A smoking gun was published.</summary>
    SmokingGunPublished,
    /// <summary>Publishing against own interest.</summary>
    AgainstOwnInterest,
    /// <summary>Customers worry.</summary>
    CustomersWorry,
    /// <summary>It shows what is possible.</summary>
    ShowsWhatIsPossible,
    /// <summary>A binding clause.</summary>
    BindingClause,
    /// <summary>Investors worry.</summary>
    InvestorsWorry,
    /// <summary>The crash programme.</summary>
    CrashProgramme,
    /// <summary>Reorganisation.</summary>
    Reorganisation,
    /// <summary>A hotline.</summary>
    Hotline,
    /// <summary>Talks.</summary>
    Talks,
    /// <summary>Leaders travel.</summary>
    LeadersTravel,
    /// <summary>Joint weights.</summary>
    JointWeights,
    /// <summary>Joint safety work.</summary>
    JointSafetyWork,
    /// <summary>Joint resources.</summary>
    JointResources,
    /// <summary>The merger's disruption.</summary>
    Merger,
    /// <summary>A burst of process-based research.</summary>
    ProcessBurst,
    /// <summary>People moved to the burst.</summary>
    PeopleMovedToBurst,
    /// <summary>First to sign.</summary>
    FirstToSign,
    /// <summary>Audits cost.</summary>
    AuditsCost,
    /// <summary>Audits delay releases.</summary>
    AuditsDelay,
    /// <summary>A partner's weaker protection.</summary>
    WeakerHouse,
    /// <summary>It looks like a grab for power.</summary>
    PowerGrab,
}
