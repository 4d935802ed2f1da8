using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Attribution;

public sealed class LeverStudyTests
{
    [Theory]
    [InlineData("baseline-2025", 3, Pace.Monthly)]
    [InlineData("lagging-six-months", 4, Pace.Quarterly)]
    [InlineData("stall", 7, Pace.Monthly)]
    public void The_parts_sum_to_what_the_player_changed_against_habit(string scenario, uint seed, Pace pace)
    {
        var session = PlayedSessions.AtRandom(scenario, seed, pace);
        var study = LeverStudy.Of(session, 30, 1, 2);
        Assert.Equal(study.Whole.Value, study.Parts.Sum(p => p.Shift.Value), 9);
        Assert.Equal(study.WholeHere, study.Parts.Sum(p => p.Here), 9);
        var habit = new PolicyPlayer(session.Game.Rules, session.Game.Rules.Catalogue.Policy(LeverStudy.HabitPolicy)!)
            .Play(new Game(session.Game.Rules), session.Game.Scenario, session.Setup.Seed, pace);
        Assert.Equal(session.Game.Verdict!.Value.CatastropheChance - habit.CatastropheChance, study.WholeHere, 9);
    }

    [Fact]
    public void Every_decision_is_counted_once()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var study = LeverStudy.Of(session, 2, 1, 1);
        Assert.Equal(session.Decisions.Count(d => d.Decision.Kind == DecisionKind.AnswerEvent), study.Parts.Sum(p => p.Answers));
        Assert.Equal(session.Decisions.Count(d => d.Decision.Kind == DecisionKind.TakeInitiative), study.Parts.Sum(p => p.Initiatives));
    }

    [Fact]
    public void Who_only_follows_habit_has_changed_nothing()
    {
        var study = LeverStudy.Of(PlayedSessions.ByHabit("baseline-2025", 5, _ => null), 20, 1, 2);
        Assert.All(study.Parts, part => Assert.Equal((0.0, 0.0), (part.Shift.Value, part.Here)));
        Assert.Equal(0, study.Whole.Value);
    }

    [Fact]
    public void Who_only_turns_the_pace_has_changed_the_decision_maker()
    {
        var session = PlayedSessions.ByHabit(
            "baseline-2025", 5, game => game.State.Month == 0 ? Decision.Set(game.Knobs with { Velocity = 5 }) : null);
        var study = LeverStudy.Of(session, 20, 1, 2);
        Assert.All(study.Parts, part => Assert.Equal(part.Lever == Lever.DecisionMaker, part.Shift.Value != 0));
        Assert.Equal((0, 0, 1), Of(study.Parts[(int)Lever.DecisionMaker]));
        Assert.Equal((0, 0, 0), Of(study.Parts[(int)Lever.World]) with { Item1 = 0 });
        static (int, int, int) Of(LeverPart part) => (0, part.Initiatives, part.Turns);
    }

    [Fact]
    public void It_does_not_depend_on_the_number_of_threads()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 9);
        Assert.Equal(LeverStudy.Of(session, 25, 3, 1).Parts.ToArray(), LeverStudy.Of(session, 25, 3, 3).Parts.ToArray());
    }

    [Fact]
    public void A_mixed_portfolio_is_a_portfolio()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var (played, habit) = (Knobs(random), Knobs(random));
            for (var bits = 0; bits < LeverSet.Count; bits++) Assert.True(new LeverSet(bits).Mix(played, habit).IsValid);
            Assert.Equal(habit, new LeverSet(0).Mix(played, habit));
            Assert.Equal(played, new LeverSet(LeverSet.Count - 1).Mix(played, habit));
        }
        Assert.True(new LeverSet(1 << (int)Lever.World).Mix(
            new KnobSetting(0, 0, 100, 0, 0, 0), new KnobSetting(0, 0, 0, 0, 100, 0)).IsValid);
    }

    private static KnobSetting Knobs(Random random)
    {
        var (a, b) = (random.Next(51), random.Next(51));
        return new KnobSetting(random.Next(101), random.Next(101), a, b, (100 - a - b) / 2, 100 - a - b - ((100 - a - b) / 2));
    }
}
