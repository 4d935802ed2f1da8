using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Months;

public sealed class KnobReturnsTests
{
    [Theory]
    [InlineData(0.4, 0.4)]
    [InlineData(0.5, 0.5)]
    // Half way from 0.5 to everybody: a quarter of the half is lost.
    [InlineData(0.75, 0.75 * 0.875)]
    [InlineData(1, 0.5)]
    public void People_stand_in_each_others_way_once_most_do_research(double share, double works)
    {
        var model = new WorkedCase(("research_crowding", 0.5), ("research_crowding_from", 0.5), ("safety_effort_exponent", 1)).G.Model;
        var returns = new KnobReturns(model);
        returns.Follow(new ShareKnobs(0, 0, 1 - share, share, 0, 0), 1);
        Assert.Equal(works, returns.EmpiricalResearch, 1e-12);
    }
}
