using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>Looks for a state in which conditions hold, so that a proof can show it.</summary>
internal static class Witness
{
    // A search that finds nothing within so many steps gives up; then nothing is said.
    private const int MostSteps = 2000;

    /// <summary>Decimals that a value may have.</summary>
    private const int MostDigits = 6;

    /// <summary>What is known, with one value for everything that the conditions ask about; null when none was found.</summary>
    public static Knowledge? Find(IReadOnlyList<LogicExpression> conditions, Knowledge known)
    {
        var steps = 0;
        return Search(conditions, Mentions.Of(conditions), 0, known.Copy(), ref steps);
    }

    private static Knowledge? Search(
        IReadOnlyList<LogicExpression> conditions, List<Subject> subjects, int next, Knowledge known, ref int steps)
    {
        if (++steps > MostSteps || !Assumption.All(conditions, known)) return null;
        if (next == subjects.Count) return known;
        var subject = subjects[next];
        foreach (var value in Candidates(known.Of(subject)))
        {
            var guess = known.Copy();
            if (!guess.Narrow(subject, Values.Only(value))) continue;
            if (Search(conditions, subjects, next + 1, guess, ref steps) is { } found) return found;
        }
        return null;
    }

    // Round numbers read best, so they come first. What cannot be written down in a few digits would be told wrongly, so it is
    // no candidate at all.
    private static IEnumerable<double> Candidates(Values values)
    {
        foreach (var piece in values.Pieces)
        {
            var middle = (piece.Low + piece.High) / 2;
            double[] candidates =
            [
                Math.Round(middle), Math.Ceiling(piece.Low), Math.Floor(piece.High), Math.Round(middle, 1), Math.Round(middle, 3),
                piece.Low, piece.High,
            ];
            foreach (var value in candidates.Distinct())
                if (values.Has(value) && value.Equals(Math.Round(value, MostDigits))) yield return value;
        }
    }
}
