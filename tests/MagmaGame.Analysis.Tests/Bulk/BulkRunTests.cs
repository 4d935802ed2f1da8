using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Analysis.Tests.Bulk;

public sealed class BulkRunTests
{
    private static readonly BulkRequest Request = new()
    {
        Scenario = Catalogues.Scenario,
        Policy = Catalogues.Plan,
        Games = 257,
        FirstSeed = 11,
    };

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 1000)]
    [InlineData(2, 7)]
    [InlineData(3, 64)]
    [InlineData(8, 1)]
    public void The_answer_depends_neither_on_threads_nor_on_chunks(int threads, int chunk)
    {
        var expected = Play(Request);
        var actual = Play(Request with { Threads = threads, ChunkSize = chunk });
        Assert.Equal(expected.Games.ToArray(), actual.Games.ToArray());
        foreach (var channel in Enum.GetValues<Channel>()) Assert.Equal(expected.Share(channel), actual.Share(channel));
        foreach (var threat in Enum.GetValues<Threat>()) Assert.Equal(expected.Share(threat), actual.Share(threat));
    }

    [Fact]
    public void Every_game_has_the_next_seed_and_after_the_greatest_comes_0()
    {
        var result = Play(Request with { Games = 3, FirstSeed = uint.MaxValue - 1 });
        var game = new Game(Catalogues.Rules);
        var player = new PolicyPlayer(Catalogues.Rules, Catalogues.Plan);
        uint[] seeds = [uint.MaxValue - 1, uint.MaxValue, 0];
        for (var i = 0; i < seeds.Length; i++)
            Assert.Equal(player.Play(game, Catalogues.Scenario, seeds[i]).CatastropheChance, result.Games[i].CatastropheChance);
    }

    [Fact]
    public void Shares_of_channels_and_of_threats_each_sum_to_one()
    {
        var result = Play(Request);
        Assert.Equal(1, Enum.GetValues<Channel>().Sum(result.Share), 1e-6);
        Assert.Equal(1, Enum.GetValues<Threat>().Sum(result.Share), 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_cancelled_run_gives_exactly_what_fewer_games_would_have_given(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var result = BulkRun.Play(
            Catalogues.Rules, Request with { Games = 100_000, Threads = threads, ChunkSize = 10 }, TimeProvider.System,
            finished =>
            {
                if (finished >= 50) cancellation.Cancel();
            },
            cancellation.Token);
        Assert.False(result.IsComplete);
        Assert.InRange(result.Finished, 1, 99_999);
        var expected = Play(Request with { Games = result.Finished });
        Assert.Equal(expected.Games.ToArray(), result.Games.ToArray());
        foreach (var channel in Enum.GetValues<Channel>()) Assert.Equal(expected.Share(channel), result.Share(channel));
    }

    [Fact]
    public void Cancelled_at_once_it_has_no_games_and_no_shares()
    {
        var result = BulkRun.Play(Catalogues.Rules, Request, TimeProvider.System, null, new CancellationToken(canceled: true));
        Assert.Equal(0, result.Finished);
        Assert.Equal(0, result.Share(Channel.Direct));
    }

    [Fact]
    public void Progress_ends_at_the_number_of_games()
    {
        var last = 0;
        BulkRun.Play(Catalogues.Rules, Request, TimeProvider.System, finished => last = finished);
        Assert.Equal(Request.Games, last);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(-5, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(BulkRequest.MostGames + 1, 1, 1)]
    public void A_request_out_of_range_is_refused(int games, int threads, int chunk) => Assert.Throws<ArgumentException>(
        () => Play(Request with { Games = games, Threads = threads, ChunkSize = chunk }));

    private static BulkResult Play(BulkRequest request) => BulkRun.Play(Catalogues.Rules, request, TimeProvider.System);
}
