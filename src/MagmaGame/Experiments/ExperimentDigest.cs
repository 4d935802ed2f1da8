using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>Writes experiments as a list in words, for a guide: what fails first, then what is unclear, then what holds.</summary>
internal static class ExperimentDigest
{
    // More names than these tell a reader nothing that the number does not.
    private const int MostNames = 5;

    public static string Write(PrintedExperiments printed)
    {
        var text = new StringBuilder();
        text.Append("Made by `magma experiment").Append(printed.Sensitivity is null ? "" : " --sensitivity").Append(" --digest`. ");
        ExperimentMarkdown.Games(text, printed);
        text.Append('\n');
        foreach (var (finding, title) in new[] { (Finding.Fails, "Fail"), (Finding.Unclear, "Unclear"), (Finding.Holds, "Hold") })
        {
            var results = printed.Report.Results.Where(result => result.Finding == finding).ToList();
            text.Append(CultureInfo.InvariantCulture, $"\n### {title}: {results.Count} of {printed.Report.Results.Length}\n\n");
            if (results.Count == 0) text.Append("None.\n");
            foreach (var result in results) Item(text, result, printed.Sensitivity);
        }
        return TrueSigns.Of(text.ToString());
    }

    private static void Item(StringBuilder text, ExperimentResult result, SensitivityReport? sensitivity)
    {
        var experiment = result.Definition;
        text.Append("- ").Append(ExperimentMarkdown.Code(experiment.Id)).Append(": ").Append(OneLine(experiment.Question)).Append(' ');
        text.Append('*').Append(ExperimentWords.Mean(result, 0)).Append(" -> ").Append(ExperimentWords.Mean(result, 1)).Append('*');
        if (experiment.Minus is not null) text.Append(" against *").Append(ExperimentWords.Mean(result, 2)).Append(" -> ").Append(ExperimentWords.Mean(result, 3)).Append('*');
        if (experiment.Arms.Any(arm => experiment.MetricOf(arm) != Metric.Catastrophe)) text.Append(" (").Append(ExperimentWords.Measured(experiment)).Append(')');
        text.Append(". ").Append(OneLine(ExperimentText.Reading(result))).Append(Turned(experiment, sensitivity))
            .Append(" (").AppendJoin(", ", experiment.Claims.Select(ExperimentMarkdown.Code)).Append(")\n");
    }

    // What decides it, where something does.
    private static string Turned(ExperimentDefinition experiment, SensitivityReport? sensitivity)
    {
        if (sensitivity is null) return "";
        var names = sensitivity.Turns.Where(turn => ReferenceEquals(turn.Experiment, experiment) && turn.IsClear)
            .Select(turn => $"{ExperimentMarkdown.Code(turn.Assumption.Name)} a quarter {(turn.Assumption.Factor > 1 ? "more" : "less")}").Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) return "";
        var more = names.Count - MostNames;
        return " Turned round by " + string.Join("; ", names.Take(MostNames)) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {more} more") : "") + ".";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
