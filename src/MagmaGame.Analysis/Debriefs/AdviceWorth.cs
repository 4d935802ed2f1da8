using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>What an advisor's advice was worth, from the counterfactuals of the answers it was about.</summary>
internal static class AdviceWorth
{
    public static DebriefedAdvisor Of(AdviceTaken advice, CounterfactualStudy study)
    {
        var byPlace = study.Found.Where(c => c.Turning.Kind == TurningKind.Answer).ToDictionary(c => c.Turning.Place);
        var (gained, lost) = (0.0, 0.0);
        foreach (var given in advice.Given)
        {
            // An answer without an alternative that was possible had no worth.
            if (!byPlace.TryGetValue(given.Decision, out var found)) continue;
            if (given.WasTaken) gained += found.Alternatives.Average(a => a.Shift.Chance.Value);
            else if (found.Alternatives.FirstOrDefault(a => a.Alternative.Instead is { Kind: DecisionKind.AnswerEvent } other && other.OptionIndex == given.Favoured) is { } favoured)
                lost -= favoured.Shift.Chance.Value;
        }
        return new DebriefedAdvisor(advice.Advisor, advice.Essay, advice.Taken, advice.Refused, gained, lost);
    }
}
