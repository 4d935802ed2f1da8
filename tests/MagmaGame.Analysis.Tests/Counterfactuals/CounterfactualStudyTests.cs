using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Futures;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Counterfactuals;

public sealed class CounterfactualStudyTests
{
    private static readonly GameSession Played = PlayedSessions.AtRandom("baseline-2025", 3);

    [Theory]
    [InlineData(Pace.Monthly)]
    [InlineData(Pace.Quarterly)]
    public void What_was_decided_comes_to_what_it_came_to_with_the_same_luck(Pace pace)
    {
        for (var seed = 1u; seed <= 10; seed++)
        {
            var session = PlayedSessions.AtRandom("jumpy-progress", seed, pace);
            foreach (var turning in Turnings.Of(session, "plan"))
            {
                var game = new Game(session.Game.Rules);
                game.CopyFrom(turning.Before);
                if (turning.Taken is { } taken) Assert.True(game.Decide(taken).Accepted);
                var course = new Analysis.Courses.CoursePlayer(
                    game.Rules, Analysis.Courses.PlayedCourse.Of(session, game.Rules.Catalogue), game.Rules.Catalogue.Policy("plan")!);
                Assert.Equal(session.Game.Verdict, course.Finish(game, LeftOut(turning.Kind)));
            }
        }
    }

    [Fact]
    public void Every_answer_and_every_initiative_is_a_turning_point_with_all_else_that_was_possible()
    {
        var turnings = Turnings.Of(Played, "plan");
        var decided = Played.Decisions.Where(d => d.Decision.Kind is DecisionKind.AnswerEvent or DecisionKind.TakeInitiative).ToList();
        Assert.Equal(
            decided.Select(d => (d.Month, (Decision?)d.Decision)),
            turnings.Where(t => t.Kind is TurningKind.Answer or TurningKind.Initiative).Select(t => (t.Month, t.Taken)));
        Assert.All(turnings, turning =>
        {
            Assert.NotEmpty(turning.Alternatives);
            Assert.All(turning.Alternatives, other => Assert.NotEqual(turning.Taken, other.Instead));
            foreach (var other in turning.Alternatives)
                if (other.Instead is { } instead) Assert.Equal(Rejection.None, turning.Before.Check(instead));
        });
    }

    [Fact]
    public void The_answer_does_not_depend_on_threads()
    {
        var one = Study(threads: 1);
        var four = Study(threads: 4);
        Assert.Equal(Figures(one), Figures(four));
    }

    [Fact]
    public void Futures_of_one_number_are_the_same_however_many_are_played()
    {
        var forks = new[] { new Fork(Turnings.Of(Played, "plan")[4].Before, null, null, null) };
        var few = FuturePlay.Play(forks, new FutureRequest { Count = 7, Seed = 5 });
        var many = FuturePlay.Play(forks, new FutureRequest { Count = 61, Seed = 5, Threads = 3 });
        Assert.Equal(few.Of(0).ToArray(), many.Of(0)[..7].ToArray());
    }

    [Fact]
    public void Ended_early_it_gives_what_there_is()
    {
        using var source = new CancellationTokenSource();
        var study = CounterfactualStudy.Of(
            Played, new CounterfactualRequest { Futures = 400 },
            done =>
            {
                if (done > 0.3) source.Cancel();
            },
            source.Token);
        Assert.InRange(study.Futures, 2, 399);
        Assert.Equal(Figures(Study(threads: 1, study.Futures)), Figures(study));
    }

    [Fact]
    public void Handing_over_a_reckless_game_is_decisive_and_a_word_in_the_canteen_is_not()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 11);
        var study = CounterfactualStudy.Of(session, new CounterfactualRequest { Futures = 200, Threads = 2 });
        Assert.NotEmpty(study.Decisive);
        Assert.Contains(study.Found, c => !c.IsDecisive);
        Assert.All(study.Decisive, c => Assert.Contains(c.Alternatives, a => a.IsDecisive && a.Shift.Chance.IsBeyondNoise));
    }

    [Fact]
    public void Worlds_drawn_anew_give_another_answer_of_the_same_kind()
    {
        var held = Study(threads: 2);
        var redrawn = CounterfactualStudy.Of(Played, new CounterfactualRequest { Futures = 60, Threads = 2, RedrawWorlds = true });
        Assert.Equal(held.Found.Length, redrawn.Found.Length);
        Assert.NotEqual(Figures(held), Figures(redrawn));
    }

    private static CounterfactualStudy Study(int threads, int futures = 60) =>
        CounterfactualStudy.Of(Played, new CounterfactualRequest { Futures = futures, Threads = threads });

    private static IEnumerable<(double, double)> Figures(CounterfactualStudy study) =>
        study.Found.SelectMany(c => c.Alternatives).Select(a => (a.Shift.Chance.Value, a.Shift.MonthsBought.Value)).ToList();

    private static DecisionKind? LeftOut(TurningKind kind) => kind switch
    {
        TurningKind.Knobs or TurningKind.KnobsLeft => DecisionKind.SetKnobs,
        TurningKind.Initiative or TurningKind.InitiativeLeft => DecisionKind.TakeInitiative,
        _ => null,
    };
}
