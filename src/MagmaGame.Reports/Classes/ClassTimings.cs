using System.Collections.Immutable;
using MagmaGame.Analysis.Classes;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Debriefs;

namespace MagmaGame.Reports.Classes;

/// <summary>When teams took the same initiative, and what the month was worth.</summary>
internal static class ClassTimings
{
    private const int MostTold = 5;

    /// <summary>The section; null when no initiative was taken in two different months.</summary>
    public static Section? Of(ClassDebrief debrief)
    {
        if (debrief.Timings.IsEmpty) return null;
        var rest = debrief.Timings.Skip(MostTold).ToList();
        return new Section("when-they-took-it", "Sooner or later",
        [
            DebriefTold.Words(
                "Initiatives that teams took in different months. In each of these teams’ games the initiative was moved to the month in which another team took it, all else going on as that team ",
                "played; what it displaces there goes where it stood, since there is room for one initiative at a time. Where two only change places it is their order that is weighed, and the two tell one figure. ",
                "An initiative taken more than once counts by its first time."),
            .. debrief.Timings.Take(MostTold).Select(timing => new Card("", $"{Bare(timing.Choices[0])} to {Bare(timing.Choices[^1])}", timing.Title, [.. Told(timing)])),
            .. rest.Count == 0 ? [] : (ImmutableArray<Block>)
            [
                new Fold($"{Said.Number(rest.Count)} more, with less at stake",
                [
                    new Points([.. rest.Select(timing => (ImmutableArray<Phrase>)
                    [
                        Phrase.Strong($"{timing.Title}: "), string.Join("; ", timing.Choices.Select(choice => $"{Bare(choice)}: {string.Join(", ", choice.Teams)}")) + ". ", .. Worth(timing),
                    ])]),
                ]),
            ],
        ]);
    }

    private static IEnumerable<Block> Told(ClassSplit timing)
    {
        yield return new Points([.. timing.Choices.Select(choice => (ImmutableArray<Phrase>)[Bare(choice) + ": ", Phrase.Strong(string.Join(", ", choice.Teams))])]);
        yield return DebriefTold.Words(Worth(timing));
    }

    // The latest month against the earliest: the longest wait tells most.
    private static ImmutableArray<Phrase> Worth(ClassSplit timing)
    {
        var (first, last) = (timing.Choices[0], timing.Choices[^1]);
        if (last is not { Worth: { } worth, Chance: { } chance }) return ["What the month was worth was not worked out, or none of these teams could have had it in both months."];
        return
        [
            $"In {Bare(last)} instead of {Bare(first)}, tried in the games of {Said.Count(last.Tried, "team")}: ",
            .. Said.Worse(chance - worth.Value, worth, timing.IsDecisive && worth.IsBeyondNoise), ".",
        ];
    }

    private static string Bare(ClassChoice choice) => Said.Bare(choice.Words);
}
