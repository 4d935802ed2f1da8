using MagmaGame.Analysis.Policies;

namespace MagmaGame.Analysis.Tests.Policies;

public sealed class WholePercentTests
{
    [Fact]
    public void Shares_sum_to_a_hundred_and_lie_within_one_of_the_exact_share()
    {
        var random = new System.Random(1);
        Span<double> weights = stackalloc double[4];
        Span<int> shares = stackalloc int[4];
        for (var trial = 0; trial < 1000; trial++)
        {
            foreach (ref var weight in weights) weight = 0.05 + random.NextDouble();
            var total = weights[0] + weights[1] + weights[2] + weights[3];
            WholePercent.Split(weights, shares);
            Assert.Equal(100, shares[0] + shares[1] + shares[2] + shares[3]);
            for (var i = 0; i < 4; i++) Assert.InRange(shares[i] - (100 * weights[i] / total), -1, 1);
        }
    }

    [Fact]
    public void What_rounding_leaves_goes_to_the_greatest_remainder()
    {
        Span<int> shares = stackalloc int[3];
        WholePercent.Split([1, 1, 1], shares);
        Assert.Equal([34, 33, 33], shares.ToArray());
    }
}
