using System.Collections.Immutable;
using MagmaGame.Analysis.Classes;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Debriefs;
using MagmaGame.Reports.Plots;
using MagmaGame.Session.Words;

namespace MagmaGame.Reports.Classes;

/// <summary>The debrief of a class as something to project, to read and to print: where teams of one world parted, and what it was
/// worth.</summary>
public static class ClassArticle
{
    private const int MostSplits = 5, MostPairs = 15;

    /// <summary>The article.</summary>
    public static Article Of(ClassDebrief debrief)
    {
        var world = debrief.World;
        return new Article(
            $"MagmaGame: {Said.Count(debrief.Teams.Length, "team")} in one world. Scenario “{world.ScenarioName}”, seed {world.Seed}, {(world.MonthsPerRound == 1 ? "month by month" : "quarter by quarter")}",
            "One world, many teams",
            [.. Lead(debrief)],
            [
                .. ((Section?[])
                [
                    Ends(debrief), Splits(debrief), ClassTimings.Of(debrief), Partings(debrief), Knobs(debrief), Luck(debrief), Foreseen(debrief), ClassIdeas.Of(debrief), Again(debrief),
                ]).OfType<Section>(),
            ]);
    }

    /// <summary>The page for projectors, browsers and printers.</summary>
    public static string Html(ClassDebrief debrief)
    {
        var page = ArticleHtml.Of(Of(debrief));
        return (page with { Style = page.Style + ArticleStyle.Projected }).ToHtml();
    }

    /// <summary>The same as Markdown.</summary>
    public static string Markdown(ClassDebrief debrief) => ArticleMarkdown.Of(Of(debrief));

    private static ImmutableArray<ClassTeam> Ordered(ClassDebrief debrief) =>
        [.. debrief.Teams.OrderBy(team => team.Chance).ThenBy(team => team.Name, StringComparer.Ordinal)];

    private static IEnumerable<Block> Lead(ClassDebrief debrief)
    {
        var teams = Ordered(debrief);
        var struck = teams.Count(team => team.Catastrophe);
        yield return new Paragraph(
        [
            $"All had the same world and the same luck; only the decisions differ. The chance of catastrophe that they led to goes from ",
            Phrase.Strong(Said.Percent(teams[0].Chance)), $" ({teams[0].Name}) to ", Phrase.Strong(Said.Percent(teams[^1].Chance)), $" ({teams[^1].Name}). The one roll struck ",
            Phrase.Strong($"{Said.Number(struck)} of {Said.Number(teams.Length)}"), ".",
        ], ParagraphKind.Lead);
        if (debrief.Greatest is { } greatest)
        {
            yield return new Paragraph([Phrase.Strong("What split the class most: "), $"{greatest.Title}, {When(greatest)}: ", .. Stake(greatest), Safer(greatest)], ParagraphKind.Lead);
        }
        if (!debrief.IsComplete)
            yield return DebriefTold.Note("The work was stopped early: what is told rests on fewer futures and worlds than asked for, or is left out.");
        yield return DebriefTold.Note("A catastrophe is harm on the scale of the world that can never be mended. A point is one in a hundred: from 20 % to 26 % is 6 points.");
    }

