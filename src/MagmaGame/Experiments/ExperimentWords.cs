using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Printing;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Experiments;

/// <summary>Experiments in words and figures.</summary>
internal static class ExperimentWords
{
    /// <summary>A finding.</summary>
    public static string Of(Finding finding) => finding switch
    {
        Finding.Holds => "holds",
        Finding.Fails => "fails",
        _ => "unclear",
    };

    /// <summary>What was expected: a sign, or how far from none.</summary>
    public static string Expected(ExperimentDefinition experiment) => experiment.Expect switch
    {
        Expectation.More => "+",
        Expectation.Less => "-",
        _ => "0 +-" + Figure(experiment.Tolerance, experiment.Metric, ""),
    };

    /// <summary>What is measured, and its unit.</summary>
    public static string Of(Metric metric) => metric switch
    {
        Metric.Catastrophe => "P(catastrophe), %",
        Metric.Theft => "games with a theft, %",
        Metric.SafetyReach => "safety reach at the end, months",
        Metric.PauseChance => "chance of a pause, %",
        Metric.EvaluationError => "error of the gap by evaluation, months",
        Metric.EconomicError => "error of the gap by the economic criterion, months",
        Metric.Paradigm => "paradigm at the end, -1 to +1",
        _ => "hazard of the security dilemma, %",
    };

    /// <summary>What is measured in an experiment.</summary>
    public static string Measured(ExperimentDefinition experiment)
    {
        var metrics = experiment.Arms.Select(experiment.MetricOf).Distinct().Select(Of);
        return string.Join(" -> ", metrics) + (experiment.Month > 0 ? string.Create(CultureInfo.InvariantCulture, $", in month {experiment.Month}") : "");
    }

    /// <summary>The mean of an arm.</summary>
    /// <param name="result">The result.</param>
    /// <param name="arm">0 for A to 3 for D.</param>
    public static string Mean(ExperimentResult result, int arm) => Figure(result.Means[arm], result.Definition.Metric, "");

    /// <summary>The difference with half the width of its interval: "+0.82 +-0.68".</summary>
    public static string Difference(ExperimentResult result) => Difference(result.Difference.Interval, result.Definition.Metric);

    /// <summary>A difference with half the width of its interval.</summary>
    public static string Difference(Analysis.Summaries.Interval interval, Metric metric) =>
        $"{Figure(interval.Mean, metric, "+")} +-{(double.IsFinite(interval.HalfWidth) ? Fine(interval.HalfWidth, metric) : "?")}";

    /// <summary>The arms: "plan -> plan {leak_times x 2}", and what is taken away.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="variables">The names of variables.</param>
    public static string Arms(ExperimentDefinition experiment, VariableTable variables)
    {
        var arms = experiment.Arms.Select(arm => Of(arm, variables)).ToList();
        return arms.Count == 2 ? $"{arms[0]} -> {arms[1]}" : $"{arms[0]} -> {arms[1]} minus {arms[2]} -> {arms[3]}";
    }

    /// <summary>An arm: "automate@lagging-six-months {security + 20}".</summary>
    public static string Of(ExperimentArm arm, VariableTable variables)
    {
        var changes = Changes(arm, variables).ToList();
        var name = arm.ScenarioId is { } scenario ? $"{arm.PolicyId}@{scenario}" : arm.PolicyId;
        return changes.Count == 0 ? name : $"{name} {{{string.Join(", ", changes)}}}";
    }

    /// <summary>A change of a constant: "leak_times = 2".</summary>
    public static string Of(ConstantChange change) => change.To.IsEmpty
        ? $"{change.Name} x {Number(change.Times)}"
        : $"{change.Name} = {string.Join(", ", change.To.Select(Number))}";

    /// <summary>A constant that was moved: "rival_speed +25 % (1 to 1.25)".</summary>
    public static string Of(Assumption assumption) =>
        $"{assumption.Name} {(assumption.Factor > 1 ? "+25" : "-25")} % ({Listed(assumption.From)} to {Listed(assumption.To)}{(assumption.IsOutside ? ", outside its range" : "")})";

    private static IEnumerable<string> Changes(ExperimentArm arm, VariableTable variables)
    {
        foreach (var value in arm.Overrides.Set) yield return $"{variables[value.Slot].Name} = {Number(value.Value)}";
        foreach (var value in arm.Overrides.Add) yield return $"{variables[value.Slot].Name} {(value.Value < 0 ? "-" : "+")} {Number(Math.Abs(value.Value))}";
        foreach (var text in Changes(arm.Rivals)) yield return text;
        foreach (var change in arm.Constants) yield return Of(change);
        if (arm.Overrides.OwnJumpRate is { } rate) yield return $"own jump rate = {Number(rate)}";
        if (arm.Overrides.FixedAlignmentTax) yield return "alignment tax fixed";
        if (arm.Overrides.NoStandard) yield return "nobody joins the standard in play";
        if (arm.Overrides.AllSigned) yield return "all rivals have signed it";
    }

    private static IEnumerable<string> Changes(RivalShifts rivals)
    {
        if (!rivals.HeadStart.IsDefaultOrEmpty) yield return $"rivals' head start = {Listed(rivals.HeadStart)}";
        if (!rivals.Caution.IsDefaultOrEmpty) yield return $"rivals' caution = {Listed(rivals.Caution)}";
        if (!rivals.Speed.IsDefaultOrEmpty) yield return $"rivals' speed = {Listed(rivals.Speed)}";
        if (!rivals.Security.IsDefaultOrEmpty) yield return $"rivals' security = {Listed(rivals.Security)}";
    }

    private static string Listed(ImmutableArray<double> values) => string.Join(", ", values.Select(Number));

    private static string Number(double value) => Figures.Text(value, "0.####");

    /// <summary>A value in the unit that figures of it are printed in: shares in per cent.</summary>
    public static double Unit(double value, Metric metric) => IsShare(metric) ? 100 * value : value;

    private static bool IsShare(Metric metric) =>
        metric is Metric.Catastrophe or Metric.Theft or Metric.PauseChance or Metric.DilemmaHazard;

    private static string Figure(double value, Metric metric, string sign) =>
        Signed(IsShare(metric) ? 100 * value : value, sign.Length > 0 ? "0.00" : IsShare(metric) || metric == Metric.SafetyReach ? "0.0" : "0.00", sign);

    private static string Fine(double value, Metric metric) => Figures.Text(IsShare(metric) ? 100 * value : value, "0.00");

    private static string Signed(double value, string digits, string sign) =>
        Figures.Text(value, sign.Length == 0 ? digits : $"+{digits};-{digits};{digits}");
}
