namespace MagmaGame.Simulation.Random;

/// <summary>
/// The streams of luck. A draw is keyed by its stream's name (<see cref="StreamNames"/>), so a new stream shifts no other luck;
/// never rename one.
/// </summary>
public enum RandomStream
{
    /// <summary>Hidden difficulty of safety.</summary>
    Difficulty,
    /// <summary>Hidden harmless gap.</summary>
    HarmlessGap,
    /// <summary>Hidden place of superdanger.</summary>
    Superdanger,
    /// <summary>Hidden width of the danger curve.</summary>
    DangerWidth,
    /// <summary>Hidden place of TEDAI.</summary>
    Tedai,
    /// <summary>Length of the recovery phase.</summary>
    Recovery,
    /// <summary>Advantage of attack.</summary>
    Offence,
    /// <summary>Optimism of blind evaluation.</summary>
    EvaluationBias,
    /// <summary>Productivity of the pipeline's stages.</summary>
    Stage,
    /// <summary>The wall.</summary>
    Wall,
    /// <summary>What being informed changes.</summary>
    Informed,
    /// <summary>Rivals' head start.</summary>
    RivalHeadStart,
    /// <summary>Rivals' caution.</summary>
    RivalCaution,
    /// <summary>Rivals' pace.</summary>
    RivalSpeed,
    /// <summary>Rivals' security.</summary>
    RivalSecurity,
    /// <summary>Rivals' lag before humans leave the loop.</summary>
    RivalLag,
    /// <summary>Pull at which a rival signs the standard.</summary>
    SigningThreshold,
    /// <summary>Leanings on a pause.</summary>
    Stance,
    /// <summary>Start of the paradigm.</summary>
    Paradigm,
    /// <summary>Noise on safety as seen.</summary>
    SafetyNoise,
    /// <summary>Noise on rivals as seen.</summary>
    RivalNoise,
    /// <summary>Noise on the coalition as seen.</summary>
    PauseNoise,
    /// <summary>Noise on the danger curve as seen.</summary>
    DangerNoise,
    /// <summary>Whether the month has an event (the reference's stand-ins).</summary>
    StandInEvent,
    /// <summary>Which event (the reference's stand-ins).</summary>
    StandInPick,
    /// <summary>Capability jumps.</summary>
    Jump,
    /// <summary>Their size.</summary>
    JumpSize,
    /// <summary>Theft from Magma.</summary>
    Theft,
    /// <summary>Who stole.</summary>
    Thief,
    /// <summary>Theft from a rival.</summary>
    RivalTheft,
    /// <summary>Who stole there.</summary>
    RivalThief,
    /// <summary>Smoking guns.</summary>
    SmokingGun,
    /// <summary>Near misses.</summary>
    NearMiss,
    /// <summary>Votes on a pause.</summary>
    Proposal,
    /// <summary>Whether a pause holds.</summary>
    PauseHold,
    /// <summary>Reversals of deference.</summary>
    Reversal,
    /// <summary>The verdict.</summary>
    Verdict,
    /// <summary>Its cause.</summary>
    Cause,
    /// <summary>Random policy: portfolio.</summary>
    PolicyPortfolio,
    /// <summary>Random policy: velocity.</summary>
    PolicyVelocity,
    /// <summary>Random policy: preparation.</summary>
    PolicyPreparation,
    /// <summary>Random policy: whether to take an initiative.</summary>
    PolicyInitiative,
    /// <summary>Random policy: which.</summary>
    PolicyInitiativePick,
    /// <summary>Random policy: answers.</summary>
    PolicyAnswer,
    /// <summary>Which deck speaks.</summary>
    Deck,
    /// <summary>Which event a deck proposes; by try.</summary>
    Proposed,
    /// <summary>Whether a proposed event is accepted; by try.</summary>
    Accepted,
    /// <summary>Outcome of an option's roll.</summary>
    Roll,
    /// <summary>Delay of a called event.</summary>
    ChainDelay,
    /// <summary>Names of the cast; never used by the simulation itself.</summary>
    Cast,
    /// <summary>Seeds of futures that analysis plays; never used by the simulation itself.</summary>
    Future,
    /// <summary>Seeds of worlds that analysis plays in; never used by the simulation itself.</summary>
    OtherWorld,
    /// <summary>Candidates, and seeds of their games, of a search for policies; never used by the simulation itself.</summary>
    Search,
}
