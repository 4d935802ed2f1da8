namespace MagmaGame.Simulation.Decisions;

/// <summary>Why a decision was refused; a refused decision changes nothing.</summary>
public enum Rejection
{
    /// <summary>It was accepted.</summary>
    None,
    /// <summary>The game is over.</summary>
    GameOver,
    /// <summary>An event waits for its answer first.</summary>
    EventOpen,
    /// <summary>No event is open, or another one is.</summary>
    NoSuchEventOpen,
    /// <summary>The event has no such option.</summary>
    NoSuchOption,
    /// <summary>The option is not possible now.</summary>
    OptionDisabled,
    /// <summary>A knob is out of range or the portfolio does not sum to 100.</summary>
    KnobsInvalid,
    /// <summary>One initiative was taken this round already.</summary>
    InitiativeTakenThisRound,
    /// <summary>It has been done; once per game.</summary>
    AlreadyDone,
    /// <summary>A pause is in force.</summary>
    PauseInForce,
    /// <summary>No pause may be proposed any more in this game.</summary>
    NoMorePauses,
    /// <summary>Too soon after the last time.</summary>
    CoolingDown,
    /// <summary>AI researchers lead already.</summary>
    AlreadyDeferred,
    /// <summary>AI researchers do not lead.</summary>
    NotDeferred,
    /// <summary>A rival's AI researchers lead: nobody is left to agree with.</summary>
    RivalDeferred,
    /// <summary>A slowdown is declared already.</summary>
    AlreadyDeclared,
    /// <summary>No slowdown is declared.</summary>
    NotDeclared,
    /// <summary>Magma's AI does not dominate top experts yet.</summary>
    BeforeTedai,
    /// <summary>AI does not make research three times as fast yet.</summary>
    BeforeThreeFold,
    /// <summary>No smoking gun is held.</summary>
    NoSmokingGun,
    /// <summary>Too few lines of communication.</summary>
    LinesTooWeak,
    /// <summary>Too little credibility.</summary>
    CredibilityTooLow,
    /// <summary>The most careful rival is not careful enough.</summary>
    PartnerTooReckless,
    /// <summary>The most careful rival is too far ahead or behind.</summary>
    PartnerTooFar,
    /// <summary>The most careful rival is in its AI researchers' hands.</summary>
    PartnerDeferred,
}
