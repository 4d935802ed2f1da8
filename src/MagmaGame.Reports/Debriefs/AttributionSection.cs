using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What the decisions changed and what they resembled.</summary>
internal static class AttributionSection
{
    public static Section Of(DebriefTold told)
    {
        var found = told.Debrief.Attribution;
        return new Section("what-you-changed", "What you changed",
        [
            .. Levers(found.Levers),
            .. Plays(told),
            .. Likeness(found.Likeness),
            .. Heuristics(found),
        ]);
    }

    private static IEnumerable<Block> Levers(DebriefedLevers levers)
    {
        var isBetter = levers.Whole.Value <= 0;
        yield return DebriefTold.Words(
            "Danger can be lowered by changing the technology, the one who decides about it, or the world that it meets. Against somebody who decides by habit (the first ",
            $"answer, no initiative, the knobs as they were) your decisions were ",
            new Phrase($"{Said.Points(levers.Whole.Value)} {(isBetter ? "better" : "worse")}", isBetter ? PhraseKind.Safer : PhraseKind.Riskier),
            $" over {Said.Count(levers.Worlds, "world")}: {Said.Percent(Said.Together(levers.HabitChance.Value, levers.Whole.Value))} instead of {Said.Percent(levers.HabitChance.Value)}. ",
            "(In those worlds habit also answers what yours never asked, while under luck the rule of play named at the end does, and there are more of them: so the first figure ",
            "is not the one told there.)");
        yield return new Picture(
            "Through which of the three",
            "A bar for each: " + string.Join("; ", levers.Parts.Select(part => $"{Lever(part.Lever)} {Said.Signed(part.Shift.Value)} points")) + ".",
            new DifferencesPlot([.. levers.Parts.Select(part => new PlotDifference(
                $"{Said.Great(Lever(part.Lever))}: {Said.Signed(part.Shift.Value)}", 100 * part.Shift.Value, 100 * part.Shift.Low, 100 * part.Shift.High))]).Draw(),
            ["Parts of that difference, in points of the chance of catastrophe, with their intervals. They sum to the whole: what two did together is shared between them."],
            new DataTable(
                "Through which of the three",
                [
                    new("What was changed"), new("many worlds, points", IsFigure: true), new("this world, points", IsFigure: true),
                    new("answers", IsFigure: true), new("initiatives", IsFigure: true), new("turns of knobs", IsFigure: true),
                ],
                [
                    .. levers.Parts.Select(part => (ImmutableArray<string>)
                    [
                        Said.Great(Lever(part.Lever)), Said.Signed(part.Shift.Value), Said.Signed(part.Here),
                        Said.Number(part.Answers), Said.Number(part.Initiatives), Said.Number(part.Turns),
                    ]),
                ]));
        yield return new Fold("Which knob is counted where, and why", [new Points([.. levers.Knobs.Select(KnobWords)])]);
    }

    private static ImmutableArray<Phrase> KnobWords(DebriefedKnobLever knob) =>
        [Phrase.Strong(Said.Great(knob.Knob.Replace('-', ' '))), $" to {Lever(knob.Lever)}: {knob.Why}."];

    private static IEnumerable<Block> Plays(DebriefTold told)
    {
        var played = told.Debrief.Attribution.Plays.Where(play => play.Decisions > 0).OrderByDescending(play => play.Gain.Value).ToImmutableArray();
        if (played.IsEmpty) yield break;
        yield return new DataTable(
            "Kinds of play, as the playbook sorts them, and what they gave",
            [new("Kind of play"), new("decisions", IsFigure: true), new("spared, points", IsFigure: true), new("95 % interval", IsFigure: true), new("in a word"), new("most of it by")],
            [
                .. played.Select(play => (ImmutableArray<string>)
                [
                    play.Name, Said.Number(play.Decisions), Said.Signed(play.Gain.Value), Said.Interval(play.Gain), Size(play.Size),
                    play.Title.Length == 0 ? "nothing in particular" : $"{play.Title}{When(told, play)} ({Said.Signed(play.DecisionGain)})",
                ]),
            ]);
        yield return DebriefTold.Note(
            "In points of the chance of catastrophe, each decision against the other ways open to it, on average, added up decision by decision. One that is a play of several kinds counts to each in equal parts, so “most of it by” ",
            "may name more than the sum; below 0 it cost.");
    }

