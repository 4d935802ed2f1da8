using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Pages;
using MagmaGame.Reports.Plots;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>The page for sceptics: every effect with its interval beside the others, then every experiment with its question, its ideas in
/// words, what came out and what that means.</summary>
internal static class ExperimentPage
{
    private const string Title = "What the essays claim, put to the test";

    /// <summary>The page.</summary>
    public static string Write(PrintedExperiments printed) => ArticleHtml.Of(Article(printed)).ToHtml();

    private static Article Article(PrintedExperiments printed) => new(
        "MagmaGame: experiments", Title,
        [
            Words(
                "Each experiment plays the same worlds, with the same luck, in two ways that differ in one thing, and measures what that thing is worth. It tests what follows ",
                "from the claims in this model: where it holds, the model says what the essay says; where it fails, one of the two is wrong, or the policies that stand for the ",
                "claim do not do it justice. It proves nothing about our world."),
            Words(
                "A and B are means of P(catastrophe) in per cent, or of what the experiment says that it measures; B − A is their difference with half the width of its 95% ",
                "interval, in points where what is measured is in per cent. It ", Phrase.Strong("holds"), " when the whole interval is on the expected side, ", Phrase.Strong("fails"),
                " when no part of it is, and is ", Phrase.Strong("unclear"),
                " between. Of forty experiments without any effect about one would have its interval on the expected side."),
        ],
        [
            Overview(printed),
            new Section("one-by-one", "One by one", [.. printed.Report.Results.Select(result => Told(result, printed))]),
            .. printed.Sensitivity is { } sensitivity ? (ImmutableArray<Section>)[Turning(sensitivity)] : [],
            Remake(printed),
        ]);

    private static Section Overview(PrintedExperiments printed)
    {
        var results = printed.Report.Results;
        return new Section("what-came-out", "What came out",
        [
            new Paragraph([Games(printed)], ParagraphKind.Note),
            new KeyFigures([Counted(results, Finding.Holds), Counted(results, Finding.Fails), Counted(results, Finding.Unclear)]),
            .. Forests(results),
            new DataTable(
                "All experiments",
                // What matters most stands first.
                [new("Experiment"), new("verdict"), new("expected"), new("B − A", IsFigure: true), new("A", IsFigure: true), new("B", IsFigure: true)],
                [
                    .. results.Select(result => (ImmutableArray<string>)
                    [
                        result.Definition.Id, ExperimentWords.Of(result.Finding), Printed(ExperimentWords.Expected(result.Definition)),
                        Printed(ExperimentWords.Difference(result)), Printed(ExperimentWords.Mean(result, 0)), Printed(ExperimentWords.Mean(result, 1)),
                    ]),
                ]),
            .. results.Where(result => result.Finding != Finding.Holds).Select(result => (Block)Words(
                Phrase.Strong(result.Definition.Id), result.Finding == Finding.Fails ? " fails. " : " is unclear. ", ExperimentText.Reading(result))),
        ]);
    }

    // What most of them measure has the width of the page; others stand side by side.
    private static IEnumerable<Block> Forests(ImmutableArray<ExperimentResult> results)
    {
        ImmutableArray<Picture> forests =
        [
            .. results.GroupBy(result => result.Definition.Metric).OrderByDescending(group => group.Count()).Select(group => Forest(group.Key, [.. group])),
        ];
        yield return forests[0];
        if (forests.Length > 1) yield return new Gallery(forests[1..]);
    }

    private static KeyFigure Counted(ImmutableArray<ExperimentResult> results, Finding finding) => new(
        results.Count(result => result.Finding == finding).ToString(CultureInfo.InvariantCulture),
        finding switch
        {
            Finding.Holds => "hold",
            Finding.Fails => "fail",
            _ => "are unclear",
        });

    private static Picture Forest(Metric metric, ImmutableArray<ExperimentResult> results) => new(
        $"B − A: {Printed(ExperimentWords.Of(metric))}",
        "A row for each experiment, with the difference and its 95% interval: "
            + string.Join("; ", results.Select(result => $"{result.Definition.Id} {Printed(ExperimentWords.Difference(result))}, {ExperimentWords.Of(result.Finding)}")) + ".",
        new ForestPlot([.. results.Select(result => Row(result, metric))]).Draw(),
        [$"The line is the 95% interval. {(metric is Metric.Catastrophe ? "Left of 0, B is the safer way. " : "")}An arrow goes on beyond the scale."],
        null);

    private static ForestRow Row(ExperimentResult result, Metric metric) => new(
        result.Definition.Id,
        $"{Printed(ExperimentWords.Difference(result))}, expected {Printed(ExperimentWords.Expected(result.Definition))}",
        ExperimentWords.Unit(result.Difference.Value, metric),
        ExperimentWords.Unit(result.Difference.Interval.Low, metric),
        ExperimentWords.Unit(result.Difference.Interval.High, metric),
        result.Finding switch
        {
            Finding.Holds => ForestVerdict.Holds,
            Finding.Fails => ForestVerdict.Fails,
            _ => ForestVerdict.Unclear,
        });

