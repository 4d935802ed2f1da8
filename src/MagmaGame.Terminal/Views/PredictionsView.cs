using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Terminal.Views;

/// <summary>A prediction beside what came.</summary>
/// <param name="Date">Year and month.</param>
/// <param name="Predicted">What the risk was to do, as "rises".</param>
/// <param name="Before">The risk then.</param>
/// <param name="After">The risk at the next briefing.</param>
/// <param name="CameTrue">Whether it came.</param>
internal sealed record PredictionRow(string Date, string Predicted, string Before, string After, bool CameTrue);

/// <summary>The predictions of a game, as far as it is known what came.</summary>
/// <param name="Summary">All in one or two sentences; empty when there are none.</param>
/// <param name="Counts">For each direction that was predicted, what came how often.</param>
/// <param name="Rows">Each, in order of time.</param>
internal sealed record PredictionsView(string Summary, ImmutableArray<string> Counts, ImmutableArray<PredictionRow> Rows)
{
    private static readonly (Prediction Direction, string Past)[] Directions =
        [(Prediction.Falls, "fell"), (Prediction.Holds, "held"), (Prediction.Rises, "rose")];

    public static PredictionsView Of(GameSession session)
    {
        var facts = PredictionFacts.Of(session);
        return new PredictionsView(
            PredictionWords.Summary(session),
            [.. CountsOf(facts)],
            [.. facts.All.Select(one => new PredictionRow(
                CalendarMonth.Short(one.Month), PredictionWords.Told(session, one.Subject, one.Predicted),
                PredictionWords.Value(session, one.Subject, one.DialBefore),
                PredictionWords.Value(session, one.Subject, one.DialAfter!.Value), one.CameTrue == true))]);
    }

    private static IEnumerable<string> CountsOf(PredictionFacts facts)
    {
        foreach (var (predicted, _) in Directions)
        {
            var came = Directions
                .Select(d => (Times: facts.Counts[(int)predicted, (int)d.Direction], d.Past))
                .Where(c => c.Times > 0)
                .Select(c => $"{c.Past} {c.Times}x")
                .ToList();
            if (came.Count > 0) yield return $"You predicted “{PredictionWords.Word(predicted)}”: it {string.Join(", ", came)}.";
        }
    }
}
