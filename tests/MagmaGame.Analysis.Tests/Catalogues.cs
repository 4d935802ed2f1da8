using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests;

/// <summary>The tiny catalogue with tags on its options and a few policies.</summary>
internal static class Catalogues
{
    private static readonly string[] Tags = ["race", "safety", "secret", "pause"];

    public static GameRules Rules { get; } = new(TinyCatalogue.Make() with
    {
        Events = [.. TinyEvents.All.Select(Tagged)],
        Policies = [Plan, FullSpeed, Random, Lab],
    });

    public static ScenarioDefinition Scenario => Rules.Catalogue.Scenarios[0];

    public static PolicyDefinition Plan => Policy("plan") with
    {
        Answers = ["safety", "first"],
        Initiatives =
        [
            new InitiativeRule(Condition.Always, Initiative.OpenLines),
            new InitiativeRule(Below(Variable.Month, 12), Initiative.ProcessBurst),
            new InitiativeRule(AtLeast(Variable.RndMultiplier, 3), Initiative.DeclareSlowdown),
        ],
        Knobs =
        [
            new KnobRule(Below(Variable.Capability, 20), new KnobSetting(85, 85, 27, 36, 32, 5)),
            new KnobRule(Condition.Always, new KnobSetting(20, 15, 15, 60, 20, 5)),
        ],
    };

    public static PolicyDefinition FullSpeed => Policy("full-speed") with
    {
        Answers = ["race", "first"],
        Knobs = [new KnobRule(Condition.Always, new KnobSetting(100, 0, 25, 25, 25, 25))],
    };

    public static PolicyDefinition Random => Policy("random") with { Random = true };

    public static PolicyDefinition Lab => Policy("lab") with { Lab = true };

    public static PolicyDefinition Policy(string id) => new() { Id = id, Name = id, Text = "" };

    public static Condition AtLeast(Variable variable, double value) => Bound(ComparisonOperator.AtLeast, variable, value);

    public static Condition Below(Variable variable, double value) => Bound(ComparisonOperator.Less, variable, value);

    private static Condition Bound(ComparisonOperator comparison, Variable variable, double value) => Condition.All(
        [new Clause(new Comparison(comparison, new VariableNumber((int)variable), new ConstantNumber(value)), "")]);

    private static EventDefinition Tagged(EventDefinition definition) => definition with
    {
        Options = [.. definition.Options.Select((option, place) => option with { Tags = [Tags[(definition.Index + place) % Tags.Length]] })],
    };
}
