namespace MagmaGame.Simulation.Milestones;

/// <summary>Points that a game passes at most once; the month of each is kept. Content ids are in kebab-case.</summary>
public enum Milestone
{
    /// <summary>AI makes Magma's software research three times as fast. Source: plan-milestone-3x.</summary>
    ThreeFold,
    /// <summary>Magma's best system is dangerous for the first time (hidden truth). Source: plan-milestone-first-dangerous.</summary>
    FirstDangerous,
    /// <summary>Magma's AI dominates top experts. Source: plan-milestone-tedai.</summary>
    Tedai,
    /// <summary>Only scaling would mean an even chance of catastrophe (hidden truth). Source: plan-milestone-superdangerous.</summary>
    Superdangerous,
    /// <summary>AI researchers lead at Magma, by choice or because nobody decided. Source: plan-milestone-deference.</summary>
    Deference,
    /// <summary>The recovery phase after deference has begun. Source: plan-milestone-recovery-phase.</summary>
    RecoveryPhase,
    /// <summary>A rival has AI that dominates top experts.</summary>
    RivalTedai,
    /// <summary>A pause is in force for the first time.</summary>
    Pause,
    /// <summary>Magma's weights were stolen for the first time.</summary>
    Theft,
    /// <summary>Human researchers are obsolete. Source: plan-outcome-obsolescence.</summary>
    Obsolescence,
    /// <summary>The acute period is over, as the epilogue tells.</summary>
    EndOfAcuteRisk,
    /// <summary>Magma's own dial says that its systems are dangerous.</summary>
    BelievedFirstDangerous,
    /// <summary>Magma's own dial says that only scaling would mean an even chance of catastrophe.</summary>
    BelievedSuperdangerous,
}
