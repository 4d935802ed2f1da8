using System.Collections.Immutable;
using MagmaGame.Authoring.Previews;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Previews;

public sealed class StateRepairTests
{
    private static readonly GameRules Rules = ShippedContent.Rules;

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(30)]
    public void What_is_claimed_holds_and_every_change_can_be_undone(int month)
    {
        foreach (var definition in Rules.Catalogue.Events)
        {
            var game = At(month);
            var before = Parts(game);
            var repair = StateRepair.Run(game, definition.When.Clauses, []);
            foreach (var clause in definition.When.Clauses.Except(repair.Unsatisfied))
                Assert.True(clause.Logic.Evaluate(game.State), $"{definition.Id}: {clause.Text}");
            Assert.All(repair.Unsatisfied, clause => Assert.False(clause.Logic.Evaluate(game.State)));
            Assert.Equal(repair.Changes.Length, repair.Changes.Select(change => change.Subject).Distinct().Count());
            foreach (var change in repair.Changes.Reverse()) change.Undo(game);
            Assert.Equal(before, Parts(game));
        }
    }

    [Fact]
    public void A_number_goes_no_further_than_it_must()
    {
        var game = At(0);
        var slot = (int)Variable.Security;
        AssertChange(game, 20.1, Compare(ComparisonOperator.Less, slot, 20.15));
        AssertChange(game, 34.9, Compare(ComparisonOperator.Greater, slot, 30), Compare(ComparisonOperator.Greater, slot, 34.8));
        AssertChange(game, 35, Compare(ComparisonOperator.AtLeast, slot, 35));
        AssertChange(game, 33.3, Compare(ComparisonOperator.Equal, slot, 33.3));
    }

    [Fact]
    public void One_change_is_better_than_two()
    {
        var game = At(0);
        // Either of the two alone mends the first; only one of them mends both.
        var repair = StateRepair.Run(game,
        [
            new Clause(new Disjunction(Compare(ComparisonOperator.AtLeast, (int)Variable.Security, 26).Logic, Compare(ComparisonOperator.AtLeast, (int)Variable.Regulation, 80).Logic), ""),
            Compare(ComparisonOperator.AtLeast, (int)Variable.Regulation, 60),
        ], []);
        var change = Assert.IsType<ValueChange>(Assert.Single(repair.Changes));
        Assert.Equal(("regulation", 80.0), (change.Variable.Name, change.After));
        Assert.Empty(repair.Unsatisfied);
    }

    [Fact]
    public void No_fewer_changes_would_do()
    {
        Variable[] variables = [Variable.Security, Variable.Openness, Variable.Regulation];
        var luck = new Random(20260);
        var mended = 0;
        for (var round = 0; round < 300; round++)
        {
            var clauses = Enumerable.Range(0, luck.Next(1, 5)).Select(_ => RandomClause(luck, variables)).ToImmutableArray();
            var game = At(0);
            var least = FewestByTrying(game, clauses, variables);
            var repair = StateRepair.Run(game, clauses, []);
            if (least is null)
            {
                Assert.NotEmpty(repair.Unsatisfied);
                continue;
            }
            Assert.Empty(repair.Unsatisfied);
            Assert.Equal(least, repair.Changes.Length);
            if (least > 0) mended++;
        }
        Assert.True(mended > 50);
    }

    [Fact]
    public void Sums_that_no_variable_can_mend_alone_are_mended_by_two()
    {
        var game = At(0);
        var clause = new Clause(new Comparison(
            ComparisonOperator.Greater,
            new BinaryNumber(ArithmeticOperator.Add, new VariableNumber((int)Variable.PoliticalWill), new VariableNumber((int)Variable.Regulation)),
            new ConstantNumber(190)), "political_will + regulation > 190");
        var repair = StateRepair.Run(game, [clause], []);
        Assert.Empty(repair.Unsatisfied);
        Assert.Equal(2, repair.Changes.Length);
    }

    [Fact]
    public void Sums_of_variables_are_moved_by_one_of_them()
    {
        var game = At(0);
        var clause = new Clause(new Comparison(
            ComparisonOperator.Less,
            new BinaryNumber(ArithmeticOperator.Add, new VariableNumber((int)Variable.Security), new VariableNumber((int)Variable.Openness)),
            new ConstantNumber(60)), "security + openness < 60");
        var repair = StateRepair.Run(game, [clause], []);
        Assert.Single(repair.Changes);
        Assert.True(clause.Logic.Evaluate(game.State));
        // The smaller step, as a part of its range: the same here, and then it is no matter which.
        Assert.InRange(repair.Size, 0.14, 0.17);
    }

    [Fact]
    public void Events_and_milestones_are_remembered_as_clauses_ask()
    {
        var game = At(30);
        var other = Rules.Catalogue.Events.First(e => game.State.TimesSeen(e.Index) == 0);
        var repair = StateRepair.Run(game,
        [
            new Clause(new OptionChosen(other.Index, 1), ""),
            new Clause(new Comparison(ComparisonOperator.AtLeast, new MonthsSinceEvent(other.Index), new ConstantNumber(9)), ""),
            new Clause(new MilestoneReached(Milestone.Theft), ""),
        ], []);
        Assert.Empty(repair.Unsatisfied);
        Assert.True(game.State.WasChosen(other.Index, 1));
        Assert.Equal(9, game.State.MonthsSinceEvent(other.Index));
        Assert.True(game.State.Reached(Milestone.Theft));
    }

    [Fact]
    public void What_contradicts_is_left_and_said()
    {
        var game = At(0);
        var repair = StateRepair.Run(game,
        [
            Compare(ComparisonOperator.AtLeast, (int)Variable.Security, 50),
            Compare(ComparisonOperator.Less, (int)Variable.Security, 40),
            Compare(ComparisonOperator.AtLeast, (int)Variable.Openness, 60),
            Compare(ComparisonOperator.AtLeast, (int)Variable.Regulation, 200),
        ], []);
        Assert.Equal(["< 40", ">= 200"], repair.Unsatisfied.Select(clause => clause.Text).Order());
        Assert.Equal(50, game.State[Variable.Security]);
        Assert.Equal(60, game.State[Variable.Openness]);
    }

    [Fact]
    public void A_milestone_that_the_phase_contradicts_is_not_lit()
    {
        var game = At(0);
        var repair = StateRepair.Run(game,
        [
            new Clause(new Membership(new VariableNumber((int)Variable.Phase), [(int)Phase.Preparing]), "phase in [preparing]"),
            new Clause(new MilestoneReached(Milestone.ThreeFold), "reached(three-fold)"),
        ], []);
        Assert.Equal("reached(three-fold)", Assert.Single(repair.Unsatisfied).Text);
        Assert.False(game.State.Reached(Milestone.ThreeFold));
    }

    private static Clause RandomClause(Random luck, Variable[] variables)
    {
        var one = RandomComparison(luck, variables);
        LogicExpression logic = luck.Next(4) switch
        {
            0 => new Disjunction(one, RandomComparison(luck, variables)),
            1 => new Negation(one),
            _ => one,
        };
        return new Clause(logic, logic.ToString());
    }

    private static Comparison RandomComparison(Random luck, Variable[] variables) => new(
        luck.Next(2) == 0 ? ComparisonOperator.Less : ComparisonOperator.AtLeast,
        new VariableNumber((int)variables[luck.Next(variables.Length)]), new ConstantNumber(luck.Next(1, 9) * 10));

    // All bounds are tens, so that every ten and half a step below it stand for all there is.
    private static int? FewestByTrying(Game from, ImmutableArray<Clause> clauses, Variable[] variables)
    {
        var game = new Game(Rules);
        game.CopyFrom(from);
        int? fewest = null;
        Try(0, 0);
        return fewest;

        void Try(int place, int changed)
        {
            if (place == variables.Length)
            {
                if (clauses.All(clause => clause.Logic.Evaluate(game.State)) && (fewest is null || changed < fewest)) fewest = changed;
                return;
            }
            var (slot, now) = ((int)variables[place], from.State[variables[place]]);
            foreach (var value in Enumerable.Range(0, 19).Select(n => n * 5.0).Prepend(now))
            {
                game.Stage(new Staging { Values = [new Simulation.Scenarios.StartValue(slot, value)] });
                Try(place + 1, value.Equals(now) ? changed : changed + 1);
            }
            game.Stage(new Staging { Values = [new Simulation.Scenarios.StartValue(slot, now)] });
        }
    }

    private static void AssertChange(Game from, double value, params ImmutableArray<Clause> clauses)
    {
        var game = new Game(Rules);
        game.CopyFrom(from);
        var repair = StateRepair.Run(game, clauses, []);
        Assert.Empty(repair.Unsatisfied);
        Assert.Equal(value, Assert.IsType<ValueChange>(Assert.Single(repair.Changes)).After);
    }

    private static Clause Compare(ComparisonOperator how, int slot, double value) =>
        new(new Comparison(how, new VariableNumber(slot), new ConstantNumber(value)), FormattableString.Invariant($"{Sign(how)} {value}"));

    private static string Sign(ComparisonOperator how) => how == ComparisonOperator.Less ? "<" : ">=";

    private static Game At(int month)
    {
        var game = new Game(Rules);
        var player = new Analysis.Policies.PolicyPlayer(Rules, Rules.Catalogue.Policy("plan")!);
        game.Start(Rules.Catalogue.Scenario("baseline-2025")!, 5, Pace.Monthly, player.Overrides);
        while (game.State.Month < month) game.Decide(player.NextDecision(game));
        return game;
    }

    private static List<(string Name, double Value)> Parts(Game game) =>
        [.. StateParts.Of(game.State, Rules.Catalogue.Variables, Rules.Catalogue.Events)];
}
