namespace MagmaGame.Analysis.Debriefs;

/// <summary>What became of an advisor's advice, and what it was worth.</summary>
/// <param name="Name">The advisor.</param>
/// <param name="Essay">The essay that the advisor argues from.</param>
/// <param name="Taken">How often it was followed.</param>
/// <param name="Refused">How often it was not.</param>
/// <param name="GainedByTaking">P(catastrophe) that following it saved against the mean of the other possible answers, summed over
/// the same futures of the answers; below 0 it cost.</param>
/// <param name="LostByRefusing">P(catastrophe) that following it would have saved where it was refused, summed likewise; below 0 it was well
/// refused.</param>
public sealed record DebriefedAdvisor(
    string Name, string Essay, int Taken, int Refused, DebriefFigure GainedByTaking, DebriefFigure LostByRefusing);
