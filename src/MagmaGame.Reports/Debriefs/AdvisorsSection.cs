using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>Whose advice was followed, and what it was worth.</summary>
internal static class AdvisorsSection
{
    public static Section? Of(DebriefTold told)
    {
        var asked = told.Debrief.Advisors.Where(advisor => advisor.Taken + advisor.Refused > 0).ToImmutableArray();
        if (asked.IsEmpty) return null;
        return new Section("advisors", "Whose advice you took",
        [
            DebriefTold.Words(Summary(asked)),
            new DataTable(
                "Advisors, and what their advice spared or would have spared: points, with the 95 % interval",
                [
                    new("Advisor (invented), and whose essay it argues from"), new("advice taken", IsFigure: true), new("it spared", IsFigure: true),
                    new("advice refused", IsFigure: true), new("would have spared", IsFigure: true),
                ],
                [
                    .. asked.Select(advisor => (ImmutableArray<string>)
                    [
                        $"{advisor.Name} (argues from {Author(advisor)})", Said.Number(advisor.Taken), Worth(advisor.GainedByTaking),
                        Said.Number(advisor.Refused), Worth(advisor.LostByRefusing),
                    ]),
                ]),
            DebriefTold.Note(
                "Advice that was taken is held against the other answers that were possible, on average; advice that was refused against the answer that you gave. ",
                "Points are of the chance of catastrophe, added up scene by scene, each weighed by itself: to follow all of it at once might have come to more or less. ",
                "Below 0 it cost instead of sparing. A sum whose interval holds 0 says nothing."),
        ]);
    }

    private static string Summary(ImmutableArray<DebriefedAdvisor> asked)
    {
        var closest = asked.MaxBy(advisor => (double)advisor.Taken / (advisor.Taken + advisor.Refused))!;
        var missed = asked.MaxBy(advisor => advisor.LostByRefusing.Value)!;
        var words = $"You agreed most often with {Said.Small(closest.Name)}: {Times(closest.Taken)} of {closest.Taken + closest.Refused}. ";
        return missed.LostByRefusing is { IsBeyondNoise: true, Value: >= DebriefTold.NotableStake }
            ? words + $"Of the advice that you refused, that of {Said.Small(missed.Name)} would have spared most, {Said.Points(missed.LostByRefusing.Value)} if what each scene would have spared is added up."
            : words + "Of the advice that you refused, nobody's would have spared you much.";
    }

    // Advice that was never given, or left no choice, has no interval.
    private static string Worth(DebriefFigure figure) =>
        figure.Low is null ? "none to weigh" : $"{Said.Signed(figure.Value)} ({Said.Interval(figure)})";

    private static string Times(int count) => count == 1 ? "once" : $"{Said.Number(count)} times";

    // An essay is "Author, “Title”"; the titles stand under the ideas.
    private static string Author(DebriefedAdvisor advisor) => advisor.Essay.Split(", “")[0];
}
