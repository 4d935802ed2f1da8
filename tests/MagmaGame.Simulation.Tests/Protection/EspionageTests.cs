using MagmaGame.Simulation.Protection;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Protection;

public sealed class EspionageTests
{
    [Theory]
    // A prize of (33 - 8) / 25 = 1, and half security to the power of 2 leaves a quarter of 0.4.
    [InlineData(33, 50, 0.1)]
    [InlineData(33, 0, 0.4)]
    // Half a prize.
    [InlineData(20.5, 50, 0.05)]
    // Not worth spying on.
    [InlineData(8, 0, 0)]
    public void Spying_pays_by_the_prize_and_by_what_security_leaves_of_it(double capability, double security, double gain)
    {
        var g = new WorkedCase(
            ("espionage_gain", 0.4), ("security_exponent", 2), ("theft_prize_floor", 8), ("theft_prize_span", 25), ("leak_times", 1))
            .With(Variable.Capability, capability).With(Variable.Security, security).G;
        Assert.Equal(gain, Espionage.Gain(g), 1e-12);
    }

    [Fact]
    public void A_rival_level_with_Magma_has_a_use_for_half_of_it_and_one_far_ahead_for_nothing()
    {
        var g = new WorkedCase(("publication_softness", 4)).With(Variable.Capability, 20).G;
        Assert.Equal(0.5, Espionage.Use(g, 20), 1e-12);
        Assert.InRange(Espionage.Use(g, 60), 0, 0.0001);
        Assert.InRange(Espionage.Use(g, 0), 0.99, 1);
    }
}