    // Knobs are turned more than once.
    private static string When(DebriefTold told, DebriefedPlay play) =>
        told.Debrief.Turnings.FirstOrDefault(turning => turning.Decision == play.Decision && turning.Kind == "knobs") is { } turn ? $", {turn.Date}" : "";

    private static IEnumerable<Block> Likeness(DebriefedLikeness likeness)
    {
        var closest = likeness.Policies.FirstOrDefault(policy => policy.Id == likeness.Closest);
        var strategy = likeness.Policies.FirstOrDefault(policy => policy.Id == likeness.Metastrategy);
        if (strategy is null && closest is null) yield break;
        yield return DebriefTold.Words(strategy is null
            ? ["Of the rules of play yours was most like ", Phrase.Strong(closest!.Name), "."]
            :
            [
                "Of the grand strategies that the essays tell of, your play was most like ", Phrase.Strong(strategy.Name),
                closest is null || closest.Id == strategy.Id ? "." : $"; of all rules of play it was most like {closest.Name}.",
            ]);
        ImmutableArray<ImmutableArray<Phrase>> evidence =
        [
            .. likeness.For.Select(words => (ImmutableArray<Phrase>)[Phrase.Strong("For it: "), words]),
            .. likeness.Against.Length == 0 ? [] : (ImmutableArray<ImmutableArray<Phrase>>)[[Phrase.Strong("Against it: "), likeness.Against]],
        ];
        if (!evidence.IsEmpty) yield return new Points(evidence);
    }

    private static IEnumerable<Block> Heuristics(DebriefedAttribution found)
    {
        if (found.Heuristics.IsEmpty) yield break;
        yield return new Fold(
            $"Rules of thumb: {Said.Number(found.Heuristics.Count(rule => rule.Broken.IsEmpty))} never broken, {Broken(found)} broken at times",
            [
                new Points([.. found.Heuristics.OrderByDescending(rule => Math.Abs(rule.Cost?.Value ?? 0)).Select(Told)]),
                DebriefTold.Note(
                    $"What breaking a rule cost: your game as it was against the same with this one rule kept from the round that first broke it, over {Said.Count(found.HeuristicFutures, "future")}."),
            ]);
    }

    private static string Broken(DebriefedAttribution found) => found.Heuristics.Count(rule => !rule.Broken.IsEmpty) switch
    {
        0 => "none",
        var count => Said.Number(count),
    };

    private static ImmutableArray<Phrase> Told(DebriefedHeuristic rule) =>
    [
        Phrase.Strong($"{Said.Bare(rule.Name)}. "), $"{Said.Bare(rule.Idea.Trim())}. ",
        // When it had nothing to say it was neither kept nor broken.
        rule.Broken.IsEmpty ? $"Kept: {Spans(rule.Kept)}." : $"Broken: {Spans(rule.Broken)}. ",
        .. Cost(rule),
    ];

    private static string Spans(ImmutableArray<DebriefedSpan> spans) => string.Join("; ", spans.Select(span => span.Words));

    private static ImmutableArray<Phrase> Cost(DebriefedHeuristic rule)
    {
        if (rule.Cost is not { } cost) return [];
        if (!cost.IsBeyondNoise) return ["That made no clear difference."];
        if (Math.Abs(cost.Value) < 0.0005) return ["That made next to no difference."];
        var hasCost = cost.Value > 0;
        return
        [
            hasCost ? "That cost " : "That spared ", new Phrase(Said.Points(cost.Value), hasCost ? PhraseKind.Riskier : PhraseKind.Safer),
            cost is { Low: { } low, High: { } high } ? $" ({Said.Ends(low, high, hasCost)})" : "",
            rule.HeldChance is { } held ? $": {Said.Percent(Said.Together(held, cost.Value))} instead of {Said.Percent(held)}." : ".",
        ];
    }

    private static string Lever(string id) => id switch
    {
        "technology" => "the technology",
        "decision-maker" => "the one who decides",
        "world" => "the world",
        _ => id.Replace('-', ' '),
    };

    private static string Size(string id) => id switch
    {
        "big" => "a big win",
        "small" => "a small win",
        "loss" => "a loss",
        _ => "nothing much",
    };
}
