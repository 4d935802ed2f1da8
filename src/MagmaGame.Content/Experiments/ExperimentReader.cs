using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Content.Experiments;

/// <summary>Reads the experiments.</summary>
internal static class ExperimentReader
{
    internal const double MostTolerance = 1000;
    internal const int LastMonth = 59;

    internal static readonly string[] Keys =
    [
        "id", "claims", "question", "metric", "month", "a", "b", "minus", "expect", "tolerance", "holds", "fails", "stands",
    ];

    internal static readonly string[] MinusKeys = ["a", "b"];

    /// <summary>The experiments in the order of the files.</summary>
    public static ImmutableArray<ExperimentDefinition> Read(Library library, ArmNames names)
    {
        var known = new NameTable<ExperimentDefinition>("experiment");
        var experiments = ImmutableArray.CreateBuilder<ExperimentDefinition>();
        foreach (var item in library.Items("experiments"))
        {
            var experiment = Read(item.Fields(Keys), names);
            if (Ids.Declare(item, "id", known, experiment) && ReferenceEquals(known.Find(experiment.Id), experiment))
                experiments.Add(experiment);
        }
        return experiments.DrainToImmutable();
    }

    private static ExperimentDefinition Read(Fields fields, ArmNames names)
    {
        fields.Need("claims");
        var metric = fields.Has("metric") ? fields.Word<Metric>("metric") : Metric.Catastrophe;
        var expect = fields.Word<Expectation>("expect");
        var said = fields.Context.Report.All.Count;
        var experiment = new ExperimentDefinition
        {
            Id = fields.Text("id"),
            Claims = fields.Claims("claims"),
            Question = Prose.Unwrap(fields.Text("question")),
            Metric = metric ?? Metric.Catastrophe,
            Month = fields.Whole("month", 0, LastMonth, 0),
            A = ArmReader.Read(fields, "a", names),
            B = ArmReader.Read(fields, "b", names),
            Minus = fields.Mapping("minus", MinusKeys) is { } minus
                ? (ArmReader.Read(minus, "a", names), ArmReader.Read(minus, "b", names))
                : null,
            Expect = expect ?? Expectation.More,
            Tolerance = fields.Number("tolerance", 0, MostTolerance, 0),
            IfHolds = Prose.Unwrap(fields.Text("holds")),
            IfFails = Prose.Unwrap(fields.Text("fails")),
            Stands = fields.Has("stands") ? fields.Word<Finding>("stands") : null,
        };
        Check(experiment, expect, metric, fields);
        // What a mistake leaves of an arm may be like the other by accident.
        if (fields.Context.Report.All.Count == said) CheckArms(experiment, fields);
        return experiment;
    }

    private static void Check(ExperimentDefinition experiment, Expectation? expect, Metric? metric, Fields fields)
    {
        // What could not be read goes with anything.
        var expectsNone = experiment.Expect == Expectation.Same;
        if (expect is not null && expectsNone != fields.Has("tolerance"))
            fields.Add(DiagnosticCatalogue.ToleranceMismatch, expectsNone ? "expect" : "tolerance");
        var needsMonth = experiment.Arms.Any(arm => experiment.MetricOf(arm) == Metric.PauseChance);
        if (metric is not null && needsMonth != fields.Has("month"))
            fields.Add(DiagnosticCatalogue.MonthMismatch, needsMonth ? fields.Has("metric") ? "metric" : "id" : "month");
    }

    private static void CheckArms(ExperimentDefinition experiment, Fields fields)
    {
        if (AreAlike(experiment.A, experiment.B)) fields.Add(DiagnosticCatalogue.ArmsAlike, "b");
        if (experiment.Minus is var (c, d) && AreAlike(c, d)) fields.Add(DiagnosticCatalogue.ArmsAlike, "minus");

        bool AreAlike(ExperimentArm a, ExperimentArm b) => experiment.MetricOf(a) == experiment.MetricOf(b) && ArmForm.Of(a) == ArmForm.Of(b);
    }
}
