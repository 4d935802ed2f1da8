using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Months;

public sealed class CareTests
{
    [Fact]
    public void A_believed_promise_to_join_the_leader_makes_cautious_rivals_careful()
    {
        var g = new WorkedCase(("clause_care", 0.5)).With(Variable.Credibility, 60).G;
        var before = Enumerable.Range(0, 3).Select(rival => g.Care(rival)).ToArray();
        g.State.Put(Variable.LeaderClause, 1);
        for (var rival = 0; rival < 3; rival++)
            Assert.Equal(0.5 * 0.6 * g.World.Rivals[rival].Caution, g.Care(rival) - before[rival], 1e-12);
    }

    [Fact]
    public void A_standard_bites_harder_once_Magma_keeps_it()
    {
        var g = new WorkedCase(("soft_standard_bite", 0.35), ("standard_member_bite", 0.2)).With(Variable.StandardHardness, 30).G;
        Assert.Equal(0.35 + (0.65 * 0.3), g.StandardBite(), 1e-12);
        g.State.Put(Variable.JoinedStandard, 1);
        Assert.Equal(0.35 + (0.65 * 0.5), g.StandardBite(), 1e-12);
        g.State.Put(Variable.StandardHardness, 90);
        Assert.Equal(1, g.StandardBite(), 1e-12);
    }
}
