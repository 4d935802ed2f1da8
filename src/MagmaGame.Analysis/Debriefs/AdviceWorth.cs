using System.Collections.Immutable;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>What an advisor's advice was worth, from the counterfactuals of the answers it was about.</summary>
internal static class AdviceWorth
{
    public static DebriefedAdvisor Of(AdviceTaken advice, CounterfactualStudy study)
    {
        var byPlace = study.Found.Where(c => c.Turning.Kind == TurningKind.Answer).ToDictionary(c => c.Turning.Place);
        var (gained, spared) = (new List<ImmutableArray<double>>(), new List<ImmutableArray<double>>());
        foreach (var given in advice.Given)
        {
            // An answer without an alternative that was possible had no worth.
            if (!byPlace.TryGetValue(given.Decision, out var found)) continue;
            if (given.WasTaken) gained.Add(found.Gains);
            else if (found.Alternatives.FirstOrDefault(a => a.Alternative.Instead is { Kind: DecisionKind.AnswerEvent } other && other.OptionIndex == given.Favoured) is { } favoured)
                spared.Add(favoured.Differences);
        }
        return new DebriefedAdvisor(advice.Advisor, advice.Essay, advice.Taken, advice.Refused, Sum(gained, 1, study.Futures), Sum(spared, -1, study.Futures));
    }

    // Future by future, so that what answers have in common in one luck counts for the spread of their sum.
    private static DebriefFigure Sum(List<ImmutableArray<double>> parts, int sign, int futures)
    {
        if (parts.Count == 0) return new DebriefFigure(0, Low: null, High: null);
        var sums = new Clusters(futures);
        for (var number = 0; number < futures; number++) sums.Add(number, sign * parts.Sum(part => part[number]));
        return DebriefFigure.Of(sums.Mean());
    }
}
