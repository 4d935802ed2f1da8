using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Session.Words;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What was foreseen, beside what came.</summary>
internal static class PredictionsSection
{
    public static Section? Of(DebriefTold told)
    {
        var predictions = told.Debrief.Predictions;
        if (predictions.IsEmpty) return null;
        var right = predictions.Count(one => one.Predicted == one.Came);
        return new Section("predictions", "What you foresaw",
        [
            DebriefTold.Words(
                Phrase.Strong($"{Said.Number(right)} of {Said.Count(predictions.Length, "prediction")} came true."),
                " Whoever guesses blindly between falls, holds and rises is right about once in three."),
            new Fold("Each prediction",
            [
                new DataTable(
                    "Predictions",
                    [
                        new("Month"), new("About"), new("You said"), new("It came"), new("before", IsFigure: true), new("after", IsFigure: true),
                    ],
                    [
                        .. predictions.Select(one => (ImmutableArray<string>)
                            [CalendarMonth.Of(one.Month), one.Subject, one.Predicted, one.Came, Figure(one, one.Before), Figure(one, one.After)]),
                    ]),
            ]),
        ]);
    }

    // Risks are per cent; the other dials stand in their own units.
    private static string Figure(DebriefedPrediction one, double dial) =>
        Said.Figure(dial) + (one.Subject.StartsWith("risk", StringComparison.OrdinalIgnoreCase) ? "\u00a0%" : "");
}
