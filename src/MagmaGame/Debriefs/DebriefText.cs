using MagmaGame.Analysis.Debriefs;
using MagmaGame.Printing;
using MagmaGame.Terminal.Plain;

namespace MagmaGame.Debriefs;

/// <summary>A debrief for people at a terminal: five minutes' reading.</summary>
internal static class DebriefText
{
    private const int MostTurnings = 5, MostCauses = 4;

    public static void Write(Page page, Debrief debrief)
    {
        var (game, ending) = (debrief.Game, debrief.Ending);
        page.Heading($"{game.ScenarioName}, seed {game.Seed}, {(game.MonthsPerRound == 1 ? "monthly" : "quarterly")}: {ending.OutcomeName}, {ending.VariantName}");
        page.Line($"{game.LastMonth}, after {Figures.Count(game.Months, "month")}. P(catastrophe) {Figures.Percent(ending.Chance)}, of which {Figures.Percent(ending.ChanceInPlay)} was run up in play. "
            + $"The roll fell on {(ending.Catastrophe ? "catastrophe" : "survival")}."
            + Bought(ending));
        page.Heading("Where the danger came from");
        foreach (var cause in ending.Causes.Take(MostCauses))
            page.Line($"{Figures.WholePercent(cause.Share)} %  {cause.Words}", Tone.Normal, "  ", "        ");
        Mattered(page, debrief);
        Luck(page, debrief);
        Advisors(page, debrief);
        Predictions(page, debrief);
        page.Blank();
    }

    private static void Mattered(Page page, Debrief debrief)
    {
        page.Heading("What mattered");
        var decisive = debrief.Turnings.Where(t => t.IsDecisive).OrderByDescending(t => t.Stake).ToList();
        page.Line($"{Figures.Count(debrief.Turnings.Length, "turning point")}, each with its alternatives, played on {Figures.Count(debrief.Futures)} times "
            + $"with luck drawn anew, the same for all; what the player never decided is left to '{debrief.Policy}'. "
            + $"{Figures.Count(decisive.Count)} made a difference beyond noise. Below 0 is better than what was decided.");
        foreach (var turning in decisive.Take(MostTurnings))
        {
            page.Blank();
            page.Line($"{turning.Date}: {turning.Title}", Tone.Heading);
            page.Line(turning.Decided, Tone.Normal, "  decided  ", "           ");
            foreach (var other in turning.Alternatives)
                page.Line($"{other.Words} {Points(other.Chance)}{(other.IsDecisive ? "" : ", within noise")}; in this very luck {Figures.Percent(other.SameLuck)}, {OutcomeWords(other.SameLuckOutcome)}.",
                    Tone.Normal, "  instead  ", "           ");
        }
    }

    private static void Luck(Page page, Debrief debrief)
    {
        var skill = debrief.Skill;
        page.Heading("Luck and skill");
        page.Line($"The same decisions in {Figures.Count(skill.Worlds)} worlds of this scenario come to {Figures.Percent(skill.Chance.Value)} on average, "
            + $"half of the time between {Figures.WholePercent(skill.LowQuartile)} and {Figures.WholePercent(skill.HighQuartile)} %. "
            + $"Here they came to {Figures.Percent(debrief.Ending.Chance)}; {Figures.WholePercent(skill.BetterElsewhere)} % of the worlds were kinder to them.");
        page.Line($"Decisions: {Signed(skill.Skill)} points against the mean of {Figures.Count(skill.Policies.Length, "policy", "policies")} ({Figures.Percent(skill.PolicyMean)}).", Tone.Normal, "  ", "    ");
        page.Line($"The world: {Signed(skill.WorldLuck)} points, for anybody.", Tone.Normal, "  ", "    ");
        page.Line($"How the two met, and the luck of the months: {Signed(skill.Meeting)} points.", Tone.Normal, "  ", "    ");
        var best = skill.Policies[0];
        page.Line($"Best of the policies over the worlds: {best.Name}, {Figures.Percent(best.Chance.Value)} ({Figures.Percent(best.Here)} here). "
            + $"To know each world beforehand would be worth {Figures.InPoints(skill.PerfectInformation.Value)} points more.");
        if (skill.Yardstick is { } yardstick)
            page.Line($"Regret: {Points(yardstick.Ahead)} against the best policy that a search found for this scenario, {Figures.Percent(yardstick.Chance.Value)} ({Figures.Percent(yardstick.Here)} here).");
    }

    private static void Advisors(Page page, Debrief debrief)
    {
        var asked = debrief.Advisors.Where(a => a.Taken + a.Refused > 0).ToList();
        if (asked.Count == 0) return;
        page.Heading("Whose advice, and what it was worth");
        foreach (var advisor in asked)
            page.Line($"{advisor.Name} ({advisor.Essay}): taken {Figures.Count(advisor.Taken, "time")}, which {Saved(advisor.GainedByTaking)}; "
                + $"refused {Figures.Count(advisor.Refused, "time")}: following would have {Saved(advisor.LostByRefusing)}.", Tone.Normal, "  ", "    ");
    }

    private static void Predictions(Page page, Debrief debrief)
    {
        if (debrief.Predictions.IsEmpty) return;
        var right = debrief.Predictions.Count(p => p.Predicted == p.Came);
        page.Heading("Predictions");
        page.Line($"{right} of {Figures.Count(debrief.Predictions.Length, "prediction")} came true.");
    }

    private static string Points(DebriefFigure figure) =>
        $"{Signed(figure.Value)} points" + (figure is { Low: { } low, High: { } high } ? $" ({Signed(low)} to {Signed(high)})" : "");

    private static string Signed(double share) => Figures.Text(100 * share, "+0.0;-0.0;0.0");

    private static string OutcomeWords(string id) => id switch
    {
        "obsolescence" => "AI researchers lead",
        "pause" => "a long pause",
        _ => "Magma steps out",
    };

    private static string Saved(double chance) => Math.Abs(chance) < 0.0005
        ? "changed nothing"
        : $"{(chance > 0 ? "saved" : "cost")} {Figures.Text(100 * Math.Abs(chance), "0.0")} points";

    private static string Bought(DebriefedEnding ending) => ending.MonthsBought switch
    {
        null => ending.Outcome == "pause" ? " A pause that lasts stops the clock." : "",
        0 => " The dangerous years ended in the same month as at full speed.",
        > 0 and var months => $" The dangerous years ended {Figures.Count(months, "month")} later than at full speed.",
        { } months => $" The dangerous years ended {Figures.Count(-months, "month")} sooner than at full speed.",
    };
}
