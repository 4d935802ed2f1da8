using MagmaGame.Simulation.Random;

namespace MagmaGame.Simulation.Tests.Random;

public sealed class KeyedRandomTests
{
    // From the reference implementation's golden vectors (seed 7).
    [Theory]
    [InlineData(RandomStream.Theft, 3, 0, 3276447125u, 0.7628572930116206, 1.483697514131305)]
    [InlineData(RandomStream.Jump, 12, 2, 3989895154u, 0.9289698568172753, 1.7500225261532711)]
    [InlineData(RandomStream.Difficulty, 0, 0, 3180586911u, 0.740538097685203, 2.6113435683082655)]
    public void The_first_outputs_never_change(RandomStream stream, int month, int subject, uint bits, double uniform, double normal)
    {
        var luck = new KeyedRandom(7);
        Assert.Equal(bits, luck.Bits(stream, month, subject));
        Assert.Equal(uniform, luck.Uniform(stream, month, subject));
        Assert.Equal(normal, luck.Normal(stream, month, subject));
    }

    [Fact]
    public void Every_stream_has_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<RandomStream>().Length, StreamNames.All.Length);
        Assert.Equal(StreamNames.All.Length, StreamNames.All.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(StreamNames.All.Length, StreamNames.All.Select(StreamNames.Hash).Distinct().Count());
    }

    [Fact]
    public void A_draw_does_not_depend_on_the_draws_before_it()
    {
        var one = new KeyedRandom(42);
        var other = new KeyedRandom(42);
        for (var i = 0; i < 1000; i++) other.Bits(RandomStream.Theft, i);
        Assert.Equal(one.Bits(RandomStream.Jump, 5, 1), other.Bits(RandomStream.Jump, 5, 1));
    }

    [Fact]
    public void Uniforms_stay_below_one_and_look_uniform()
    {
        var luck = new KeyedRandom(1);
        var draws = Enumerable.Range(0, 100_000).Select(i => luck.Uniform(RandomStream.Proposed, i % 60, i / 60)).ToArray();
        Assert.All(draws, u => Assert.InRange(u, 0.0, 1.0 - (1.0 / 4294967296.0)));
        Assert.InRange(draws.Average(), 0.495, 0.505);
        var tenths = draws.GroupBy(u => (int)(u * 10)).Select(g => g.Count());
        Assert.All(tenths, count => Assert.InRange(count, 9_700, 10_300));
    }

    [Fact]
    public void Normals_have_the_stated_mean_spread_and_bound()
    {
        var luck = new KeyedRandom(2);
        var draws = Enumerable.Range(0, 100_000).Select(i => luck.Normal(RandomStream.RivalNoise, i % 60, i / 60)).ToArray();
        Assert.InRange(draws.Average(), -0.01, 0.01);
        Assert.InRange(draws.Average(z => z * z), 0.98, 1.02);
        Assert.All(draws, z => Assert.InRange(z, -3.47, 3.47));
    }

    [Fact]
    public void Indices_stay_within_their_count()
    {
        var luck = new KeyedRandom(3);
        for (var i = 0; i < 10_000; i++) Assert.InRange(luck.Index(7, RandomStream.Deck, i), 0, 6);
    }
}
