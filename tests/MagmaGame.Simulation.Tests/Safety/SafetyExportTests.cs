using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Safety;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Safety;

public sealed class SafetyExportTests
{
    [Fact]
    public void Rivals_copy_part_of_the_protection_they_see_in_force_and_nothing_from_a_house_guarded_worse()
    {
        // A tenth of 60 - 20 points a month, of which a ceiling of 80 leaves three quarters at 20.
        Assert.Equal(23, Lesson(magma: 60, ("rival_security_example", 0.1)), 1e-9);
        Assert.Equal(20, Lesson(magma: 10, ("rival_security_example", 0.1)), 1e-9);
    }

    [Fact]
    public void People_in_nonproliferation_help_rivals_to_guard_themselves()
    {
        var g = Magma(60, ("rival_security_help", 8)).G;
        var help = 8 * Effort.Of(g).MitigateNonproliferation;
        Assert.InRange(help, 0.5, 8);
        Assert.Equal(20 + (help * 0.75), Lesson(magma: 60, ("rival_security_help", 8)), 1e-9);
    }

    private static double Lesson(double magma, (string, double) constant)
    {
        var g = Magma(magma, constant).G;
        SafetyExport.Run(g, Effort.Of(g));
        return g.State.Rivals[0].Security;
    }

    private static WorkedCase Magma(double security, (string, double) constant) =>
        new WorkedCase([
            ("rival_security_export", 0), ("rival_security_regulation", 0), ("rival_security_unasked", 1), ("rival_security_ceiling", 80),
            ("rival_security_help", 0), ("rival_security_example", 0), constant])
        .With(Variable.Security, security).With(new ShareKnobs(0.2, 0.1, 0.5, 0.3, 0.1, 0.1)).WithRival(0, 3, 20);
}
