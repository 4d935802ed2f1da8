using System.Globalization;
using MagmaGame.Analysis.Balances;
using MagmaGame.Printing;

namespace MagmaGame.Balances;

/// <summary>Prints a balance report for people: what to look at, then knobs and initiatives. Every option stands in the Markdown
/// form.</summary>
internal sealed class BalanceText(BalanceReport report, PrintedPage page)
{
    private const int MostListed = 25;

    public void Write()
    {
        page.Line($"{Figures.Count(report.Games)} games of each scenario with the same luck, seeds from {report.Request.FirstSeed.ToString(CultureInfo.InvariantCulture)}; each thing set in turn, while the policy decides the rest.");
        page.Line("Lost: points of P(catastrophe) that never using a thing costs, over the games in which it came up, with the 95% interval; above 0 it is worth using.");
        page.Line();
        Policies();
        List(BalanceVerdict.DominatedEverywhere, "Dominated everywhere: best in no scenario, and behind beyond noise over all together");
        List(BalanceVerdict.BestEverywhere, "Best everywhere: in every scenario, and ahead beyond noise over all together", knobs: false);
        Fixed();
        List(BalanceVerdict.HardlyMatters, "Hardly matters: next to no difference in any scenario");
        List(BalanceVerdict.AheadNowhere, "Ahead nowhere beyond noise");
        var untold = report.With(BalanceVerdict.Untold).Count();
        page.Line();
        page.Line($"Came up in too few games to tell: {untold} of {report.Findings.Length}. Every option, scenario by scenario: --markdown or --json.");
        Table(QuestionKind.Knob, "knob", "its best setting, over the scenarios");
        Table(QuestionKind.Initiative, "initiative", "when it is best taken, over the scenarios");
    }

    private void Policies()
    {
        var table = new PrintedTable("", "scenario", "policy", "P(catastrophe)");
        for (var world = 0; world < report.Request.Worlds.Length; world++)
        {
            var (scenario, policy) = report.Request.Worlds[world];
            table.Row(scenario.Id, policy.Id, $"{Figures.Percent(report.Chances[world].Value)} ({Figures.Range(report.Chances[world].Interval)})");
        }
        table.Write(page);
    }

    private void List(BalanceVerdict verdict, string title, bool knobs = true)
    {
        // That a knob is better turned up than left at zero is what knobs are for; which setting is best is told apart.
        var found = report.With(verdict).Where(finding => knobs || report.Questions[finding.Question].Kind != QuestionKind.Knob).ToList();
        page.Line();
        if (found.Count == 0)
        {
            page.Line($"{title}: nothing.");
            return;
        }
        page.Line($"{title} ({found.Count}):");
        foreach (var finding in found.Take(MostListed))
            page.Line($"{BalanceWords.Of(report, finding)}: {BalanceWords.Lost(finding.Lost)}; {BalanceWords.Places(finding)}", "  ", "    ");
        if (found.Count > MostListed) page.Line($"and {found.Count - MostListed} more (--markdown lists them).", "  ");
    }

    private void Fixed()
    {
        var found = report.FixedKnobs.ToList();
        if (found.Count == 0) return;
        page.Line();
        page.Line($"Best at one setting in every scenario ({found.Count}):");
        foreach (var finding in found)
            page.Line($"{BalanceWords.Of(report, finding)} %: any other costs {BalanceWords.Lost(finding.Lost)}", "  ", "    ");
    }

    private void Table(QuestionKind kind, string thing, string best)
    {
        page.Line();
        page.Line($"{(kind == QuestionKind.Knob ? "Knobs, in per cent" : "Initiatives")}: {best} (how many of them).");
        var table = new PrintedTable("", thing, "best", "lost by never using it", "places");
        foreach (var finding in report.Findings.Where(finding => report.Questions[finding.Question].Kind == kind))
        {
            table.Row(
                BalanceWords.Of(report, finding), BalanceWords.Best(report, finding.Question),
                BalanceWords.Short(finding.Lost), $"{finding.Ahead}+ {finding.Behind}- of {finding.Told}");
        }
        table.Write(page);
    }
}
