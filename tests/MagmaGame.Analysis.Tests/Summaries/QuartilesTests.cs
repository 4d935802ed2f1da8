using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Tests.Summaries;

public sealed class QuartilesTests
{
    [Fact]
    public void They_part_the_numbers_into_quarters_whatever_their_order()
    {
        var quartiles = Quartiles.Of([9, 1, 5, 3, 7]);
        Assert.Equal(5, quartiles.Median);
        Assert.InRange(quartiles.Low, 1, 3);
        Assert.InRange(quartiles.High, 7, 9);
        Assert.Equal(2.5, Quartiles.Of([2, 3]).Median);
        Assert.True(double.IsNaN(Quartiles.Of([]).Median));
    }
}
