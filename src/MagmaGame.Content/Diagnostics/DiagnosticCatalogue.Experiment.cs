using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Experiments.</content>
public static partial class DiagnosticCatalogue
{
    private const string ExperimentPath = "content/experiments/doubts.yaml";

    private const string Doubt = """
        format: 1
        experiments:
        - id: doubt
          claims: [plan-one]
          question: Does it matter?
          holds: It matters.
          fails: It does not.

        """;

    internal static readonly DiagnosticKind UnknownPolicy = new("MG1201", Error, "unknown policy '{0}'", "",
        "The arms of experiments play policies of content/policies/.")
    {
        Example = DiagnosticExample.InFile(
            ExperimentPath,
            Doubt + "  a: {policy: base}\n  b: {policy: bsae, start: {security: 60}}\n  expect: less\n",
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {security: 60}}\n  expect: less\n"),
    };

    internal static readonly DiagnosticKind UnknownConstant = new("MG1202", Error, "the model has no constant '{0}'", "",
        "'constants' gives constants of content/model/ another value, 'times' multiplies them.")
    {
        Example = DiagnosticExample.InFile(
            ExperimentPath,
            Doubt + "  a: {policy: base}\n  b: {policy: base, times: {leak_tiems: 2}}\n  expect: more\n",
            Doubt + "  a: {policy: base}\n  b: {policy: base, times: {leak_times: 2}}\n  expect: more\n"),
    };

    internal static readonly DiagnosticKind ToleranceMismatch = new("MG1203", Error,
        "'expect: same' and 'tolerance' go together, and only they", "",
        "No two ways to play come out at the very same number: who expects no difference says how large one may be and still count as "
        + "none. Where more or less is expected the sign alone decides.")
    {
        Example = DiagnosticExample.InFile(
            ExperimentPath,
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {security: 60}}\n  expect: same\n",
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {security: 60}}\n  expect: same\n  tolerance: 0.02\n"),
    };

    internal static readonly DiagnosticKind MonthMismatch = new("MG1204", Error,
        "'metric: pause-chance' and 'month' go together, and only they", "",
        "The chance of a pause differs from month to month, so the experiment says in which it is measured. All else is measured at the "
        + "end of a game or over all of it.")
    {
        Example = DiagnosticExample.InFile(
            ExperimentPath,
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {credibility: 90}}\n  expect: more\n  metric: pause-chance\n",
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {credibility: 90}}\n  expect: more\n  metric: pause-chance\n  month: 12\n"),
    };

    internal static readonly DiagnosticKind ArmsAlike = new("MG1205", Error, "the two arms are the same", "their difference is nothing",
        "An experiment compares two ways to play, or one way measured in two ways. Let one of the arms differ in policy, scenario, start, "
        + "rivals, constants or metric.")
    {
        Example = DiagnosticExample.InFile(
            ExperimentPath,
            Doubt + "  a: {policy: base}\n  b: {policy: base}\n  expect: less\n",
            Doubt + "  a: {policy: base}\n  b: {policy: base, start: {security: 60}}\n  expect: less\n"),
    };

    private static DiagnosticKind[] ExperimentKinds =>
    [
        UnknownPolicy, UnknownConstant, ToleranceMismatch, MonthMismatch, ArmsAlike,
    ];
}
