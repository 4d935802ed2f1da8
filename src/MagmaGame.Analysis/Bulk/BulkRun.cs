using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Bulk;

/// <summary>
/// Plays many games on several threads. Every game has its seed and its place, so the answer depends neither on the number of
/// threads nor on who played what.
/// </summary>
/// <remarks>
/// Workers take runs of neighbouring games. When cancelled they stop after the game they are at; what counts then is the
/// unbroken row of games from the first, which is exactly what a request for that many games would have given.
/// </remarks>
public sealed class BulkRun
{
    private readonly BulkRequest _request;
    private readonly GameResult[] _results;
    // Sums of a row of games each: whoever plays a row adds to its sum alone, and in the order of the games.
    private readonly CauseShares[] _causes;

    private BulkRun(BulkRequest request)
    {
        _request = request;
        _results = new GameResult[request.Games];
        _causes = new CauseShares[((request.Games - 1) / request.ChunkSize) + 1];
    }

    /// <summary>Plays the games.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="request">What to play.</param>
    /// <param name="time">Measures how long it takes.</param>
    /// <param name="progress">Told now and then how many games are finished; called from the worker threads.</param>
    /// <param name="cancellation">Ends the run early; the result then holds the games finished without a gap.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges.</exception>
    public static BulkResult Play(
        GameRules rules, BulkRequest request, TimeProvider time, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        var start = time.GetTimestamp();
        var run = new BulkRun(request);
        var games = InOrder.Run(
            request.Games,
            request.Threads,
            () => (Game: new Game(rules), Player: new PolicyPlayer(rules, request.Policy, request.Overrides)),
            (own, number) => run.PlayOne(own.Game, own.Player, number),
            progress,
            cancellation,
            request.ChunkSize);
        return run.Result(games, time.GetElapsedTime(start));
    }

    private void PlayOne(Game game, PolicyPlayer player, int number)
    {
        var verdict = player.Play(game, _request.Scenario, unchecked(_request.FirstSeed + (uint)number), _request.PaceOfGames);
        _results[number] = new GameResult(verdict.CatastropheChance, verdict.Months, verdict.Ending.Outcome, verdict.Ending.Variant);
        _causes[number / _request.ChunkSize].Add(game, verdict);
    }

    private BulkResult Result(int games, TimeSpan elapsed)
    {
        var causes = default(CauseShares);
        for (var first = 0; first < games; first += _request.ChunkSize) causes.Add(_causes[first / _request.ChunkSize]);
        return new BulkResult(_request, _results, games, causes, elapsed);
    }
}