    private static Section Ends(ClassDebrief debrief)
    {
        var teams = Ordered(debrief);
        return new Section("how-the-teams-came-out", "How the teams came out",
        [
            new Picture(
                "Chance of catastrophe, and the roll",
                $"A bar for each team, and a line at {Said.Percent(debrief.World.Roll)} where the one roll fell for all. "
                    + string.Join("; ", teams.Select(team => $"{team.Name} {Said.Percent(team.Chance)}")) + ".",
                new TeamsPlot([.. teams.Select(team => (team.Name, team.Chance, team.Catastrophe))], debrief.World.Roll).Draw(),
                ["Whose bar reaches the line was struck. Judge decisions by the bar, and not by the roll."],
                null),
            new DataTable(
                "Teams, the least danger first",
                [
                    new("Team"), new("outcome"), new("how"), new("chance of catastrophe", IsFigure: true), new("the roll"), new("months", IsFigure: true),
                    new("months bought", IsFigure: true),
                ],
                [
                    .. teams.Select(team => (ImmutableArray<string>)
                    [
                        team.Name, team.OutcomeName, team.VariantName, Said.Percent(team.Chance), team.Catastrophe ? "catastrophe" : "spared",
                        Said.Number(team.Months), team.MonthsBought is { } bought ? $"{bought:+0;−0;0}" : "not known",
                    ]),
                ]),
            DebriefTold.Note("Months bought: by how many months the dangerous years ended later than at full speed."),
            new DataTable(
                "How they set the knobs, on the mean of their rounds",
                [new("Team"), new("chance of catastrophe", IsFigure: true), new("velocity", IsFigure: true), new("preparation", IsFigure: true)],
                [
                    .. teams.Select(team => (ImmutableArray<string>)
                        [team.Name, Said.Percent(team.Chance), Mean(debrief, "velocity", team), Mean(debrief, "preparation", team)]),
                ]),
            DebriefTold.Note("Of 100. What a team did all the time may have mattered more than any single answer: compare the ends of this table before the questions below."),
        ]);
    }

    // How a team set a knob, on the mean of its rounds.
    private static string Mean(ClassDebrief debrief, string knob, ClassTeam team) =>
        debrief.Knobs.FirstOrDefault(one => one.Id == knob) is { } found && found.Lines[debrief.Teams.IndexOf(team)] is { IsEmpty: false } settings
            ? Said.Number((int)Math.Round(settings.Average())) : "not known";

    private static Section? Splits(ClassDebrief debrief)
    {
        if (debrief.Splits.IsEmpty) return null;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(DebriefTold.Words(
            "Questions that teams answered differently. Each choice was tried in the game of every team that had the question, going on as that team played: so the choice is ",
            "weighed, and not what a team did before or after.",
            debrief.Splits.Any(split => split.Kind == "initiative")
                ? " An initiative is left out where a team took it first, and given to a team that never took it as soon as that team could have." : ""));
        for (var i = 0; i < Math.Min(MostSplits, debrief.Splits.Length); i++) blocks.Add(CardOf(debrief.Splits[i], i + 1));
        if (debrief.Splits.Length > MostSplits)
        {
            blocks.Add(new Fold($"{Said.Number(debrief.Splits.Length - MostSplits)} more, with less at stake",
            [
                new Points([.. debrief.Splits.Skip(MostSplits).Select(split => (ImmutableArray<Phrase>)
                [
                    Phrase.Strong($"{When(split)}, {split.Title}: "), .. Stake(split), ". ", Phrase.Soft(string.Join("; ", split.Choices.Select(choice => Chosen(split, choice))) + "."),
                ])]),
            ]));
        }
        return new Section("what-split-the-class", "What split the class", blocks.ToImmutable());
    }

    private static Card CardOf(ClassSplit split, int number)
    {
        var rest = split.Choices.Where((choice, i) => i > 0 && choice.Worth is not null).ToImmutableArray();
        return new Card($"{number}", When(split), split.Title,
        [
            new Points([.. split.Choices.Select(choice => (ImmutableArray<Phrase>)[Named(split, choice) + ": ", Phrase.Strong(Teams(split, choice))])]),
            .. rest.IsEmpty ? [] : (ImmutableArray<Block>)
            [
                new Picture(
                    "What the other choices are worth",
                    $"Against {Against(split)}: " + string.Join("; ", rest.Select(choice => $"{FromTo(choice)}, {Said.Signed(choice.Worth!.Value)} points")) + ".",
                    new DifferencesPlot([.. rest.Select(choice => new PlotDifference(
                        $"{Shortened(choice.Words)}: {Said.Signed(choice.Worth!.Value)}", 100 * choice.Worth.Value, 100 * choice.Worth.Low, 100 * choice.Worth.High))]).Draw(),
                    [
                        $"Points of the chance of catastrophe against {Against(split)}, with their intervals: {string.Join("; ", rest.Select(FromTo))}."
                            + (split.IsDecisive ? "" : " Not clear of chance."),
                    ],
                    null),
            ],
        ]);
    }

