using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Skill;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What was luck, and what was not.</summary>
internal static class LuckSection
{
    public static Section Of(DebriefTold told)
    {
        var (ending, skill) = (told.Debrief.Ending, told.Debrief.Skill);
        var best = skill.Policies.Select(policy => policy.Chance.Value).Append(skill.Chance.Value).Min();
        return new Section("what-was-luck", "What was luck",
        [
            DebriefTold.Words(
                "There is luck of three kinds: the world that you were given (how soon systems grow dangerous, how rivals behave), what each month brought, and the one ",
                "roll at the end. To tell them from skill, the decisions that you took were taken again in ",
                Phrase.Strong(Said.Count(skill.Worlds, "other world")), " of the same scenario."),
            new Gallery([Histogram(skill, ending), Steps(skill, ending)]),
            Roll(ending),
            Ranking(skill, ending),
            .. skill.Policies.IsEmpty ? ImmutableArray<Block>.Empty
                : [new Fold("What these rules of play do", [new Points([.. skill.Policies.Select(policy => (ImmutableArray<Phrase>)[Phrase.Strong(Said.Bare(policy.Name) + ". "), policy.Does])])])],
            Verdicts(skill),
            DebriefTold.Words(
                $"Whoever knew each world beforehand, and took the best of these ways for it, would face {Said.Percent(Said.Together(best, -skill.PerfectInformation.Value))} on average instead of the ",
                $"{Said.Percent(best)} of the one way that is best over all of them: {Said.Points(skill.PerfectInformation.Value)} come from not knowing."),
            .. skill.Yardstick is { } yardstick ? [Regret(skill, yardstick)] : ImmutableArray<Block>.Empty,
        ]);
    }

    // The end of a game tells the second; without the first beside it each would seem to gainsay the other.
    private static Paragraph Verdicts(LuckAndSkill skill)
    {
        var (many, here) = (skill.OverWorlds, skill.InThisWorld);
        var isAtOdds = many.Points(1) * here.Points(1) < 0;
        return DebriefTold.Words(
        [
            "Two verdicts, and what each compares. Over many worlds: ", Said.Verdict(many), $" {many.Than(1)}; that is skill. In your world alone, as the end of the game tells it: ",
            Said.Verdict(here), $" {here.Than(1)}; that is skill and luck together.",
            isAtOdds ? " They point different ways here because the decisions met a world that suited them " + (here.Points(1) < 0 ? "well." : "badly.") : "",
        ]);
    }

    private static Paragraph Regret(LuckAndSkill skill, PolicyBeside best)
    {
        var isClear = best.Ahead.IsBeyondNoise;
        ImmutableArray<Phrase> distance = isClear ? Said.Worse(best.Ahead) : [Phrase.Strong("about as good")];
        return DebriefTold.Words(
        [
            $"A search over many thousand games has looked for the rule that is best for this scenario, whatever the world. It comes to {Said.Percent(best.Chance.Value)} over these worlds and to ",
            $"{Said.Percent(best.Here)} in yours; over these worlds your decisions, at {Said.Percent(skill.Chance.Value)}, were ", .. distance,
            best.Ahead.Value > 0 && isClear ? ". That is the most there is to regret, and part of it is unfair: " : ". Mind that ",
            "a rule looks at each world as it plays, while your decisions are taken as they stand.",
        ]);
    }

    private static Picture Histogram(LuckAndSkill skill, DebriefedEnding ending)
    {
        var width = 100 / skill.Histogram.Length;
        // No world lies beyond these classes.
        var met = Enumerable.Range(0, skill.Histogram.Length).Where(i => skill.Histogram[i] > 0).ToList();
        var (first, last) = (met[0], met[^1]);
        return new Picture(
            "The same decisions in other worlds",
            $"A bar chart of the chance of catastrophe over {Said.Count(skill.Worlds, "world")}. The average is {Said.Percent(skill.Chance.Value)}; half of the worlds lie between "
                + $"{Said.WholePercent(skill.LowQuartile)} and {Said.WholePercent(skill.HighQuartile)}; your game, at {Said.Percent(ending.Chance)}, is marked.",
            new HistogramPlot(skill.Histogram, ending.Chance, skill.Chance.Value).Draw(),
            [
                $"How many of {Said.Count(skill.Worlds, "world")} came to which chance. Average {Said.Percent(skill.Chance.Value)}; half of them between "
                    + $"{Said.WholePercent(skill.LowQuartile)} and {Said.WholePercent(skill.HighQuartile)}. ",
                Phrase.Strong($"{Said.WholePercent(skill.BetterElsewhere)} were kinder than yours."),
            ],
            new DataTable(
                "Worlds by the chance of catastrophe",
                [new("Chance of catastrophe"), new("worlds", IsFigure: true)],
                [
                    .. Enumerable.Range(first, last - first + 1)
                        .Select(i => (ImmutableArray<string>)[$"{i * width} to {(i + 1) * width} %", Said.Number(skill.Histogram[i])]),
                ]));
    }

