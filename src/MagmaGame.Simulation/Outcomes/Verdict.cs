using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>What the epilogue says of a finished game.</summary>
/// <param name="Ending">The outcome and its variant.</param>
/// <param name="Months">How many months were played.</param>
/// <param name="EndOfAcuteRisk">Month in which the acute period was over: later than the end of play after an overtaking.</param>
/// <param name="HazardInPlay">Hazard of the months played; a hazard h means a chance of 1 - e^-h.</param>
/// <param name="HazardWatched">Hazard of the months that Magma only watched, after an overtaking.</param>
/// <param name="HazardAfter">Hazard of the aftermath, those months left out.</param>
/// <param name="ChanceInPlay">Chance that the months played alone led to a catastrophe, 0 to 1.</param>
/// <param name="CatastropheChance">P(catastrophe), 0 to 1.</param>
/// <param name="Catastrophe">The one roll: whether it came.</param>
/// <param name="Channel">Channel of the cause, when it came.</param>
/// <param name="Threat">Threat of the cause, when it came.</param>
public readonly record struct Verdict(
    Ending Ending,
    int Months,
    int EndOfAcuteRisk,
    double HazardInPlay,
    double HazardWatched,
    double HazardAfter,
    double ChanceInPlay,
    double CatastropheChance,
    bool Catastrophe,
    Channel? Channel,
    Threat? Threat);
