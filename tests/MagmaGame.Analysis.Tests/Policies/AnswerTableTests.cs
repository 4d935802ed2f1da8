using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Tests.Policies;

public sealed class AnswerTableTests
{
    // Event 2 has the options 0 secret, 1 pause, 2 race; the last wants resources of at least 1.
    private const int Leak = 2;

    [Fact]
    public void The_first_tag_that_an_option_carries_decides() =>
        Assert.Equal(1, Choice(["safety", "pause", "secret"], resources: 1.2));

    [Fact]
    public void An_option_that_is_not_possible_is_passed_over()
    {
        Assert.Equal(2, Choice(["race", "pause"], resources: 1.2));
        Assert.Equal(1, Choice(["race", "pause"], resources: 0.8));
    }

    [Fact]
    public void First_is_the_first_option() => Assert.Equal(0, Choice(["first", "pause"], resources: 1.2));

    [Fact]
    public void Without_any_tag_the_first_option_is_chosen() => Assert.Equal(0, Choice([], resources: 1.2));

    [Fact]
    public void A_fixed_answer_comes_before_the_tags_unless_it_is_not_possible()
    {
        Assert.Equal(2, Choice(["pause"], resources: 1.2, new FixedAnswer(Leak, 2)));
        Assert.Equal(1, Choice(["pause"], resources: 0.8, new FixedAnswer(Leak, 2)));
    }

    private static int Choice(string[] tags, double resources, params FixedAnswer[] choose)
    {
        var policy = Catalogues.Policy("any") with { Answers = [.. tags], Choose = [.. choose] };
        var game = new Game(Catalogues.Rules);
        game.Start(Catalogues.Scenario, 1, Pace.Monthly, new StartOverrides { Set = [new StartValue((int)Variable.Resources, resources)] });
        return new AnswerTable(Catalogues.Rules.Catalogue, policy).Option(Leak, game.State);
    }
}
