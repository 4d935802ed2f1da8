using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Session.Words;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What happened, in the order of time.</summary>
internal static class StorySection
{
    private const string Paused = "paused", Ended = "ended";

    public static Section Of(DebriefTold told) => new("what-happened", "What happened",
    [
        .. Telling(told.Debrief.Ending),
        new TimeLine([.. Moments(told).OrderBy(m => m.Month).ThenBy(m => m.Moment.Kind != MomentKind.Decision).Select(m => m.Moment)]),
        DebriefTold.Legend(
            "A full dot is what all could see, an open one what nobody at Magma saw then, a diamond what you decided; a number marks the decisions that ",
            "mattered most. The pictures below name them by these letters and numbers."),
        .. told.Debrief.Milestones.IsEmpty ? (ImmutableArray<Block>)[]
            : [new Fold("What these moments are", [new Points([.. MilestoneWords.Of(told.Debrief.Milestones)])], IsForPaper: true)],
    ]);

    private static IEnumerable<Block> Telling(DebriefedEnding ending)
    {
        foreach (var text in new[] { ending.LastScene, ending.Aftermath })
        {
            foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return new Paragraph([paragraph.Replace('\n', ' ')], ParagraphKind.Scene);
        }
        if (ending.WhyNow.Length > 0) yield return DebriefTold.Words(Phrase.Strong("Why it ended then: "), ending.WhyNow);
    }

    private static IEnumerable<(int Month, Moment Moment)> Moments(DebriefTold told)
    {
        var (debrief, ending) = (told.Debrief, told.Debrief.Ending);
        if (!debrief.Months.IsEmpty)
        {
            var first = debrief.Months[0];
            yield return (int.MinValue, new Moment(
                CalendarMonth.Of(first.Month), "", [$"The game begins: velocity {first.Velocity}, preparation {first.Preparation} of 100."], MomentKind.Seen));
        }
        for (var i = 0; i < debrief.Milestones.Length; i++)
        {
            var milestone = debrief.Milestones[i];
            yield return (milestone.Month, new Moment(
                milestone.Date, milestone.Month <= told.LastMonth ? DebriefTold.SignOf(i) : "",
                [milestone.Name, Phrase.Soft(Seen(told, milestone))],
                told.IsUnseen(milestone) ? MomentKind.Hidden : MomentKind.Seen));
        }
        foreach (var turning in debrief.Turnings.Where(turning => turning.Kind == "initiative" || (told.NumberOf(turning).Length > 0 && !IsUndone(turning))))
        {
            yield return (turning.Month, new Moment(turning.Date, told.NumberOf(turning), Decision(turning), MomentKind.Decision));
        }
        foreach (var (before, after) in debrief.Months.Zip(debrief.Months.Skip(1)).Where(pair => pair.First.Phase == Paused && pair.Second.Phase is not (Paused or Ended)))
        {
            yield return (after.Month, new Moment(
                CalendarMonth.Of(after.Month), "", ["The pause is over. ", Phrase.Soft($"It had stood at the beginning of {CalendarMonth.Of(before.Month)}, and did not hold.")],
                MomentKind.Seen));
        }
        yield return (told.LastMonth, new Moment(
            debrief.Game.LastMonth, "",
            [Phrase.Strong(ending.OutcomeName), $": {Said.Small(ending.VariantName)}. The chance of catastrophe stands at {Said.Percent(ending.Chance)}."],
            MomentKind.Seen));
    }

    private static string Seen(DebriefTold told, DebriefedMilestone milestone) =>
        told.IsUnseen(milestone) ? ", unseen then"
        : milestone.WasHidden ? ", in truth"
        : milestone.Month > told.LastMonth ? ", as the model tells it on" : "";

    // What never happened is no part of the story; it is told where it mattered.
    private static bool IsUndone(DebriefedTurning turning) => turning.Kind == "initiative-left";

    private static ImmutableArray<Phrase> Decision(DebriefedTurning turning) => turning.Kind switch
    {
        "initiative" => ["You took an initiative: ", turning.Title + ". ", Phrase.Soft(turning.Rolled)],
        "answer" => [turning.Title + ". ", Phrase.Soft(TurningTold.Decided(turning))],
        "knobs-left" => [$"You left the knobs as they were: {Said.Small(Said.Bare(turning.Decided))}."],
        _ => [TurningTold.Decided(turning)],
    };
}
