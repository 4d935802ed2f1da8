using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Safety;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Safety;

public sealed class PreparationTests
{
    private static readonly ShareKnobs NobodyGuards = new(0.5, 0.5, 0, 0.5, 0.3, 0.2);
    private static readonly ShareKnobs SomeGuard = new(0.5, 0.5, 0.4, 0.3, 0.2, 0.1);

    [Fact]
    public void What_is_ready_waits_for_people_to_put_it_in_force()
    {
        // 60 points are ready and none is in force: at 0.1 a month 6 go into force by themselves, and 0.25 of that without people.
        Assert.Equal(6, Deployed(0, NobodyGuards), 1e-9);
        Assert.Equal(1.5, Deployed(0.75, NobodyGuards), 1e-9);
        Assert.InRange(Deployed(0.75, SomeGuard), 1.6, 5.9);
    }

    private static double Deployed(double people, ShareKnobs knobs)
    {
        var g = new WorkedCase(
            ("deployment_people", people), ("deployment_half_effort", 0.1), ("security_deployment_speed", 0.1),
            ("security_state_help", 0), ("security_research_growth", 0), ("hardening_growth", 0), ("security_decay", 0))
            .With(Variable.Security, 0).With(Variable.SecurityReadiness, 60).With(knobs).G;
        Preparation.Run(g, Effort.Of(g), Standing.Of(g));
        return g[Variable.Security];
    }
}
