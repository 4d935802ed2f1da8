using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;

namespace MagmaGame.Analysis.Classes;

/// <summary>Predictions beside what came.</summary>
/// <param name="Known">How many could be compared.</param>
/// <param name="Right">How many came true.</param>
/// <param name="Usual">How many would have come true if each had said what most often came; what a guess without a look at the game
/// is worth.</param>
/// <param name="Counts">How often each was predicted (first) when each came (second): falls, holds, rises. Read along a row it is
/// calibration: of those that were said to rise, how many rose.</param>
public sealed record ClassPredictions(int Known, int Right, int Usual, ImmutableArray<ImmutableArray<int>> Counts)
{
    private const int Kinds = 3;

    /// <summary>Share that came true, 0 to 1; null without predictions.</summary>
    public double? Accuracy => Known == 0 ? null : (double)Right / Known;

    /// <summary>Those of some games together.</summary>
    internal static ClassPredictions Of(params IEnumerable<GameSession> sessions)
    {
        var counts = new int[Kinds, Kinds];
        foreach (var session in sessions)
        {
            var facts = PredictionFacts.Of(session);
            for (var said = 0; said < Kinds; said++)
                for (var came = 0; came < Kinds; came++)
                    counts[said, came] += facts.Counts[said, came];
        }
        var rows = Enumerable.Range(0, Kinds).Select(said => Enumerable.Range(0, Kinds).Select(came => counts[said, came]).ToImmutableArray()).ToImmutableArray();
        return new ClassPredictions(
            rows.Sum(row => row.Sum()),
            Enumerable.Range(0, Kinds).Sum(kind => rows[kind][kind]),
            Enumerable.Range(0, Kinds).Max(came => rows.Sum(row => row[came])),
            rows);
    }
}
