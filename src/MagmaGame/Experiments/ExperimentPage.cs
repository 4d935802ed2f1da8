using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>The page for sceptics: every experiment with its question, its ideas in words, what came out and what that means.</summary>
internal static class ExperimentPage
{
    private const string Title = "What the essays claim, put to the test";

    public static string Write(PrintedExperiments printed) => MarkdownPage.Of(Markdown(printed), Title).ToHtml();

    private static string Markdown(PrintedExperiments printed)
    {
        var text = new StringBuilder("# ").Append(Title).Append("\n\n").Append("""
            Each experiment plays the same worlds, with the same luck, in two ways that differ in one thing, and measures what that
            thing is worth. It tests what follows from the claims in this model: where it holds, the model says what the essay says;
            where it fails, one of the two is wrong, or the policies that stand for the claim do not do it justice. It proves
            nothing about our world.

            A and B are means of P(catastrophe) in per cent, or of what the experiment says further down that it measures; B - A is their
            difference with half the width of its 95% interval, in points where what is measured is in per cent. It *holds* when the whole interval is on the expected side, *fails* when no part of it is, and is *unclear*
            between. Of forty experiments without any effect about one would have its interval on the expected side.

            ## What came out

            """.ReplaceLineEndings("\n")).Append('\n');
        Overview(text, printed);
        text.Append("\n## One by one\n");
        foreach (var result in printed.Report.Results) Tell(text, result, printed);
        if (printed.Sensitivity is { } sensitivity)
        {
            text.Append("\n## What it turns on\n");
            ExperimentMarkdown.Turns(text, sensitivity);
        }
        Remake(text, printed);
        return text.ToString();
    }

    private static void Overview(StringBuilder text, PrintedExperiments printed)
    {
        ExperimentMarkdown.Games(text, printed);
        // What matters most stands first: a narrow screen shows no more of a row than that.
        text.Append("\n\n| experiment | verdict | expected | B - A | A | B |\n| --- | --- | :---: | ---: | ---: | ---: |\n");
        foreach (var result in printed.Report.Results)
        {
            string[] cells =
            [
                result.Definition.Id, ExperimentWords.Of(result.Finding), Printed(ExperimentWords.Expected(result.Definition)),
                Printed(ExperimentWords.Difference(result)), ExperimentWords.Mean(result, 0), ExperimentWords.Mean(result, 1),
            ];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }
        text.Append('\n');
        ExperimentMarkdown.Counted(text, printed);
    }

    private static void Tell(StringBuilder text, ExperimentResult result, PrintedExperiments printed)
    {
        var (experiment, catalogue) = (result.Definition, printed.Report.Request.Catalogue);
        text.Append("\n### ").Append(experiment.Id).Append("\n\n*").Append(experiment.Question).Append("*\n\n");
        text.Append("- Compared: ").Append(ExperimentMarkdown.Code(ExperimentWords.Arms(experiment, catalogue.Variables))).Append('\n');
        text.Append("- Measured: ").Append(ExperimentWords.Measured(experiment)).Append('\n');
        text.Append("- A ").Append(ExperimentWords.Mean(result, 0)).Append(", B ").Append(ExperimentWords.Mean(result, 1));
        if (experiment.Minus is not null) text.Append(", C ").Append(ExperimentWords.Mean(result, 2)).Append(", D ").Append(ExperimentWords.Mean(result, 3));
        text.Append(", difference ").Append(Printed(ExperimentWords.Difference(result))).Append("; expected ").Append(Printed(ExperimentWords.Expected(experiment))).Append('\n');
        text.Append("- **").Append(result.Finding == Finding.Unclear ? "Unclear." : result.Finding == Finding.Holds ? "It holds." : "It fails.")
            .Append("** ").Append(ExperimentText.Reading(result)).Append('\n');
        foreach (var claim in experiment.Claims) Tell(text, claim, catalogue);
    }

    private static void Tell(StringBuilder text, string id, Catalogue catalogue)
    {
        if (catalogue.Claim(id) is not { } claim) return;
        var document = catalogue.Documents.First(known => known.Id == claim.DocumentId);
        text.Append("- ").Append(claim.Says).Append(" (`").Append(id).Append("`, ").Append(document.Author).Append(", *").Append(document.Title).Append("*)\n");
    }

    // A figure and its width belong on one line.
    private static string Printed(string figures) => figures.Replace(" +-", "\u00A0\u00B1", StringComparison.Ordinal);

    private static void Remake(StringBuilder text, PrintedExperiments printed)
    {
        var request = printed.Report.Request;
        text.Append("\n## Making it again\n\n");
        text.Append(CultureInfo.InvariantCulture, $"`magma experiment --games {request.Pairs} --seed {request.FirstSeed} --scenario {request.Scenario.Id}");
        foreach (var change in printed.Changes)
            text.Append(" --set ").Append(change.Name).Append('=').AppendJoin(',', change.To.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
        if (printed.Sensitivity is not null) text.Append(" --sensitivity");
        text.Append("` gives the same figures to the last digit, on any machine with the same content (hash ").Append(request.Catalogue.ContentHash)
            .Append("). `magma experiment ID` tells one at the terminal; `magma guide constants` lists what can be set.\n");
    }
}
