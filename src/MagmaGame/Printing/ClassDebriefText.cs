using System.Globalization;
using MagmaGame.Analysis.Classes;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session.Words;

namespace MagmaGame.Printing;

/// <summary>Prints the debrief of a class for people.</summary>
internal sealed class ClassDebriefText(ClassDebrief debrief, PrintedPage page)
{
    private const int MostPairs = 12;
    private const int MostSplits = 6;
    private const int MostMonths = 12;

    /// <summary>All of it.</summary>
    public void Write()
    {
        Head();
        Ends();
        Greatest();
        Splits();
        Partings();
        Knobs();
        Predictions();
        Skill();
        Foot();
    }

    private void Head()
    {
        var world = debrief.World;
        page.Line(string.Create(CultureInfo.InvariantCulture,
            $"{debrief.Teams.Length} teams in one world: {world.ScenarioName}, seed {world.Seed}, {(world.MonthsPerRound == 1 ? "monthly" : "quarterly")}"));
    }

    private void Ends()
    {
        Title("How the teams came out");
        var table = new PrintedTable("  ", ["team", "outcome", "P(catastrophe)", "the roll", "months", "months bought", "how"]);
        foreach (var team in debrief.Teams.OrderBy(team => team.Chance).ThenBy(team => team.Name, StringComparer.Ordinal))
        {
            table.Row([team.Name, team.OutcomeName, Figures.Percent(team.Chance), team.Catastrophe ? "catastrophe" : "spared",
                Figures.Count(team.Months), team.MonthsBought is { } bought ? bought.ToString("+0;-0;0", CultureInfo.InvariantCulture) : Figures.None,
                team.VariantName]);
        }
        table.Write(page);
        page.Line($"The one roll fell on {Figures.Percent(debrief.World.Roll)} for every team: whose P(catastrophe) is above it was struck.", "  ");
    }

    private void Greatest()
    {
        if (debrief.Futures == 0) return;
        Title("What split the class most");
        if (debrief.Greatest is { } greatest) Split(greatest);
        else page.Line("No question that teams answered differently made a difference beyond noise.", "  ");
    }

    private void Splits()
    {
        var others = debrief.Splits.Where(split => split != debrief.Greatest).ToList();
        if (others.Count == 0) return;
        Title("Other questions that teams answered differently");
        foreach (var split in others.Take(MostSplits)) Split(split);
        if (others.Count > MostSplits) page.Line($"and {others.Count - MostSplits} more with less at stake.", "  ");
    }

    private void Split(ClassSplit split)
    {
        page.Line($"{split.Title} ({split.Date}{(split.Id.Length > 0 ? $"; {split.Id}" : "")}): {Stake(split)}", "  ");
        foreach (var (choice, place) in split.Choices.Select((choice, place) => (choice, place)))
        {
            var worth = place == 0 || choice.Worth is null ? "" : $" {Points(choice.Worth)} against the first.";
            page.Line($"{choice.Words} ({string.Join(", ", choice.Teams)}){worth}", "    - ");
        }
    }

    private static string Stake(ClassSplit split) => split.Stake is { } stake
        ? $"{Points(stake)} at stake{(split.IsDecisive ? "" : ", not beyond noise")}."
        : "what was at stake was not worked out.";

    private void Partings()
    {
        Title("Where pairs of teams first parted");
        var parted = debrief.Partings.Where(parting => parting.Month is not null).ToList();
        foreach (var same in debrief.Partings.Where(parting => parting.Month is null))
            page.Line($"{same.First} and {same.Second} played the very same game.", "  ");
        foreach (var moment in parted.GroupBy(p => (p.Month, p.Kind, p.Title)).OrderBy(g => g.Key.Month).ThenByDescending(g => g.Count()))
            page.Line($"{moment.First().Date}, {moment.Key.Title}: {Figures.Count(moment.Count(), "pair")}", "  ");
        if (debrief.Futures == 0 || parted.Count == 0) return;
        page.Line();
        page.Line("What came of it, each team going on as it played, the first minus the second in points of P(catastrophe); below 0 the first did better:", "  ");
        var table = new PrintedTable("  ", ["pair", "parted in", "over luck", "95 %", "here", ""]);
        foreach (var parting in parted.OrderByDescending(p => p.IsDecisive).ThenByDescending(p => Math.Abs(p.Worth!.Value)).Take(MostPairs))
        {
            table.Row([$"{parting.First} - {parting.Second}", CalendarMonth.Short(parting.Month!.Value), Signed(parting.Worth!.Value), Range(parting.Worth),
                Signed(parting.Here), parting.IsDecisive ? "decisive" : ""]);
        }
        table.Write(page);
        if (parted.Count > MostPairs) page.Line($"and {Figures.Count(parted.Count - MostPairs, "more pair")} with less between them.", "  ");
    }

