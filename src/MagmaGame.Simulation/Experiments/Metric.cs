namespace MagmaGame.Simulation.Experiments;

/// <summary>What an experiment measures of a game.</summary>
public enum Metric
{
    /// <summary>P(catastrophe), 0 to 1.</summary>
    Catastrophe,
    /// <summary>Whether weights were stolen from Magma during play, 0 or 1.</summary>
    Theft,
    /// <summary>True safety reach of Magma at the end of play, months.</summary>
    SafetyReach,
    /// <summary>True chance that a proposed pause is accepted, in the month that the experiment names, 0 to 1; 0 once the game is
    /// over.</summary>
    PauseChance,
    /// <summary>How far off the gap by evaluation is: what it says minus the true gap, months; mean over the months after systems
    /// became dangerous for the first time. Negative where it makes things look safer than they are.</summary>
    EvaluationError,
    /// <summary>The same of the gap by the economic criterion, months.</summary>
    EconomicError,
    /// <summary>The field's paradigm at the end of play, -1 outcome-based to +1 process-based.</summary>
    Paradigm,
    /// <summary>Hazard from the security dilemma over the whole game, its aftermath included; a hazard h means a chance of
    /// 1 - e^-h.</summary>
    DilemmaHazard,
}
