using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Debriefs;

public sealed class AttributionWorkTests
{
    [Fact]
    public void The_plays_of_a_family_sum_the_gains_of_their_decisions()
    {
        var debrief = Of(PlayedSessions.ByPolicy("plan", "baseline-2025", 11));
        Assert.Equal(4, debrief.Attribution.Plays.Length);
        var decided = debrief.Turnings.Where(t => t.Kind is "answer" or "initiative" or "knobs").ToDictionary(t => t.Decision);
        foreach (var play in debrief.Attribution.Plays.Where(p => p.Decision is not null))
        {
            Assert.Equal(decided[play.Decision!.Value].Title, play.Title);
            Assert.Equal(decided[play.Decision.Value].Alternatives.Average(a => a.Chance.Value), play.DecisionGain, 12);
        }
        // Decisions that carry ideas of several families count in parts, so no family has more than all of them.
        Assert.True(debrief.Attribution.Plays.Sum(p => p.Gain.Value) <= decided.Values.Sum(t => Math.Max(0, t.Alternatives.Average(a => a.Chance.Value))) + 1e-9);
        Assert.All(debrief.Attribution.Plays, p => Assert.True(p.Decisions > 0));
        Assert.All(debrief.Attribution.Plays, p => Assert.InRange(p.Gain.Value, p.Gain.Low!.Value, p.Gain.High!.Value));
        Assert.All(debrief.Attribution.Plays, p => Assert.True(p.Gain.IsBeyondNoise || p.Size == "none"));
    }

    [Fact]
    public void A_turn_of_a_knob_is_a_play_of_the_families_that_name_it()
    {
        var session = PlayedSessions.ByHabit("baseline-2025", 11, game => game.State.Month == 3 ? Decision.Set(game.Knobs with { Velocity = 20 }) : null);
        var study = CounterfactualStudy.Of(session, new CounterfactualRequest { Futures = 12, Threads = 2 });
        var turn = Assert.Single(study.Found, found => found.Turning.Kind == TurningKind.Knobs);
        var family = Assert.Single(session.Game.Rules.Catalogue.Debriefing.Plays, family => family.Knobs.Contains(Knob.Velocity));
        foreach (var play in PlayGains.Of(session, study))
            Assert.Equal(play.Family == family, play.Made.Any(made => made.Found == turn));
    }

    [Fact]
    public void What_a_family_gave_has_the_interval_of_the_sums_over_the_same_futures()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 11);
        var study = CounterfactualStudy.Of(session, new CounterfactualRequest { Futures = 40, Threads = 2 });
        foreach (var play in PlayGains.Of(session, study))
        {
            Assert.Equal(play.Made.Sum(made => made.Gain * made.Share), play.Gain.Value, 12);
            var sums = Enumerable.Range(0, 40).Select(n => play.Made.Sum(made => made.Found.Gains[n] * made.Share)).ToList();
            var mean = sums.Average();
            var error = Math.Sqrt(sums.Sum(sum => (sum - mean) * (sum - mean)) / 39 / 40);
            // Student's t with 39 degrees of freedom.
            Assert.Equal(2.0227 * error, play.Gain.Interval.HalfWidth, 1e-5);
        }
    }

    [Fact]
    public void Predictions_are_counted_by_what_was_said_and_what_came()
    {
        var debrief = Of(PlayedSessions.AtRandom("baseline-2025", 3));
        var calibration = debrief.Attribution.Calibration;
        Assert.Equal(debrief.Predictions.Length, calibration.Known);
        Assert.Equal(calibration.Known, calibration.Right + calibration.TooHigh + calibration.TooLow);
        Assert.Equal(calibration.Known, calibration.Counts.Sum(c => c.Times));
        Assert.Equal(debrief.Predictions.Count(p => p.Predicted == "falls" && p.Came == "rises"), calibration.Counts.Single(c => c is { Predicted: "falls", Came: "rises" }).Times);
        Assert.Equal(debrief.Predictions.Count(p => p.Predicted == p.Came), calibration.Right);
    }

    [Fact]
    public void The_scenes_with_the_most_at_stake_come_with_their_writers_remarks()
    {
        var debrief = Of(PlayedSessions.ByPolicy("plan", "baseline-2025", 11));
        Assert.Equal(3, debrief.Attribution.Scenes.Length);
        Assert.All(debrief.Attribution.Scenes, scene =>
        {
            Assert.NotEmpty(scene.Note);
            Assert.DoesNotContain('{', scene.Note + scene.Title + scene.Answer);
            Assert.Equal(debrief.Turnings.Single(t => t.Decision == scene.Decision && t.Kind == "answer").Stake, scene.Stake);
        });
    }

    [Fact]
    public void What_a_reader_sees_is_told_in_whole_words()
    {
        var attribution = Of(PlayedSessions.AtRandom("baseline-2025", 6)).Attribution;
        Assert.All(attribution.Questions, q => Assert.DoesNotContain('{', q.Text));
        Assert.All(attribution.Heuristics, h =>
        {
            Assert.NotEmpty(h.Idea);
            Assert.Equal(h.Broken.IsEmpty, h.Cost is null);
            Assert.NotEqual(0, h.Kept.Length + h.Broken.Length);
        });
        Assert.Equal(["velocity", "preparation", "nonproliferation", "distribution", "governance", "defence"], attribution.Levers.Knobs.Select(k => k.Knob));
    }

    [Fact]
    public void It_does_not_depend_on_the_number_of_threads()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 9);
        var (one, three) = (Of(session, 1).Attribution, Of(session, 3).Attribution);
        Assert.Equal(one.Levers.Parts.ToArray(), three.Levers.Parts.ToArray());
        Assert.Equal(one.Plays.ToArray(), three.Plays.ToArray());
        Assert.Equal(one.Heuristics.Select(h => h.Cost), three.Heuristics.Select(h => h.Cost));
    }

    private static Debrief Of(GameSession session, int threads = 2) =>
        DebriefWork.Of(session, "a-game", new DebriefRequest { Futures = 20, Worlds = 10, LeverWorlds = 10, Threads = threads });
}
