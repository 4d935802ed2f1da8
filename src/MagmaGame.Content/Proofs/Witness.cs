using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>Looks for a state in which conditions hold, so that a proof can show it.</summary>
internal static class Witness
{
    // A search that finds nothing within so many steps gives up; then nothing is said.
    private const int MostSteps = 2000;

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

    // Round numbers read best, so they come first.
    private static IEnumerable<double> Candidates(Values values)
    {
        foreach (var piece in values.Pieces)
        {
            var middle = Math.Round((piece.Low + piece.High) / 2);
            if (values.Has(middle)) yield return middle;
            if (values.Has(Math.Ceiling(piece.Low))) yield return Math.Ceiling(piece.Low);
            if (values.Has(Math.Floor(piece.High))) yield return Math.Floor(piece.High);
            yield return piece.Low;
            if (piece.High > piece.Low) yield return piece.High;
        }
    }
}
