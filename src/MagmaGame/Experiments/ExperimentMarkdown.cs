using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>Writes experiments as Markdown.</summary>
internal static class ExperimentMarkdown
{
    public static string Write(PrintedExperiments printed)
    {
        var report = printed.Report;
        var text = new StringBuilder();
        Games(text, printed);
        text.Append("\n\n| id | claims | A -> B (minus C -> D) | metric | A | B | B − A | expected | verdict |\n");
        text.Append("| --- | --- | --- | --- | ---: | ---: | ---: | :---: | --- |\n");
        foreach (var result in report.Results) Row(text, result, printed);
        text.Append('\n');
        Counted(text, printed);
        if (printed.Sensitivity is { } sensitivity) Turns(text, sensitivity);
        return TrueSigns.Of(text.ToString());
    }

    /// <summary>Says which games the figures rest on.</summary>
    public static void Games(StringBuilder text, PrintedExperiments printed)
    {
        var report = printed.Report;
        text.Append(CultureInfo.InvariantCulture, $"{report.Pairs} games of each arm with the same luck, seeds from {report.Request.FirstSeed}, ");
        text.Append(CultureInfo.InvariantCulture, $"in {report.Request.Scenario.Id} where an arm names no other scenario.");
        if (!printed.Changes.IsEmpty) text.Append(" Changed: ").AppendJoin("; ", printed.Changes.Select(ExperimentWords.Of)).Append('.');
    }

    private static void Row(StringBuilder text, ExperimentResult result, PrintedExperiments printed)
    {
        var experiment = result.Definition;
        var off = experiment.Minus is null ? "" : $" (minus {ExperimentWords.Mean(result, 3)} - {ExperimentWords.Mean(result, 2)})";
        string[] cells =
        [
            Code(experiment.Id), string.Join(", ", experiment.Claims.Select(Code)),
            Code(ExperimentWords.Arms(experiment, printed.Report.Request.Catalogue.Variables)),
            ExperimentWords.Measured(experiment), ExperimentWords.Mean(result, 0), ExperimentWords.Mean(result, 1) + off,
            ExperimentWords.Difference(result), TrueSigns.Of(ExperimentWords.Expected(experiment)), ExperimentWords.Of(result.Finding),
        ];
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>How many hold, and what those that do not mean.</summary>
    private static void Counted(StringBuilder text, PrintedExperiments printed)
    {
        var results = printed.Report.Results;
        text.Append(CultureInfo.InvariantCulture,
            $"{Count(Finding.Holds)} of {results.Length} hold, {Count(Finding.Fails)} fail, {Count(Finding.Unclear)} unclear.\n");
        foreach (var result in results.Where(result => result.Finding != Finding.Holds))
            text.Append("\n- ").Append(Code(result.Definition.Id)).Append(' ').Append(result.Finding == Finding.Fails ? "fails. " : "is unclear. ")
                .Append(ExperimentText.Reading(result));
        if (results.Any(result => result.Finding != Finding.Holds)) text.Append('\n');

        int Count(Finding finding) => results.Count(result => result.Finding == finding);
    }

    /// <summary>On which constants verdicts turn.</summary>
    private static void Turns(StringBuilder text, SensitivityReport sensitivity)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"\nEach constant a quarter less and a quarter more, one at a time: {sensitivity.Tried} changes with {sensitivity.FirstPairs} games of each arm; ");
        text.Append(CultureInfo.InvariantCulture, $"what looked turned ({sensitivity.PlayedAgain} cases) again with {sensitivity.AgainPairs}.\n\n");
        text.Append("| id | turns on | difference | verdict then |\n| --- | --- | ---: | --- |\n");
        foreach (var turn in sensitivity.Turns)
        {
            text.Append("| ").Append(Code(turn.Experiment.Id)).Append(" | ").Append(Code(ExperimentWords.Of(turn.Assumption))).Append(" | ")
                .Append(ExperimentWords.Difference(turn.Difference, turn.Experiment.Metric)).Append(" | ").Append(ExperimentText.Then(turn)).Append(" |\n");
        }
        var steady = sensitivity.Experiments.Where(experiment => sensitivity.Turns.All(turn => !ReferenceEquals(turn.Experiment, experiment))).ToList();
        text.Append('\n');
        if (steady.Count > 0) text.Append("No change turns ").AppendJoin(", ", steady.Select(experiment => Code(experiment.Id))).Append(".\n");
        foreach (var (assumption, why) in sensitivity.Unplayable)
            text.Append("\nCould not be played: ").Append(ExperimentWords.Of(assumption)).Append(": ").Append(why).Append('\n');
    }

    /// <summary>A name, as Markdown sets names apart from words.</summary>
    public static string Code(string name) => $"`{name}`";
}
