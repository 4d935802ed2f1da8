using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Observation;

/// <summary>What is said to raise or lower an estimate does so in the equations.</summary>
public sealed class IngredientsTests
{
    // Made anew each month themselves, or counted: what they follow from is moved in their place.
    private static readonly Variable[] Derived = [Variable.BelievedRiskIfScaled, Variable.BelievedGap, Variable.StandardSignatories, Variable.Velocity];

    public static TheoryData<Variable, Variable, IngredientRole> Said()
    {
        var said = new TheoryData<Variable, Variable, IngredientRole>();
        foreach (var made in Enum.GetValues<Variable>())
            foreach (var (part, role) in Ingredients.Of(made).Where(p => p.Role != IngredientRole.Clears && !Derived.Contains(p.Variable)))
                said.Add(made, part, role);
        return said;
    }

    [Theory]
    [MemberData(nameof(Said))]
    public void It_moves_the_way_that_is_said(Variable made, Variable part, IngredientRole role)
    {
        var (low, high) = part is Variable.DeclaredSlowdown or Variable.LeaderClause ? (0.0, 1.0) : (20.0, 30.0);
        var moved = Made(made, part, high) - Made(made, part, low);
        Assert.Equal(role == IngredientRole.Raises ? 1 : -1, Math.Sign(moved));
    }

    [Fact]
    public void Nothing_is_made_of_what_a_player_never_sees()
    {
        var variables = ShippedContent.Catalogue.Variables.All;
        Assert.All(Enum.GetValues<Variable>().SelectMany(made => Ingredients.Of(made)), part =>
            Assert.NotEqual(Visibility.Hidden, variables[(int)part.Variable].Visibility));
    }

    // No noise and rivals near, so that nothing is cut off at an end of its range.
    private static double Made(Variable made, Variable part, double value)
    {
        var g = new WorkedCase(("pause_noise", 0), ("evaluation_noise", 0)).With(Variable.Capability, 24).With(part, value).G;
        Briefing.Run(g);
        return g[made];
    }
}
