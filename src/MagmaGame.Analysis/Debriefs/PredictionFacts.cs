using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Predictions beside what came.</summary>
/// <param name="Counts">How often each was predicted (first) when each came (second), by the numbers of
/// <see cref="Prediction"/>.</param>
/// <param name="All">Each of which it is known what came, in order of time.</param>
public sealed record PredictionFacts(int[,] Counts, ImmutableArray<PredictionRecord> All)
{
    /// <summary>How many could be compared.</summary>
    public int Known => All.Length;

    /// <summary>How many came true.</summary>
    public int Right => Counts[0, 0] + Counts[1, 1] + Counts[2, 2];

    /// <summary>All predictions of which it is known what came.</summary>
    public static PredictionFacts Of(GameSession session)
    {
        var counts = new int[3, 3];
        ImmutableArray<PredictionRecord> known = [.. session.Predictions.Where(p => p.DialAfter is not null)];
        foreach (var p in known) counts[(int)p.Predicted, (int)p.Came!.Value]++;
        return new PredictionFacts(counts, known);
    }
}
