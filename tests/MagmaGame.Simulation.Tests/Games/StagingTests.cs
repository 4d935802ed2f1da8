using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Games;

public sealed class StagingTests
{
    [Fact]
    public void A_staged_state_says_what_it_was_told()
    {
        var game = Started();
        game.Stage(new Staging
        {
            Values =
            [
                new StartValue((int)Variable.Security, 71), new StartValue((int)Variable.Month, 20),
                new StartValue((int)Variable.Phase, (int)Phase.Expert), new StartValue((int)Variable.Paused, 1),
            ],
            Events = [new StagedEvent(2, 1, 5, 0b10)],
            Milestones = [new StagedMilestone(Milestone.Tedai, 3), new StagedMilestone(Milestone.Theft, null)],
            OpenEvent = 1,
        });
        var state = game.State;
        Assert.Equal(71, state[Variable.Security]);
        Assert.Equal((20, 20.0), (state.Month, state[Variable.Month]));
        Assert.Equal(Phase.Expert, state.Phase);
        Assert.Equal(1, state[Variable.PauseMonths]);
        Assert.Equal((1, 5), (state.TimesSeen(2), state.MonthsSinceEvent(2)));
        Assert.True(state.WasChosen(2, 1) && !state.WasChosen(2, 0));
        Assert.Equal(3, state.MonthsSince(Milestone.Tedai));
        Assert.False(state.Reached(Milestone.Theft));
        Assert.Equal((1, 1), (state.OpenEvent, state.OpenEventCount));
    }

    [Fact]
    public void What_is_foreseen_is_what_happens_when_luck_comes_out_so()
    {
        var (leak, hush) = (TinyCatalogue.Catalogue.Event("trouble.leak")!, 0);
        var seen = new HashSet<int>();
        for (uint seed = 0; seed < 40; seed++)
        {
            var (taken, foreseen) = (Started(seed), new Game(TinyCatalogue.Rules));
            taken.Stage(new Staging { OpenEvent = leak.Index });
            foreseen.CopyFrom(taken);
            var rolled = taken.Decide(Decision.Answer(leak.Index, hush)).Rolled;
            Assert.Null(foreseen.Foresee(hush, rolled, voteAccepted: false));
            Assert.Equal(Parts(taken), Parts(foreseen));
            seen.Add(rolled);
        }
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public void A_vote_is_foreseen_both_ways_with_its_chance()
    {
        var summit = TinyCatalogue.Catalogue.Event("talk.summit")!;
        var accepted = 0;
        double? chance = null;
        for (uint seed = 0; seed < 300; seed++)
        {
            var (taken, foreseen) = (Started(7), new Game(TinyCatalogue.Rules));
            taken.Stage(new Staging { OpenEvent = summit.Index, Values = [new StartValue((int)Variable.PoliticalWill, 60), new StartValue((int)Variable.Month, seed)] });
            foreseen.CopyFrom(taken);
            Assert.True(taken.Decide(Decision.Answer(summit.Index, 1)).Accepted);
            var isPaused = taken.State[Variable.Paused] > 0.5;
            chance = foreseen.Foresee(1, 0, isPaused);
            Assert.Equal(Parts(taken), Parts(foreseen));
            if (isPaused) accepted++;
        }
        Assert.InRange(accepted, (300 * chance!.Value) - 45, (300 * chance.Value) + 45);
    }

    private static Game Started(uint seed = 1)
    {
        var game = new Game(TinyCatalogue.Rules);
        game.Start(TinyCatalogue.Catalogue.Scenarios[0], seed);
        return game;
    }

    private static List<(string Name, double Value)> Parts(Game game) =>
        [.. StateParts.Of(game.State, TinyCatalogue.Catalogue.Variables, TinyCatalogue.Catalogue.Events)];
}