    private static string FromTo(ClassChoice choice) => choice is { Chance: { } chance, Worth.Value: var worth }
        ? $"{Said.Quoted(ShortShares(choice.Words))} {Said.FromTo(chance - worth, worth)}" : Said.Quoted(choice.Words);

    // The months in which teams decided it; what was never taken has none.
    private static ImmutableArray<int> Months(ClassSplit split) =>
        [.. split.Choices.Where(choice => !IsNever(split, choice)).SelectMany(choice => choice.Months).Distinct().Order()];

    private static bool IsNever(ClassSplit split, ClassChoice choice) => split.Kind == "initiative" && choice.Choice != split.Id;

    private static string When(ClassSplit split) =>
        Months(split) is [var first, .., var last] ? $"{CalendarMonth.Of(first)} to {CalendarMonth.Of(last)}" : split.Date;

    // Who chose it, and when: of an initiative always, of other questions where that was not one month for all.
    private static string Teams(ClassSplit split, ClassChoice choice)
    {
        var isToldAbove = split.Kind != "initiative" && Months(split).Length < 2;
        return string.Join(", ", IsNever(split, choice) || isToldAbove || choice.Months.Length != choice.Teams.Length
            ? choice.Teams : choice.Teams.Zip(choice.Months, (team, month) => $"{team} ({CalendarMonth.Of(month)})"));
    }

    private static string Shortened(string words)
    {
        const int Longest = 44;
        var bare = ShortShares(Said.Bare(words));
        return bare.Length <= Longest ? bare : bare[..(Longest - 1)].TrimEnd() + "…";
    }