    private static Picture Steps(LuckAndSkill skill, DebriefedEnding ending)
    {
        double[] levels = [skill.PolicyMean, skill.Chance.Value, skill.Chance.Value + skill.WorldLuck, ending.Chance];
        ImmutableArray<PlotStep> steps =
        [
            new("Rules of play, many worlds", skill.PolicyMean, IsStep: false, Said.Percent(skill.PolicyMean)),
            new("Your decisions", skill.Skill, IsStep: true, Step(1)),
            new("This world, for anybody", skill.WorldLuck, IsStep: true, Step(2)),
            new("How the two met, and the months", skill.Meeting, IsStep: true, Step(3)),
            new("Your game", ending.Chance, IsStep: false, Said.Percent(ending.Chance)),
        ];

        // From the figures as they are printed, so that the steps lead where they say.
        string Step(int to) => Said.Signed((Math.Round(100 * levels[to], 1) - Math.Round(100 * levels[to - 1], 1)) / 100);

        return new Picture(
            "From what is usual to your game",
            "Step by step: " + string.Join("; ", steps.Select(step => $"{Said.Small(step.Name)} {step.Words}{(step.IsStep ? " points" : "")}")) + ".",
            new StepsPlot(steps).Draw(),
            ["Chance of catastrophe, in per cent; steps in points, below 0 for less danger. The first step is skill, the other two are luck."],
            new DataTable("From what is usual to your game", [new("Step"), new("chance, or points", IsFigure: true)],
                [.. steps.Select(step => (ImmutableArray<string>)[step.Name, step.Words])]));
    }

    private static Picture Roll(DebriefedEnding ending) => new(
        "The one roll that decided",
        $"A bar from 0 to 100: the first {Said.Percent(ending.Chance)} stand for catastrophe, the rest for survival. The roll fell on {Said.Percent(ending.Roll)}.",
        new RollPlot(ending.Chance, ending.Roll).Draw(),
        [
            $"It fell on {Said.Percent(ending.Roll)}: below {Said.Percent(ending.Chance)} is catastrophe. ",
            ending.Catastrophe
                ? $"{Said.WholePercent(1 - ending.Chance)} of such games come through; this one did not."
                : $"{Said.WholePercent(ending.Chance)} of such games do not come through; this one did.",
        ],
        null);

    private static Picture Ranking(LuckAndSkill skill, DebriefedEnding ending)
    {
        var ways = skill.Policies
            .Select(policy => new RankedWay(policy.Name, policy.Chance.Value, policy.Chance.Low, policy.Chance.High, policy.Here, IsPlayer: false))
            .Append(new RankedWay("You", skill.Chance.Value, skill.Chance.Low, skill.Chance.High, ending.Chance, IsPlayer: true))
            .OrderBy(way => way.Chance)
            .ToImmutableArray();
        var place = ways.IndexOf(ways.First(way => way.IsPlayer)) + 1;
        return new Picture(
            "You beside rules of play",
            $"Fixed rules of play and you, by the chance of catastrophe over many worlds. You are number {place} of {ways.Length}, at {Said.Percent(skill.Chance.Value)}; "
                + $"the best, {ways[0].Name}, is at {Said.Percent(ways[0].Chance)}.",
            new RankingPlot(ways).Draw(),
            [$"Chance of catastrophe. You are number {place} of {ways.Length}, the least danger first. A rule of play decides by a fixed rule, whatever it meets."],
            new DataTable(
                "Rules of play",
                [new("Rule"), new("many worlds", IsFigure: true), new("this world", IsFigure: true), new("you against it, points", IsFigure: true)],
                [
                    .. skill.Policies.Select(policy => (ImmutableArray<string>)
                    [
                        policy.Name, Said.Percent(policy.Chance.Value), Said.Percent(policy.Here), Said.Signed(policy.Ahead.Value),
                    ]),
                ]));
    }
}
