using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Games;

public sealed class AnswerWithOutcomeTests
{
    private const int Leak = 2;
    private const int Hush = 0;
    private const int Tell = 1;

    [Fact]
    public void The_outcome_that_luck_would_have_picked_gives_the_same_game_and_the_other_another()
    {
        var asked = AtLeak();
        var (usual, same, other) = (Copy(asked), Copy(asked), Copy(asked));
        var rolled = usual.Decide(Decision.Answer(Leak, Hush)).Rolled;
        Assert.Equal(rolled, same.AnswerWithOutcome(Hush, rolled).Rolled);
        Assert.Equal(1 - rolled, other.AnswerWithOutcome(Hush, 1 - rolled).Rolled);
        Assert.Equal(Parts(usual), Parts(same));
        Assert.NotEqual(Parts(usual), Parts(other));
    }

    [Fact]
    public void It_is_refused_as_any_answer_is_and_knows_only_outcomes_there_are()
    {
        var asked = AtLeak();
        Assert.Throws<ArgumentOutOfRangeException>(() => asked.AnswerWithOutcome(Hush, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => asked.AnswerWithOutcome(Hush, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => asked.AnswerWithOutcome(Tell, 0));
        Assert.Equal(Rejection.NoSuchOption, asked.AnswerWithOutcome(3, 0).Rejection);
        asked.AnswerWithOutcome(Hush, 0);
        while (asked.State.OpenEvent >= 0) asked.Decide(Decision.Answer(asked.State.OpenEvent, 0));
        Assert.Equal(Rejection.NoSuchEventOpen, asked.AnswerWithOutcome(Hush, 0).Rejection);
    }

    private static Game AtLeak()
    {
        var game = new Game(TinyCatalogue.Rules);
        game.Start(TinyCatalogue.Catalogue.Scenarios[0], 4);
        while (game.State.OpenEvent != Leak)
            game.Decide(game.State.OpenEvent is >= 0 and var open ? Decision.Answer(open, 0) : Decision.EndRound);
        return game;
    }

    private static Game Copy(Game game)
    {
        var copy = new Game(TinyCatalogue.Rules);
        copy.CopyFrom(game);
        return copy;
    }

    private static List<(string, double)> Parts(Game game) =>
        [.. StateParts.Of(game.State, TinyCatalogue.Catalogue.Variables, TinyCatalogue.Catalogue.Events)];
}