    // The shares by their numbers alone, in the order in which the game always names them.
    private static string ShortShares(string words)
    {
        const string Portfolio = "portfolio: ";
        var at = words.IndexOf(Portfolio, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? words
            : words[..at] + string.Join('/', words[(at + Portfolio.Length)..].Split(", ").Select(share => share.Split(' ')[^1]));
    }

    private static string Safer(ClassSplit split) =>
        split.Best >= 0 && split.IsDecisive ? $". The safer choice: {Said.Small(Named(split, split.Choices[split.Best]))}." : ".";

    private static string Against(ClassSplit split) => split.Kind == "answer" ? Said.Quoted(split.Choices[0].Words)
        : split.Kind == "initiative" ? $"the choice “{Said.Small(Said.Bare(split.Choices[0].Words))}”" : Said.Small(Said.Bare(split.Choices[0].Words));

    // Only an answer is somebody's words.
    private static string Named(ClassSplit split, ClassChoice choice) => split.Kind == "answer" ? Said.Quoted(choice.Words) : Said.Great(Said.Bare(choice.Words));

    private static string Chosen(ClassSplit split, ClassChoice choice) => $"{Named(split, choice)}: {Teams(split, choice)}";

    private static ImmutableArray<Phrase> Stake(ClassSplit split) => split.Stake is not { } stake
        ? ["what was at stake was not worked out"]
        :
        [
            Phrase.Strong($"{Said.Points(stake.Value)} at stake"),
            stake is { Low: { } low, High: { } high } ? $" ({Said.Ends(low, high, isWorse: true)}{(split.IsDecisive ? "" : "; not clear of chance")})" : "",
            split.BestChance is { } best ? $", {Said.FromTo(best, stake.Value)}" : "",
        ];

    private static Section? Partings(ClassDebrief debrief)
    {
        var parted = debrief.Partings.Where(parting => parting.Month is not null).ToImmutableArray();
        if (debrief.Partings.IsEmpty) return null;
        var alike = debrief.Partings.Where(parting => parting.Month is null).Select(pair => $"{pair.First} and {pair.Second}").ToList();
        return new Section("where-teams-parted", "Where teams first parted",
        [
            .. alike.Count == 0 ? [] : (ImmutableArray<Block>)[DebriefTold.Words($"Played the very same game: {string.Join("; ", alike)}.")],
            .. parted.IsEmpty ? [] : (ImmutableArray<Block>)
            [
                new TimeLine([.. parted.GroupBy(p => (p.Month, p.Kind, p.Title)).OrderBy(group => group.Key.Month).ThenByDescending(group => group.Count())
                    .Select(group => new Moment(group.First().Date, "", [group.Key.Title, Phrase.Soft($": {Said.Count(group.Count(), "pair")} parted")], MomentKind.Decision))]),
                Pairs(parted),
                DebriefTold.Note("The first team's chance of catastrophe minus the second's, in points, from where they parted, each going on as it played; below 0 the first did better. ",
                    "“Over luck” are the chances of both on the mean of many courses of luck, and the difference is of these, with its 95 % interval; “here” is the difference that came of it in this one."),
            ],
        ]);
    }

    private static DataTable Pairs(ImmutableArray<ClassParting> parted) => new(
        "Pairs of teams, what differs clearly first",
        [
            new("Pair"), new("parted in"), new("the first, and the second"), new("over luck, %", IsFigure: true), new("difference", IsFigure: true), new("here", IsFigure: true), new("clear"),
        ],
        [
            .. parted.OrderByDescending(p => p.IsDecisive).ThenByDescending(p => Math.Abs(p.Worth?.Value ?? p.Here)).Take(MostPairs).Select(p => (ImmutableArray<string>)
            [
                $"{p.First}, {p.Second}", p.Date, $"{Move(p, p.FirstMove)}; {Said.Small(Move(p, p.SecondMove))}",
                p is { FirstChance: { } chance, Worth.Value: var apart } ? $"{Said.InPoints(chance)} and {Said.InPoints(Said.Together(chance, -apart))}" : "not known",
                p.Worth is { } worth ? $"{Said.Signed(worth.Value)} ({Said.Interval(worth)})" : "not known", Said.Signed(p.Here), p.IsDecisive ? "yes" : "no",
            ]),
        ]);

    private static string Move(ClassParting parting, ClassMove move) => parting.Kind == "answer" ? Said.Quoted(move.Words) : ShortShares(Said.Bare(move.Words));

    private static Section? Knobs(ClassDebrief debrief)
    {
        var knobs = debrief.Knobs.Where(knob => !knob.Rounds.IsEmpty).ToImmutableArray();
        return knobs.IsEmpty ? null : new Section("the-knobs", "How far the knobs were spread",
        [
            DebriefTold.Legend("The line is the team in the middle, the dark surface the middle half of the teams, the pale one all of them, as long as they played."),
            new Gallery([.. knobs.Select(knob => new Picture(
                Said.Great(knob.Label),
                $"Over the months: the lowest, the middle half and the highest setting of the teams. At first {Range(knob.Rounds[0])}; at last {Range(knob.Rounds[^1])}.",
                new SpreadPlot([.. knob.Rounds.Select(r => new PlotSpread(r.Month, r.Least, r.LowQuartile, r.Median, r.HighQuartile, r.Most))]).Draw(),
                [],
                new DataTable(Said.Great(knob.Label),
                    [new("Month"), new("teams", IsFigure: true), new("lowest", IsFigure: true), new("median", IsFigure: true), new("highest", IsFigure: true)],
                    [.. knob.Rounds.Select(r => (ImmutableArray<string>)[r.Date, $"{r.Teams}", $"{r.Least}", $"{r.Median:0.#}", $"{r.Most}"])], IsCourse: true)))]),
        ]);
    }

    private static string Range(ClassSpread spread) => spread.Least == spread.Most ? $"{spread.Least}" : $"{spread.Least} to {spread.Most}";

    private static Section? Luck(ClassDebrief debrief)
    {
        var teams = debrief.Teams.Where(team => team.Skill is not null).OrderBy(team => team.Skill!.Rank).ThenBy(team => team.Name, StringComparer.Ordinal).ToImmutableArray();
        if (teams.IsEmpty) return null;
        return new Section("luck-and-skill", "Luck and skill",
        [
            DebriefTold.Words(
                $"Each team's decisions were taken again in {Said.Count(debrief.Worlds, "other world")} of this scenario, the same for all. ",
                debrief.World.Luck is { } luck ? $"To the rules of play this world was {(luck < 0 ? "kinder" : "harsher")} than worlds usually are"
                    + (debrief.World.PolicyMean is { } usual ? $" ({Said.Percent(usual + luck)} instead of {Said.Percent(usual)})." : ".") : ""),
            new Picture(
                "The teams over many worlds, and here",
                string.Join("; ", teams.Select(team => $"{team.Name} {Said.Percent(team.Skill!.Chance.Value)} over many worlds, {Said.Percent(team.Chance)} here")) + ".",
                new RankingPlot([.. teams.Select(team => new RankedWay(
                    team.Name, team.Skill!.Chance.Value, team.Skill.Chance.Low, team.Skill.Chance.High, team.Chance, IsPlayer: false))]).Draw(),
                ["Chance of catastrophe. The dot tells of skill; how far the ring is from it, of luck."],
                new DataTable("Luck and skill",
                    [
                        new("Team"), new("place", IsFigure: true), new("many worlds", IsFigure: true), new("against the class, points", IsFigure: true), new("here", IsFigure: true),
                        new("luck of the meeting, points", IsFigure: true),
                    ],
                    [
                        .. teams.Select(team => (ImmutableArray<string>)
                        [
                            team.Name, $"{team.Skill!.Rank}", Said.Percent(team.Skill.Chance.Value), Said.Signed(team.Skill.AgainstClass.Value), Said.Percent(team.Chance),
                            Said.Signed(team.Skill.Meeting),
                        ]),
                    ])),
        ]);
    }

    private static Section? Foreseen(ClassDebrief debrief)
    {
        if (debrief.Predictions.Known == 0) return null;
        return new Section("what-was-foreseen", "What was foreseen",
        [
            DebriefTold.Words(
                Phrase.Strong($"{Said.Number(debrief.Predictions.Right)} of {Said.Count(debrief.Predictions.Known, "prediction")} came true."),
                $" Always to say what came most often would have been right {Said.Number(debrief.Predictions.Usual)} times."),
            new DataTable("Predictions", [new("Team"), new("made", IsFigure: true), new("came true", IsFigure: true)],
            [
                .. debrief.Teams.Where(team => team.Predictions.Known > 0)
                    .Select(team => (ImmutableArray<string>)[team.Name, Said.Number(team.Predictions.Known), Said.Number(team.Predictions.Right)]),
            ]),
        ]);
    }

    private static Section Again(ClassDebrief debrief) => new("see-for-yourself", "See for yourself",
    [
        DebriefTold.Words("Each team has a debrief of its own, and each choice opens another game:"),
        new Commands(
        [
            $"magma debrief {CommandWord.Of(debrief.Teams[0].Typed)} --html {CommandWord.Of(debrief.Teams[0].Name + ".html")}",
            .. debrief.Partings.Where(p => p.FirstMove.Choice.Length > 0 && p.SecondMove.Choice.Length > 0).Take(1)
                .Select(p => $"magma replay {CommandWord.Of(debrief.Teams.FirstOrDefault(team => team.Name == p.First)?.Typed ?? p.First)} --decision {p.FirstMove.Decision} --instead {CommandWord.Of(p.SecondMove.Choice)}"),
        ]),
        DebriefTold.Note(
            $"Rests on {Said.Count(debrief.Futures, "future")} of each way on and on {Said.Count(debrief.Worlds, "world")}; what a team never decided is left to the rule of play “{debrief.World.Policies.FirstOrDefault(policy => policy.Id == debrief.Policy)?.Name ?? debrief.Policy}”. ",
            $"Scenario {debrief.World.Scenario}, seed {debrief.World.Seed}, rules {debrief.World.Rules}, content {debrief.World.ContentHash}."),
    ]);
}
