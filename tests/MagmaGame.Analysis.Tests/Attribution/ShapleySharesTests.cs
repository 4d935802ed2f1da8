using MagmaGame.Analysis.Attribution;

namespace MagmaGame.Analysis.Tests.Attribution;

public sealed class ShapleySharesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void The_parts_sum_to_what_all_did_together(int players)
    {
        var random = new Random(players);
        var parts = new double[players];
        for (var game = 0; game < 200; game++)
        {
            var values = Enumerable.Range(0, 1 << players).Select(_ => random.NextDouble()).ToArray();
            ShapleyShares.Of(values, parts);
            Assert.Equal(values[^1] - values[0], parts.Sum(), 12);
        }
    }

    [Fact]
    public void Who_changes_nothing_gets_nothing_and_who_changes_the_same_gets_the_same()
    {
        // The first and the second are worth 6 together and nothing alone; the third adds 1 to anything.
        var parts = new double[3];
        ShapleyShares.Of([0, 0, 0, 6, 1, 1, 1, 7], parts);
        Assert.Equal(3, parts[0], 12);
        Assert.Equal(3, parts[1], 12);
        Assert.Equal(1, parts[2], 12);
        ShapleyShares.Of([2, 3, 2, 3, 2, 3, 2, 3], parts);
        Assert.Equal(1, parts[0], 12);
        Assert.Equal(0, parts[1], 12);
        Assert.Equal(0, parts[2], 12);
    }

    [Fact]
    public void The_glove_game_is_shared_as_in_the_textbook()
    {
        // One left glove, two right ones; a pair is worth 1.
        var parts = new double[3];
        ShapleyShares.Of([0, 0, 0, 1, 0, 1, 0, 1], parts);
        Assert.Equal(2.0 / 3, parts[0], 12);
        Assert.Equal(1.0 / 6, parts[1], 12);
        Assert.Equal(1.0 / 6, parts[2], 12);
    }

    [Fact]
    public void There_must_be_a_value_for_each_set() =>
        Assert.Throws<ArgumentException>(() => ShapleyShares.Of([0, 1, 2], new double[2]));
}
