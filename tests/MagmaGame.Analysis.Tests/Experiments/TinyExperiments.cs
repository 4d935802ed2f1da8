using MagmaGame.Analysis.Experiments;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Tests.Experiments;

/// <summary>A few experiments in the tiny catalogue.</summary>
internal static class TinyExperiments
{
    public static Catalogue Catalogue => Catalogues.Rules.Catalogue;

    public static ExperimentArm Plan { get; } = new() { PolicyId = "plan" };

    public static ExperimentArm FullSpeed { get; } = new() { PolicyId = "full-speed" };

    /// <summary>Full speed against the plan: a large difference.</summary>
    public static ExperimentDefinition Speed { get; } = Of("speed", Plan, FullSpeed, Expectation.More);

    /// <summary>More leaks: a difference through a constant.</summary>
    public static ExperimentDefinition Leaks { get; } = Of(
        "leaks", Plan, Plan with { Constants = [ConstantChange.Multiply("leak_times", 2)] }, Expectation.More);

    public static ExperimentDefinition Of(string id, ExperimentArm a, ExperimentArm b, Expectation expect) => new()
    {
        Id = id,
        Claims = [],
        Question = "Is it so?",
        A = a,
        B = b,
        Expect = expect,
        IfHolds = "Yes.",
        IfFails = "No.",
    };

    public static ExperimentArm With(this ExperimentArm arm, Variable variable, double value) =>
        arm with { Overrides = new StartOverrides { Set = [new StartValue((int)variable, value)] } };

    public static ExperimentRequest Request(params ReadOnlySpan<ExperimentDefinition> experiments) => new()
    {
        Catalogue = Catalogue,
        Experiments = [.. experiments],
        Scenario = Catalogues.Scenario,
        Pairs = 60,
        FirstSeed = 3,
    };
}
