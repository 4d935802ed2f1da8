using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Analysis.Tests.Attribution;

public sealed class HeuristicTests
{
    private static readonly Heuristic ThreePriorities = new(
        "three", "Three", Condition.Always,
        [
            new KnobBound(Knob.Velocity, 60, 100), new KnobBound(Knob.Nonproliferation, 15, 100),
            new KnobBound(Knob.Distribution, 15, 100), new KnobBound(Knob.Defence, 0, 25),
        ],
        null, []);

    [Fact]
    public void The_nearest_setting_is_within_the_bounds_and_leaves_a_good_one_alone()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var knobs = Knobs(random);
            var nearest = ThreePriorities.Nearest(knobs);
            Assert.True(nearest.IsValid);
            Assert.True(ThreePriorities.IsKept(nearest), nearest.ToString());
            if (ThreePriorities.IsKept(knobs)) Assert.Equal(knobs, nearest);
            Assert.Equal(knobs.Preparation, nearest.Preparation);
        }
    }

    [Fact]
    public void No_knob_goes_farther_than_its_bound_asks()
    {
        // Only the pace is wrong.
        Assert.Equal(new KnobSetting(60, 40, 25, 25, 25, 25), ThreePriorities.Nearest(new KnobSetting(20, 40, 25, 25, 25, 25)));
        // One share is starved; it takes from the largest.
        Assert.Equal(new KnobSetting(80, 40, 15, 40, 45, 0), ThreePriorities.Nearest(new KnobSetting(80, 40, 0, 40, 60, 0)));
        // Defence has too much; it goes to those with the most room.
        Assert.Equal(25, ThreePriorities.Nearest(new KnobSetting(80, 40, 10, 10, 10, 70)).Defence);
    }

    private static KnobSetting Knobs(Random random)
    {
        var (a, b) = (random.Next(51), random.Next(51));
        return new KnobSetting(random.Next(101), random.Next(101), a, b, (100 - a - b) / 2, 100 - a - b - ((100 - a - b) / 2));
    }
}
