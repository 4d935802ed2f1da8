using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Tests.Plots;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0, 0.03, 0, 0.03)]
    [InlineData(-19.4, 12.2, -20, 20)]
    [InlineData(0, 87, 0, 100)]
    [InlineData(3, 3, 2, 4)]
    public void It_begins_and_ends_at_round_values(double low, double high, double first, double last)
    {
        var axis = Axis.Around([low, high], 100, 0);
        Assert.Equal(first, axis.Low, 9);
        Assert.Equal(last, axis.High, 9);
        Assert.Equal(100, axis[axis.Low], 9);
        Assert.Equal(0, axis[axis.High], 9);
        Assert.InRange(axis.Ticks().Length, 3, 8);
    }

    [Fact]
    public void Values_beyond_its_ends_lie_at_the_ends() => Assert.Equal((0, 10), (new Axis(0, 1, 0, 10)[-5], new Axis(0, 1, 0, 10)[5]));

    [Fact]
    public void Without_values_there_is_still_an_axis() => Assert.Equal((0, 1), (Axis.Around([], 0, 10).Low, Axis.Around([], 0, 10).High));

    [Fact]
    public void Labels_keep_their_order_and_their_distance()
    {
        var places = Labels.Spread([50, 50, 10, 52], 14, 0, 60);
        Assert.Equal(10, places[2]);
        double[] crowded = [places[0], places[1], places[3]];
        Assert.Equal(crowded.Order(), crowded);
        Assert.All(crowded.Zip(crowded.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 14 - 1e-9));
        Assert.True(crowded[^1] <= 60);
    }
}
