using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Debriefs;

/// <summary>Which decisions mattered, and what else could have been decided.</summary>
internal static class TurningsSection
{
    public static Section? Of(DebriefTold told)
    {
        var debrief = told.Debrief;
        if (debrief.Turnings.IsEmpty) return null;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(DebriefTold.Words(
            $"At {Said.Count(debrief.Turnings.Length, "moment")} you could have decided otherwise. Each was played on {Said.Number(debrief.Futures)} times as you decided and ",
            "as often with each alternative, in the same world, with the same luck on both sides; afterwards all goes on as you played. ",
            Phrase.Strong(debrief.Turnings.Length == 1 ? (told.Decisive.IsEmpty ? "It made no clear difference." : "It made a clear difference.")
                : told.Decisive.Length switch
                {
                    0 => "None of them made a clear difference.",
                    1 => "One of them made a clear difference.",
                    _ => $"{Said.Number(told.Decisive.Length)} of them made a clear difference, {Half(told)}.",
                })));
        blocks.Add(Overview(told));
        var reach = Reach(told);
        foreach (var turning in told.Foremost) blocks.Add(CardOf(told, turning, reach));
        if (!told.Foremost.IsEmpty)
        {
            blocks.Add(DebriefTold.Note(
                "“From” is the chance of catastrophe on average over the futures of that moment as you decided, “to” that with the alternative. It need not be the chance ",
                "at which your game ended, which is one of these futures: in the others all later luck falls otherwise. ",
                "“In the very luck of your game” is the chance of catastrophe in one course of luck, yours, where a worse choice may come out better; it ends as yours did unless it says ",
                "otherwise. How good a choice was, the many courses tell."));
        }
        blocks.Add(new Fold(
            "All the moments at which you could have decided otherwise",
            [
                Table(debrief),
                DebriefTold.Note(
                    "Differences in points of the chance of catastrophe, with the interval that holds the true one 95 times in a hundred. “Clear” is a ",
                    "difference that stands out even though so many alternatives were asked about at once."),
            ]));
        return new Section("what-mattered", "What mattered", blocks.ToImmutable());
    }

    private static string Half(DebriefTold told) => told.Notable switch
    {
        0 => "but none one of half a point or more",
        _ when told.Notable == told.Decisive.Length => "half a point or more",
        _ => $"{Said.Number(told.Notable)} of these half a point or more",
    };

    private static double Reach(DebriefTold told) => Math.Max(0.01, told.Foremost
        .SelectMany(turning => turning.Alternatives)
        .SelectMany(other => new[] { other.Chance.Value, other.Chance.Low ?? 0, other.Chance.High ?? 0 })
        .Select(Math.Abs).DefaultIfEmpty(0).Max());

    private static Picture Overview(DebriefTold told)
    {
        var debrief = told.Debrief;
        var stakes = debrief.Turnings.Select(turning => StakeOf(told, turning)).ToImmutableArray();
        var spared = stakes.Count(stake => stake.Worst > stake.Best);
        var cost = stakes.Count(stake => stake.Best >= stake.Worst && stake.Best > 0);
        return new Picture(
            "When it mattered",
            $"Over the months of the game, a mark for each moment at which you could have decided otherwise. {Said.Great(Said.Count(spared, "clear decision"))} "
                + $"mostly spared danger, {Said.Number(cost)} mostly cost it.",
            new StakesPlot(stakes, told.FirstMonth, told.LastMonth).Draw(),
            ["Up: by how many points the worst clear alternative would have been worse. Down: by how many the best would have been better. Small dots: no clear difference."],
            null);
    }

    private static Stake StakeOf(DebriefTold told, DebriefedTurning turning)
    {
        var clear = turning.Alternatives.Where(other => other.IsDecisive).Select(other => 100 * other.Chance.Value).ToList();
        return new Stake(
            turning.Month, Math.Max(0, clear.DefaultIfEmpty(0).Max()), Math.Max(0, -clear.DefaultIfEmpty(0).Min()), told.NumberOf(turning));
    }

    private static Card CardOf(DebriefTold told, DebriefedTurning turning, double reach)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(DebriefTold.Words(TurningTold.Decided(turning), turning.Rolled.Length > 0 ? " What came of it: " : "", Phrase.Soft(turning.Rolled)));
        var again = told.AgainOf(turning).ToList();
        var bar = new IntervalBar(reach);
        var isFirst = true;
        foreach (var other in turning.Alternatives.OrderByDescending(other => Math.Abs(other.Chance.Value)))
        {
            blocks.Add(new Measure(
                TurningTold.Sentence(told, turning, other),
                bar.Draw(other.Chance.Value, other.Chance.Low, other.Chance.High, other.IsDecisive, isFirst),
                [
                    TurningTold.Otherwise(other),
                    $"In the very luck of your game: {Said.Percent(other.SameLuck)}{(other.SameLuckOutcome == told.Debrief.Ending.Outcome ? "" : ", ending " + TurningTold.Outcome(other.SameLuckOutcome))}. Open that other game: ",
                    Phrase.Typed(BranchCommand(told, turning, other)),
                ]));
            isFirst = false;
        }
        if (again.Count > 0)
        {
            blocks.Add(DebriefTold.Note(
                $"You took it in {Said.Listed([.. again.Select(same => same.Date)])} too; without it then: "
                + string.Join("; ", again.Select(same => Phrase.Plain(Said.Worse(same.Chance.Value, same.Alternatives[0].Chance, same.Alternatives[0].IsDecisive)))) + "."));
        }
        return new Card(told.NumberOf(turning), turning.Date, turning.Title, blocks.ToImmutable());
    }

    /// <summary>What opens the game in which something else was decided.</summary>
    public static string BranchCommand(DebriefTold told, DebriefedTurning turning, DebriefedAlternative other) => string.Create(
        CultureInfo.InvariantCulture, $"magma replay {told.RunName} --decision {turning.Decision} --instead {CommandWord.Of(other.Choice)}");

    private static DataTable Table(Debrief debrief) => new(
        "What else could have been decided, in the order of play",
        [
            new("When"), new("What"), new("Decided"), new("Instead"), new("from, %", IsFigure: true), new("to, %", IsFigure: true), new("difference, points", IsFigure: true), new("95 % interval", IsFigure: true), new("Clear"),
        ],
        [
            .. from turning in debrief.Turnings
               from other in turning.Alternatives
               select (ImmutableArray<string>)
               [
                   turning.Date, turning.Title, Said.Bare(turning.Decided), Said.Bare(other.Words), Said.InPoints(turning.Chance.Value),
                   Said.InPoints(Said.Together(turning.Chance.Value, other.Chance.Value)), Said.Signed(other.Chance.Value),
                   Said.Interval(other.Chance),
                   !other.IsDecisive ? "no" : Math.Abs(other.Chance.Value) < 0.0005 ? "yes, and tiny" : "yes",
               ],
        ]);
}