    private void Knobs()
    {
        Title("How far the knobs were spread: lowest, middle half, highest (teams still playing)");
        var rounds = debrief.Knobs[0].Rounds;
        var step = ((rounds.Length - 1) / MostMonths) + 1;
        var table = new PrintedTable("  ", ["month", "teams", .. debrief.Knobs.Select(knob => knob.Id)]);
        for (var round = 0; round < rounds.Length; round += step)
        {
            table.Row([rounds[round].Date, Figures.Count(rounds[round].Teams), .. debrief.Knobs.Select(knob => Spread(knob.Rounds[round]))]);
        }
        table.Write(page);
    }

    private static string Spread(ClassSpread spread) => spread.Least == spread.Most
        ? Figures.Number(spread.Least)
        : $"{Figures.Number(spread.Least)} {Figures.Text(spread.LowQuartile, "0")}-{Figures.Text(spread.HighQuartile, "0")} {Figures.Number(spread.Most)}";

    private void Predictions()
    {
        if (debrief.Predictions.Known == 0) return;
        Title("What the teams foresaw");
        var table = new PrintedTable("  ", ["team", "predictions", "came true", "share"]);
        foreach (var team in debrief.Teams.Where(team => team.Predictions.Known > 0)) Accuracy(table, team.Name, team.Predictions);
        Accuracy(table, "all", debrief.Predictions);
        table.Write(page);
        page.Line($"Always to say what came most often would have been right in {Figures.WholePercent((double)debrief.Predictions.Usual / debrief.Predictions.Known)} %.", "  ");
        string[] words = ["falls", "holds", "rises"];
        page.Line();
        var calibration = new PrintedTable("  ", ["of those said that it ...", .. words.Select(came => "came: " + came), "right"]);
        for (var said = 0; said < words.Length; said++)
        {
            var row = debrief.Predictions.Counts[said];
            calibration.Row([words[said], .. row.Select(count => Figures.Count(count)), row.Sum() == 0 ? Figures.None : Figures.WholePercent((double)row[said] / row.Sum()) + " %"]);
        }
        calibration.Write(page);
    }

    private static void Accuracy(PrintedTable table, string name, ClassPredictions predictions) => table.Row(
        [name, Figures.Count(predictions.Known), Figures.Count(predictions.Right), Figures.WholePercent(predictions.Accuracy ?? double.NaN) + " %"]);

    private void Skill()
    {
        if (debrief.Worlds == 0) return;
        Title($"Luck and skill: each team's decisions in the same {Figures.Count(debrief.Worlds, "world")}");
        var table = new PrintedTable("  ", ["team", "rank", "P(catastrophe)", "95 %", "against the class", "95 %", "here", "luck"]);
        foreach (var team in debrief.Teams.OrderBy(team => team.Skill!.Rank).ThenBy(team => team.Name, StringComparer.Ordinal))
        {
            var skill = team.Skill!;
            table.Row([team.Name, Figures.Count(skill.Rank), Figures.Percent(skill.Chance.Value), Low(skill.Chance), Signed(skill.AgainstClass.Value),
                Range(skill.AgainstClass), Figures.Percent(team.Chance), Signed(skill.Meeting)]);
        }
        table.Write(page);
        var luck = debrief.World.Luck!.Value;
        page.Line($"This world was {(luck < 0 ? "kinder" : "harder")} than most: to the policies by {Figures.InPoints(Math.Abs(luck))} points. "
            + "'luck' is how a team's decisions happened to meet it, in points; below 0 it was lucky. The policies here: "
            + string.Join(", ", debrief.World.Policies.Select(p => $"{p.Id} {Figures.Percent(p.Here)}")) + ".", "  ");
    }

    private void Foot()
    {
        page.Line();
        if (debrief.Futures > 0)
        {
            page.Line($"Worths rest on {Figures.Count(debrief.Futures, "future")} of each way on, with the same luck for each; what a team never decided, the policy "
                + $"'{debrief.Policy}' decides. Decisive is what is beyond noise with all of them asked about at once.");
        }
        if (!debrief.IsComplete) page.Line("Stopped early: what is told rests on fewer futures and worlds than asked for, or is left out.");
        page.Line("See for yourself: 'magma replay TEAM --decision N --instead CHOICE' opens the game that another choice would have led to.");
    }

    private void Title(string title)
    {
        page.Line();
        page.Line(title);
    }

    private static string Signed(double share) => Figures.Text(100 * share, "+0.0;-0.0;0.0");

    private static string Points(DebriefFigure figure) => $"{Signed(figure.Value)} points ({Range(figure)})";

    private static string Range(DebriefFigure figure) =>
        figure is { Low: { } low, High: { } high } ? $"{Signed(low)} to {Signed(high)}" : Figures.None;

    private static string Low(DebriefFigure figure) =>
        figure is { Low: { } low, High: { } high } ? $"{Figures.Text(100 * low, "0.0")} to {Figures.Text(100 * high, "0.0")}" : Figures.None;
}
