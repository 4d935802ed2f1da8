using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Simulation.Tests.Observation;

public sealed class LastingNoiseTests
{
    [Fact]
    public void An_error_that_does_not_last_is_the_months_own_draw()
    {
        var g = new WorkedCase(("noise_persistence", 0)).G;
        for (var month = 0; month < 20; month++, g.State.NextMonth())
            Assert.Equal(g.Luck.Normal(RandomStream.SafetyNoise, month), LastingNoise.Of(g, RandomStream.SafetyNoise));
    }

    [Fact]
    public void One_that_lasts_carries_over_and_is_no_larger_for_it()
    {
        var g = new WorkedCase(("noise_persistence", 0.5)).G;
        double Draw(int month) => g.Luck.Normal(RandomStream.RivalNoise, month, 2);
        Assert.Equal(Draw(0), LastingNoise.Of(g, RandomStream.RivalNoise, 2));
        g.State.NextMonth();
        Assert.Equal((Draw(1) + (0.5 * Draw(0))) / Math.Sqrt(1.25), LastingNoise.Of(g, RandomStream.RivalNoise, 2), 1e-12);

        double own = 0, next = 0;
        for (uint seed = 0; seed < 4000; seed++)
        {
            g.Luck.Reseed(seed);
            var (before, after) = (At(20), At(21));
            own += before * before;
            next += before * after;
        }
        Assert.InRange(own / 4000, 0.93, 1.07);
        Assert.InRange(next / own, 0.45, 0.55);

        double At(int month)
        {
            g.State.MoveTo(month);
            return LastingNoise.Of(g, RandomStream.RivalNoise, 2);
        }
    }
}
