using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Initiatives;

public sealed class MergerTests
{
    [Fact]
    public void A_merger_from_in_front_costs_security_credibility_time_and_the_lead()
    {
        var (g, others) = Merged(capability: 22, best: 20);
        // Half of the way from 60 down to the partner's 20.
        Assert.Equal(40, g[Variable.Security], 1e-9);
        // Two months of lead at 5 points each.
        Assert.Equal(70 - 10, g[Variable.Credibility], 1e-9);
        Assert.Equal(45 + 10, g[Variable.CompetitivePressure], 1e-9);
        // Four months past 3x at 0.01 each, on top of 0.2.
        Assert.Equal(0.24, g[Variable.Friction], 1e-9);
        // Those who leave close a quarter of each lag: 2 and 6 months.
        Assert.Equal([20.5, 17.5], others.Order().Reverse(), (wanted, got) => Math.Abs(wanted - got) < 1e-9);
    }

    [Fact]
    public void From_behind_it_looks_like_no_grab_and_those_who_leave_have_nothing_for_the_front()
    {
        var (g, others) = Merged(capability: 16, best: 20);
        Assert.Equal(70, g[Variable.Credibility], 1e-9);
        Assert.Equal(45, g[Variable.CompetitivePressure], 1e-9);
        Assert.Equal(0.2, g[Variable.Friction], 1e-9);
        Assert.Equal(20, others.Max(), 1e-9);
    }

    private static (Workings<Silent> G, double[] Others) Merged(double capability, double best)
    {
        var worked = new WorkedCase(
            ("merge_defection", 0.25), ("merge_security_share", 0.5), ("merge_friction", 0.2), ("merge_late_friction", 0.01),
            ("merge_grab", 5), ("three_fold_capability", 18))
            .With(Variable.Capability, capability).With(Variable.Security, 60).With(Variable.Credibility, 70)
            .With(Variable.CompetitivePressure, 45).With(Variable.Friction, 0);
        var partner = InitiativeGuards.Partner(worked.G);
        worked.WithRival(partner, 15).WithRival((partner + 1) % 3, best).WithRival((partner + 2) % 3, 16);
        InitiativeEffects.Apply(worked.G, Initiative.Merge);
        var rivals = worked.G.State.Rivals.ToArray();
        Assert.True(rivals[partner].Merged);
        return (worked.G, [.. rivals.Where(rival => !rival.Merged).Select(rival => rival.Capability)]);
    }
}
