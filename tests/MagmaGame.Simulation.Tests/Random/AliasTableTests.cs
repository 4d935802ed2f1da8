using MagmaGame.Simulation.Random;

namespace MagmaGame.Simulation.Tests.Random;

public sealed class AliasTableTests
{
    [Theory]
    [InlineData(1.0)]
    [InlineData(1.0, 1.0)]
    [InlineData(10.0, 0.0, 30.0, 5.0)]
    [InlineData(0.001, 1000.0, 1.0)]
    [InlineData(3.0, 3.0, 3.0, 1.0, 7.0, 0.5, 0.25, 12.0)]
    public void Places_are_picked_in_proportion_to_their_weights(params double[] weights)
    {
        const int Steps = 1_000_000;
        var table = new AliasTable(weights);
        var counts = new int[weights.Length];
        for (var i = 0; i < Steps; i++) counts[table.Pick(i / (double)Steps)]++;
        for (var place = 0; place < weights.Length; place++)
            Assert.Equal(weights[place] / weights.Sum(), counts[place] / (double)Steps, 1e-5);
    }

    [Fact]
    public void The_greatest_uniform_stays_within_the_table()
    {
        var table = new AliasTable([1, 2, 3]);
        Assert.InRange(table.Pick(1.0 - (1.0 / 4294967296.0)), 0, 2);
    }
}
