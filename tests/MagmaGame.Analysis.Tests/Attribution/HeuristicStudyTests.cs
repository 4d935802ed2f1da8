using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Attribution;

public sealed class HeuristicStudyTests
{
    [Fact]
    public void The_plan_keeps_what_its_essay_says_of_the_beginning()
    {
        var study = Of(PlayedSessions.ByPolicy("plan", "baseline-2025", 11));
        foreach (var id in (string[])["scale-first", "prepare-first", "three-priorities", "defence-later"])
        {
            var found = study.Found.Single(h => h.Watch.Rule.Id == id);
            Assert.Empty(found.Watch.Broken);
            Assert.Equal(0, found.Watch.Kept[0].From);
            Assert.Null(found.Cost);
        }
    }

    [Fact]
    public void Who_hardly_scales_breaks_the_first_rule_from_the_first_month_and_pays_for_it()
    {
        var found = Of(PlayedSessions.ByPolicy("conservative", "baseline-2025", 11)).Found.Single(h => h.Watch.Rule.Id == "scale-first");
        Assert.Equal(0, found.Watch.Broken[0].From);
        Assert.NotNull(found.Cost);
        Assert.NotNull(found.Watch.Before);
        Assert.Equal(0, found.Watch.Before.State.Month);
    }

    [Fact]
    public void Months_that_keep_and_months_that_break_a_rule_are_told_apart()
    {
        var session = PlayedSessions.ByHabit("baseline-2025", 5, game => game.State.Month switch
        {
            0 => Decision.Set(game.Knobs with { Velocity = 80 }),
            3 => Decision.Set(game.Knobs with { Velocity = 20 }),
            5 => Decision.Set(game.Knobs with { Velocity = 80 }),
            _ => null,
        });
        var watch = HeuristicWatch.Of(session).Single(w => w.Rule.Id == "scale-first");
        Assert.Equal(new MonthSpan(0, 2, 3), watch.Kept[0]);
        Assert.Equal([new MonthSpan(3, 4, 2)], watch.Broken.ToArray());
        Assert.Equal(5, watch.Kept[1].From);
        Assert.Equal(3, watch.Before!.State.Month);
    }

    [Fact]
    public void A_rule_that_is_held_is_kept_and_nothing_else_is_changed()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 6);
        var rules = session.Game.Rules;
        var course = PlayedCourse.Of(session, rules.Catalogue);
        var player = new PolicyPlayer(rules, rules.Catalogue.Policy("plan")!);
        foreach (var rule in rules.Catalogue.Debriefing.Heuristics)
        {
            var game = new Game(rules);
            game.Start(session.Game.Scenario, session.Setup.Seed, session.Setup.Pace);
            var held = new HeldTactics(new CourseTactics(course, player.Tactics), rule);
            held.Begin(game);
            var meant = game.Knobs;
            while (!game.IsOver && game.State.Month < course.Months)
            {
                meant = course.Knobs(game.State.Month) ?? meant;
                var set = held.TryKnobs(game, out var knobs) ? knobs : meant;
                Assert.Equal(rule.When.Holds(game.State) ? rule.Nearest(meant) : meant, set);
                Rounds.Play(game, held);
            }
        }
    }

    [Fact]
    public void An_initiative_that_a_rule_asks_for_is_taken_when_it_is_held()
    {
        // Not in every game does a pause become plausible.
        var (session, watch) = Enumerable.Range(1, 40).Select(seed => PlayedSessions.ByHabit("high-political-will", (uint)seed, _ => null))
            .Select(played => (played, HeuristicWatch.Of(played).SingleOrDefault(w => w.Rule.Id == "pause-when-plausible")))
            .First(of => of.Item2 is { Broken.IsEmpty: false });
        Assert.Equal(Rejection.None, watch!.Before!.OpenEvent is null ? watch.Before.Check(Decision.Take(Initiative.ProposePause)) : Rejection.None);
        Assert.NotNull(Of(session).Found.Single(h => h.Watch.Rule.Id == "pause-when-plausible").Cost);
    }

    [Fact]
    public void It_does_not_depend_on_the_number_of_threads()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 9);
        Assert.Equal(
            HeuristicStudy.Of(session, 20, 3, "plan", 1).Found.Select(f => f.Cost),
            HeuristicStudy.Of(session, 20, 3, "plan", 3).Found.Select(f => f.Cost));
    }

    private static HeuristicStudy Of(GameSession session) => HeuristicStudy.Of(session, 30, 1, "plan", 2);
}
