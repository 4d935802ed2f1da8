using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Balances;

/// <summary>The tiny catalogue with two events whose worth is known: one has an option that harms everywhere, and one that helps where
/// Magma is bound to join a leader and harms where it is not; of the other, one option is always the better.</summary>
internal static class MadeCatalogue
{
    public const int Known = 0;
    public const int Plain = 1;

    private const double Much = 12;

    public static Catalogue Catalogue { get; } = TinyCatalogue.Make() with
    {
        Events =
        [
            Event(Known, "made.known", Option("idle", "race"), Option("harm", "secret", Harm), Option("mixed", "pause", Mixed)),
            Event(Plain, "made.plain", Option("bad", "race", Harm), Option("good", "safety", Help)),
        ],
        Policies = [Free, Bound, Catalogues.FullSpeed],
    };

    public static GameRules Rules { get; } = new(Catalogue);

    public static ScenarioDefinition Scenario => Catalogue.Scenarios[0];

    /// <summary>Not bound to join a leader.</summary>
    public static PolicyDefinition Free => Catalogues.Plan with { Id = "free" };

    /// <summary>Bound to.</summary>
    public static PolicyDefinition Bound => Free with { Id = "bound", Start = [new StartValue((int)Variable.LeaderClause, 1)] };

    private static NumberExpression Harm => new ConstantNumber(-Much);

    private static NumberExpression Help => new ConstantNumber(Much);

    private static NumberExpression Mixed => new BinaryNumber(
        ArithmeticOperator.Subtract,
        new BinaryNumber(ArithmeticOperator.Multiply, new VariableNumber((int)Variable.LeaderClause), new ConstantNumber(2 * Much)),
        new ConstantNumber(Much));

    private static EventDefinition Event(int index, string id, params ImmutableArray<EventOption> options) => new(
        index, id, id, "", [], "", EventTrigger.Drawn, null, null, Condition.Always, 0, Weight: 10, Boosts: [], Times: 3, Cooldown: 1, options);

    private static EventOption Option(string id, string tag, NumberExpression? amount = null) => new(
        id, id, Lever.World, [tag], [], [], Condition.Always, "",
        amount is null ? [] : [new Effect(EffectTarget.Variable, (int)Variable.EmpiricalSafety, EffectOperator.Add, amount, "")], [], null);
}
