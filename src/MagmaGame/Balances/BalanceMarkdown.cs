using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Balances;
using MagmaGame.Printing;
using MagmaGame.Reports.Pages;

namespace MagmaGame.Balances;

/// <summary>Writes a balance report as Markdown, with everything that was weighed in every scenario.</summary>
internal sealed class BalanceMarkdown(BalanceReport report)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append(CultureInfo.InvariantCulture,
            $"{report.Games} games of each scenario with the same luck, seeds from {report.Request.FirstSeed}; each thing set in turn, while the policy decides the rest. ");
        _text.Append("Lost: points of P(catastrophe) that never using a thing costs, over the games in which it came up, with the 95% interval; above 0 it is worth using. ");
        _text.Append(CultureInfo.InvariantCulture, $"A cell says the best setting and what is lost; one that rests on fewer than {BalanceCell.FewestGames} games is left out.\n");
        Heading("Policies");
        Row("scenario", "policy", "P(catastrophe)");
        Row("---", "---", "---:");
        for (var world = 0; world < report.Request.Worlds.Length; world++)
        {
            var (scenario, policy) = report.Request.Worlds[world];
            Row(scenario.Id, policy.Id, $"{Figures.Percent(report.Chances[world].Value)} ({Figures.Range(report.Chances[world].Interval)})");
        }
        List(BalanceVerdict.DominatedEverywhere, "Dominated everywhere", "Best in no scenario, and behind beyond noise over all of them together.");
        List(BalanceVerdict.BestEverywhere, "Best everywhere", "Best in every scenario, and ahead beyond noise over all of them together.");
        Fixed();
        List(BalanceVerdict.HardlyMatters, "Hardly matters", "Next to no difference in any scenario.");
        List(BalanceVerdict.AheadNowhere, "Ahead nowhere beyond noise", "Not dominated, but nowhere worth using beyond noise.");
        List(BalanceVerdict.Untold, "Came up in too few games to tell", "");
        Table(QuestionKind.Knob, "Knobs", "knob, in per cent");
        Table(QuestionKind.Initiative, "Initiatives", "initiative");
        Table(QuestionKind.Event, "Options", "event: option");
        return TrueSigns.Of(_text.ToString());
    }

    private void Heading(string title) => _text.Append("\n## ").Append(title).Append("\n\n");

    private void Row(params IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void List(BalanceVerdict verdict, string title, string meaning)
    {
        Heading(title);
        // That a knob is better turned up than left at zero is what knobs are for.
        var found = report.With(verdict).Where(finding =>
            verdict != BalanceVerdict.BestEverywhere || report.Questions[finding.Question].Kind != QuestionKind.Knob).ToList();
        if (found.Count == 0) _text.Append("Nothing.\n");
        else if (verdict == BalanceVerdict.Untold) _text.AppendJoin(", ", found.Select(finding => $"`{BalanceWords.Of(report, finding)}`")).Append(".\n");
        else
        {
            _text.Append(meaning).Append("\n\n");
            foreach (var finding in found)
                _text.Append(CultureInfo.InvariantCulture, $"- `{BalanceWords.Of(report, finding)}`: {BalanceWords.Lost(finding.Lost)}; {BalanceWords.Places(finding)}\n");
        }
    }

    private void Fixed()
    {
        Heading("Knobs that are best at one setting in every scenario");
        if (!report.FixedKnobs.Any()) _text.Append("Nothing.\n");
        foreach (var finding in report.FixedKnobs)
            _text.Append(CultureInfo.InvariantCulture, $"- `{BalanceWords.Of(report, finding)}` %: any other costs {BalanceWords.Lost(finding.Lost)}\n");
    }

    private void Table(QuestionKind kind, string title, string thing)
    {
        Heading(title);
        Row([thing, "all", .. report.Request.Worlds.Select(world => world.Scenario.Id)]);
        Row(["---", "---:", .. report.Request.Worlds.Select(_ => "---:")]);
        foreach (var finding in report.Findings.Where(finding => report.Questions[finding.Question].Kind == kind))
        {
            Row(
            [
                $"`{BalanceWords.Of(report, finding)}`", BalanceWords.Short(finding.Lost),
                .. report.Cells[finding.Question].Select(cell => Cell(finding, cell)),
            ]);
        }
    }

    private string Cell(BalanceFinding finding, BalanceCell cell)
    {
        if (!cell.Tells) return "";
        var lost = BalanceWords.Short(cell.LostWithout(finding.Setting));
        // Of an event each option has a line of its own, which says whether it is the best.
        return finding.Setting >= 0 ? lost : $"{report.Questions[finding.Question].Settings[cell.Best]}: {lost}";
    }
}