    private static Card Told(ExperimentResult result, PrintedExperiments printed)
    {
        var (experiment, catalogue) = (result.Definition, printed.Report.Request.Catalogue);
        var means = $"A {ExperimentWords.Mean(result, 0)}, B {ExperimentWords.Mean(result, 1)}"
            + (experiment.Minus is null ? "" : $", C {ExperimentWords.Mean(result, 2)}, D {ExperimentWords.Mean(result, 3)}");
        return new Card("", ExperimentWords.Of(result.Finding), experiment.Id,
        [
            Words(Phrase.Soft(experiment.Question)),
            new Points(
            [
                ["Compared: ", Phrase.Typed(TrueSigns.Of(ExperimentWords.Arms(experiment, catalogue.Variables)))],
                [$"Measured: {Printed(ExperimentWords.Measured(experiment))}"],
                [$"{Printed(means)}, difference {Printed(ExperimentWords.Difference(result))}; expected {Printed(ExperimentWords.Expected(experiment))}"],
                [Phrase.Strong(result.Finding == Finding.Unclear ? "Unclear. " : result.Finding == Finding.Holds ? "It holds. " : "It fails. "), ExperimentText.Reading(result)],
                .. experiment.Claims.Select(id => Idea(id, catalogue)).OfType<ImmutableArray<Phrase>>(),
            ]),
        ]);
    }

    private static ImmutableArray<Phrase>? Idea(string id, Catalogue catalogue)
    {
        if (catalogue.Claim(id) is not { } claim) return null;
        var document = catalogue.Documents.First(known => known.Id == claim.DocumentId);
        return [claim.Says + " (", Phrase.Typed(id), $", {document.Author}, “{document.Title}”)"];
    }

    private static Section Turning(SensitivityReport sensitivity)
    {
        var steady = sensitivity.Experiments.Where(experiment => sensitivity.Turns.All(turn => !ReferenceEquals(turn.Experiment, experiment))).ToList();
        return new Section("what-it-turns-on", "What it turns on",
        [
            Words(
                string.Create(CultureInfo.InvariantCulture, $"Each constant a quarter less and a quarter more, one at a time: {sensitivity.Tried} changes with {sensitivity.FirstPairs} games of each arm; "),
                string.Create(CultureInfo.InvariantCulture, $"what looked turned ({sensitivity.PlayedAgain} cases) again with {sensitivity.AgainPairs}.")),
            .. sensitivity.Turns.IsEmpty ? [] : (ImmutableArray<Block>)
            [
                new DataTable(
                    "Constants on which a verdict turns",
                    [new("Experiment"), new("turns on"), new("difference then", IsFigure: true), new("verdict then")],
                    [
                        .. sensitivity.Turns.Select(turn => (ImmutableArray<string>)
                        [
                            turn.Experiment.Id, Printed(ExperimentWords.Of(turn.Assumption)), Printed(ExperimentWords.Difference(turn.Difference, turn.Experiment.Metric)),
                            ExperimentText.Then(turn),
                        ]),
                    ]),
            ],
            .. steady.Count == 0 ? [] : (ImmutableArray<Block>)[Words($"No change turns {string.Join(", ", steady.Select(experiment => experiment.Id))}.")],
            .. sensitivity.Unplayable.Select(one => (Block)Words($"Could not be played: {Printed(ExperimentWords.Of(one.Assumption))}: {one.Why}")),
        ]);
    }

    private static Section Remake(PrintedExperiments printed)
    {
        var request = printed.Report.Request;
        var set = string.Concat(printed.Changes.Select(change =>
            $" --set {change.Name}={string.Join(',', change.To.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}"));
        return new Section("making-it-again", "Making it again",
        [
            new Reports.Articles.Commands([string.Create(
                CultureInfo.InvariantCulture,
                $"magma experiment --games {request.Pairs} --seed {request.FirstSeed} --scenario {request.Scenario.Id}{set}{(printed.Sensitivity is null ? "" : " --sensitivity")}")]),
            Words(
                $"gives the same figures to the last digit, on any machine with the same content (hash {request.Catalogue.ContentHash}). ", Phrase.Typed("magma experiment ID"),
                " tells one at the terminal; ", Phrase.Typed("magma guide constants"), " lists what can be set."),
        ]);
    }

    private static string Games(PrintedExperiments printed)
    {
        var report = printed.Report;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Pairs} games of each arm with the same luck, seeds from {report.Request.FirstSeed}, in {report.Request.Scenario.Id} where an arm names no other scenario.")
            + (printed.Changes.IsEmpty ? "" : $" Changed: {string.Join("; ", printed.Changes.Select(change => TrueSigns.Of(ExperimentWords.Of(change))))}.");
    }

    private static Paragraph Words(params ImmutableArray<Phrase> words) => new(words);

    // A figure and its width belong on one line.
    private static string Printed(string figures) => TrueSigns.Of(figures).Replace(" \u00B1", "\u00A0\u00B1", StringComparison.Ordinal);
}
