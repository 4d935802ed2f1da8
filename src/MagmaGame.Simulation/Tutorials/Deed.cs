namespace MagmaGame.Simulation.Tutorials;

/// <summary>What a tutorial can watch a player do. Content writes these in kebab-case.</summary>
public enum Deed
{
    /// <summary>Answered a scene; subject: the event's id.</summary>
    AnsweredScene,
    /// <summary>Took an initiative; subject: its id.</summary>
    TookInitiative,
    /// <summary>Turned a knob; subject: velocity, preparation or portfolio.</summary>
    TurnedKnob,
    /// <summary>Planned a velocity higher by more than can be turned for free.</summary>
    RaisedVelocity,
    /// <summary>Planned a velocity lower by more than can be turned for free.</summary>
    LoweredVelocity,
    /// <summary>Made a prediction.</summary>
    Predicted,
    /// <summary>Ended a round.</summary>
    EndedMonth,
    /// <summary>Ended two rounds in a row without looking anything up.</summary>
    Hurried,
    /// <summary>Read the arguments for and against.</summary>
    ReadArguments,
    /// <summary>Read the ideas behind a scene.</summary>
    ReadSources,
    /// <summary>Heard what the advisors say to a scene.</summary>
    HeardAdvisors,
    /// <summary>Looked words up in the glossary.</summary>
    OpenedGlossary,
    /// <summary>Asked why a number is what it is; subject: the variable.</summary>
    AskedWhy,
    /// <summary>Asked who somebody is.</summary>
    AskedWho,
    /// <summary>Looked at the knobs and their preview.</summary>
    LookedAtKnobs,
    /// <summary>Looked at the initiatives; subject: the id of one.</summary>
    LookedAtInitiatives,
    /// <summary>Read the briefing again.</summary>
    OpenedBriefing,
    /// <summary>Opened what is known altogether.</summary>
    OpenedStatus,
    /// <summary>Opened the world: rivals, coalition, resilience.</summary>
    OpenedWorld,
    /// <summary>Opened the laboratory.</summary>
    OpenedLab,
    /// <summary>Opened the ledger of risks.</summary>
    OpenedLedger,
    /// <summary>Looked at a number over time; subject: the variable.</summary>
    OpenedTimeline,
    /// <summary>Opened the documents.</summary>
    OpenedDocuments,
    /// <summary>Opened the decisions so far.</summary>
    OpenedJournal,
    /// <summary>Opened the help.</summary>
    OpenedHelp,
}
