using System.Globalization;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Printing;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>Prints experiments for people.</summary>
internal sealed class ExperimentText(PrintedExperiments printed, PrintedPage page)
{
    /// <summary>Prints the table; in full, what each experiment asks and what its finding means as well.</summary>
    public void Write(bool inFull)
    {
        var report = printed.Report;
        page.Line($"{Figures.Count(report.Pairs)} games of each arm in {report.Request.Scenario.Id} where an arm names no other scenario, with the same luck; seeds from {report.Request.FirstSeed.ToString(CultureInfo.InvariantCulture)}.");
        if (!printed.Changes.IsEmpty) page.Line($"Changed: {string.Join("; ", printed.Changes.Select(ExperimentWords.Of))}.");
        page.Line("A and B are means of P(catastrophe) in per cent, or of what is named; B - A has its 95% interval, and in four arms D - C is taken off.");
        page.Line();
        Table();
        if (inFull)
        {
            foreach (var result in report.Results) Tell(result);
        }
        page.Line();
        page.Line(Counted());
        Turned();
        if (printed.Sensitivity is { } sensitivity) Tell(sensitivity);
    }

    private void Table()
    {
        var table = new PrintedTable("", "experiment", "A", "B", "B - A", "expect", "verdict");
        foreach (var result in printed.Report.Results)
        {
            var experiment = result.Definition;
            table.Row(experiment.Id, ExperimentWords.Mean(result, 0), ExperimentWords.Mean(result, 1), ExperimentWords.Difference(result),
                ExperimentWords.Expected(experiment), ExperimentWords.Of(result.Finding));
            var measured = experiment.Arms.Any(arm => experiment.MetricOf(arm) != Metric.Catastrophe) ? ExperimentWords.Measured(experiment) + "; " : "";
            var off = experiment.Minus is null ? "" : $"C {ExperimentWords.Mean(result, 2)}, D {ExperimentWords.Mean(result, 3)}; ";
            table.Title($"    {measured}{off}{string.Join(", ", experiment.Claims)}");
        }
        table.Write(page);
    }

    private void Tell(ExperimentResult result)
    {
        var experiment = result.Definition;
        page.Line();
        page.Line($"{experiment.Id}: {experiment.Question}");
        page.Line(ExperimentWords.Arms(experiment, printed.Report.Request.Catalogue.Variables), "  Compared: ", "    ");
        page.Line(ExperimentWords.Measured(experiment), "  Measured: ", "    ");
        page.Line(Reading(result), $"  It {Verb(result.Finding)}: ", "    ");
        if (double.IsFinite(result.VarianceCut))
            page.Line($"The same luck on both sides is worth {Figures.Text(result.VarianceCut, "0.#")} times as many games.", "  ");
    }

    private void Tell(SensitivityReport sensitivity)
    {
        page.Line();
        page.Line($"Each constant a quarter less and a quarter more, one at a time: {Figures.Count(sensitivity.Tried)} changes, {Figures.Count(sensitivity.FirstPairs)} games of each arm; "
            + $"what looked turned ({Figures.Count(sensitivity.PlayedAgain, "case")}) again with {Figures.Count(sensitivity.AgainPairs)}.");
        foreach (var experiment in sensitivity.Experiments)
        {
            var turns = sensitivity.Turns.Where(turn => ReferenceEquals(turn.Experiment, experiment)).ToList();
            page.Line();
            page.Line(turns.Count == 0 ? $"{experiment.Id} turns on no constant." : $"{experiment.Id} turns on:");
            foreach (var turn in turns)
                page.Line($"{ExperimentWords.Of(turn.Assumption)}: {ExperimentWords.Difference(turn.Difference, experiment.Metric)}, {Then(turn)}", "  ", "    ");
        }
        if (sensitivity.Unplayable.IsEmpty) return;
        page.Line();
        page.Line("Could not be played:");
        foreach (var (assumption, why) in sensitivity.Unplayable) page.Line($"{ExperimentWords.Of(assumption)}: {why}", "  ", "    ");
    }

    private string Counted()
    {
        var results = printed.Report.Results;
        return $"{Count(Finding.Holds)} of {results.Length} hold, {Count(Finding.Fails)} fail, {Count(Finding.Unclear)} unclear.";

        int Count(Finding finding) => results.Count(result => result.Finding == finding);
    }

    private void Turned()
    {
        foreach (var result in printed.Report.Results.Where(result => result.HasTurned))
            page.Line($"{result.Definition.Id} came out against the finding on record, by which it {ExperimentWords.Of(result.Definition.Stands!.Value)}.");
    }

    /// <summary>What an experiment that has turned says then.</summary>
    public static string Then(Turn turn) =>
        turn.IsPlayedAgain ? ExperimentWords.Of(turn.Finding) : ExperimentWords.Of(turn.Finding) + "?, not played again";

    /// <summary>What a finding means.</summary>
    public static string Reading(ExperimentResult result) => result.Finding switch
    {
        Finding.Holds => result.Definition.IfHolds,
        Finding.Fails => result.Definition.IfFails,
        _ => "These games cannot tell. More may.",
    };

    private static string Verb(Finding finding) => finding == Finding.Unclear ? "is unclear" : ExperimentWords.Of(finding);
}
