using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Debriefs;

public sealed class DebriefWorkTests
{
    [Theory]
    [InlineData("baseline-2025", 3, Pace.Monthly)]
    [InlineData("quasi-worst-case", 5, Pace.Quarterly)]
    [InlineData("stall", 7, Pace.Monthly)]
    public void Every_finished_game_has_a_debrief(string scenario, uint seed, Pace pace)
    {
        var session = PlayedSessions.AtRandom(scenario, seed, pace);
        var debrief = Of(session);
        Assert.Equal(session.Game.Verdict!.Value.CatastropheChance, debrief.Ending.Chance);
        Assert.Equal(session.History.Count, debrief.Months.Length);
        Assert.Equal(1, debrief.Ending.Causes.Sum(c => c.Share), 9);
        Assert.NotEmpty(debrief.Turnings);
        Assert.NotEmpty(debrief.Ideas);
        Assert.All(debrief.Turnings, turning =>
        {
            Assert.DoesNotContain('{', turning.Title + turning.Decided);
            Assert.All(turning.Alternatives, other => Assert.NotEmpty(other.Choice));
        });
        Assert.Equal(session.Predictions.Count(p => p.Came is not null), debrief.Predictions.Length);
    }

    [Fact]
    public void Advice_that_was_refused_is_worth_what_its_answer_would_have_changed()
    {
        var session = PlayedSessions.ByPolicy("full-speed", "baseline-2025", 21);
        var debrief = Of(session);
        var refused = debrief.Advisors.Where(a => a.Refused > 0 && a.Taken == 0).ToList();
        var given = AdviceTaken.Of(session).Single(a => a.Refused > 0 && a.Advisor == debrief.Advisors.First(d => d.Refused > 0).Name);
        var expected = given.Given.Where(g => !g.WasTaken).Sum(g => debrief.Turnings
            .Where(t => t.Kind == "answer" && t.Decision == g.Decision + 1)
            .SelectMany(t => t.Alternatives.Where(a => a.Words == g.Option))
            .Sum(a => -a.Chance.Value));
        var lost = debrief.Advisors.First(d => d.Refused > 0).LostByRefusing;
        Assert.Equal(expected, lost.Value, 9);
        Assert.InRange(lost.Value, lost.Low!.Value, lost.High!.Value);
        Assert.All(refused, a => Assert.Equal(new DebriefFigure(0, null, null), a.GainedByTaking));
    }

    [Fact]
    public void A_game_in_course_has_none()
    {
        var begun = PlayedSessions.AtRandom("baseline-2025", 3, rounds: 2);
        Assert.Throws<ArgumentException>(() => Of(begun));
    }

    private static Debrief Of(GameSession session) =>
        DebriefWork.Of(session, "a-game", new DebriefRequest { Futures = 20, Worlds = 20, Threads = 2 });
}
