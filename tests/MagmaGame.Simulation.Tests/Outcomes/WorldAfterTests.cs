using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Outcomes;

public sealed class WorldAfterTests
{
    [Fact]
    public void Nobody_stops_stealing_when_the_story_ends()
    {
        var g = new WorkedCase(("after_theft_hazard", 0.2), ("security_exponent", 2), ("misuse_shift", 8))
            .With(Variable.Capability, 40).With(Variable.Security, 50).G;
        // Nothing is out yet; half security leaves a quarter of the hazard.
        Assert.Equal(0.2 * 0.25 * g.Danger(40 + 8 + 6), WorldAfter.StolenMisuse(g, 6), 1e-12);
        g.State.Put(Variable.StolenCapability, 30);
        Assert.Equal(
            (g.Model.Aftermath.AfterMisuseHazard * g.Danger(30 + 8)) + (0.2 * 0.25 * g.Danger(40 + 8)), WorldAfter.StolenMisuse(g, 0), 1e-12);
    }
}
