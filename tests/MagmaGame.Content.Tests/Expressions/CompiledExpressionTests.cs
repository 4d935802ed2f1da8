using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Expressions;

/// <summary>What words become; all further meaning is the simulation's.</summary>
public sealed class CompiledExpressionTests
{
    private static readonly VariableNumber Security = new((int)Variable.Security);
    private static readonly VariableNumber Control = new((int)Variable.Control);

    [Fact]
    public void A_chain_of_comparisons_is_both_of_them() => Assert.Equal(
        new Conjunction(
            new Comparison(ComparisonOperator.AtMost, new ConstantNumber(10), Security),
            new Comparison(ComparisonOperator.Less, Security, new ConstantNumber(40))),
        Clause("10 <= security < 40"));

    [Fact]
    public void And_binds_tighter_than_or_and_not_tighter_than_both() => Assert.Equal(
        new Disjunction(
            new FlagIsSet((int)Variable.Paused),
            new Conjunction(new Negation(new FlagIsSet((int)Variable.Deferred)), new FlagIsSet((int)Variable.Merged))),
        Clause("paused or not deferred and merged"));

    [Fact]
    public void Times_binds_tighter_than_plus_and_equals_go_from_the_left() => Assert.Equal(
        new Comparison(
            ComparisonOperator.Greater,
            new BinaryNumber(
                ArithmeticOperator.Subtract,
                new BinaryNumber(ArithmeticOperator.Subtract, Security,
                    new BinaryNumber(ArithmeticOperator.Multiply, Control, new ConstantNumber(2))),
                new ConstantNumber(3)),
            new ConstantNumber(-1)),
        Clause("security - control * 2 - 3 > -1"));

    [Fact]
    public void Functions_of_names_hold_indices()
    {
        Assert.Equal(new EventSeen(0), Clause("seen(base.first)"));
        Assert.Equal(new OptionChosen(0, 1), Clause("chose(base.first.two)"));
        Assert.Equal(new MilestoneReached(Milestone.ThreeFold), Clause("reached(three-fold)"));
        Assert.Equal(
            new Comparison(ComparisonOperator.Less, new MonthsSinceMilestone(Milestone.Tedai), new ConstantNumber(3)),
            Clause("months_since_reached(tedai) < 3"));
    }

    [Fact]
    public void An_option_is_found_by_the_longest_event_id()
    {
        var files = MinimalContent.Files.With(MinimalContent.File(
            MinimalContent.EventPath,
            MinimalContent.Events(MinimalContent.Event("base.first.more") + MinimalContent.Event("user.it")
                + "  when: [chose(base.first.more.two)]\n")));
        var catalogue = ContentLoader.Load(files).Catalogue!;
        var longest = catalogue.Event("base.first.more")!.Index;
        Assert.Equal(new OptionChosen(longest, 1), catalogue.Event("user.it")!.When.Clauses.Single().Logic);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("1e-3")]
    [InlineData("12345678901234567890.5")]
    [InlineData("0.30000000000000004")]
    [InlineData(".5")]
    public void Numbers_are_read_as_the_runtime_reads_them(string number)
    {
        var comparison = Assert.IsType<Comparison>(Clause($"month * security < {number}"));
        Assert.Equal(new ConstantNumber(double.Parse(number)), comparison.Right);
    }

    [Fact]
    public void Effects_keep_target_operator_value_and_words()
    {
        var effects = Effects("security += 3", "rivals_safety *= 2", "propose_pause(0.12)", "security = max(security, control)");
        Assert.Equal(
            new Effect(EffectTarget.Variable, (int)Variable.Security, EffectOperator.Add, new ConstantNumber(3), "security += 3"),
            effects[0]);
        Assert.Equal(
            new Effect(EffectTarget.RivalsSafety, -1, EffectOperator.Multiply, new ConstantNumber(2), "rivals_safety *= 2"),
            effects[1]);
        Assert.Equal(
            new Effect(EffectTarget.PauseProposal, -1, EffectOperator.Add, new ConstantNumber(0.12), "propose_pause(0.12)"),
            effects[2]);
        Assert.Equal(new BinaryNumber(ArithmeticOperator.Max, Security, Control), effects[3].Value);
    }

    private static LogicExpression Clause(string clause) => Load($"  when:\n  - {clause}\n").When.Clauses.Single().Logic;

    private static IReadOnlyList<Effect> Effects(params string[] effects) =>
        Load("  - id: three\n    text: Three.\n    lever: world\n    do:\n" + string.Concat(effects.Select(e => $"    - {e}\n")))
            .Options[2].Do;

    private static EventDefinition Load(string more)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event") + more);
        return ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, text)))
            .Catalogue!.Event("test.event")!;
    }
}
