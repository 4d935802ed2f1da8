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
    private readonly GameRules _rules;
    private readonly BulkRequest _request;
    private readonly GameResult[] _results;
    private readonly int[] _finishedInChunk;
    private readonly CauseShares[] _causes;
    private readonly Action<int>? _progress;
    private readonly CancellationToken _cancellation;
    private int _nextChunk = -1;
    private int _finished;
    private volatile Exception? _failure;

    private BulkRun(GameRules rules, BulkRequest request, Action<int>? progress, CancellationToken cancellation)
    {
        (_rules, _request, _progress, _cancellation) = (rules, request, progress, cancellation);
        _results = new GameResult[request.Games];
        var chunks = ((request.Games - 1) / request.ChunkSize) + 1;
        _finishedInChunk = new int[chunks];
        _causes = new CauseShares[chunks];
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
        var run = new BulkRun(rules, request, progress, cancellation);
        run.PlayAll();
        return run.Result(time.GetElapsedTime(start));
    }

    private void PlayAll()
    {
        var threads = Math.Min(_request.Threads, _finishedInChunk.Length);
        if (threads == 1) Work();
        else
        {
            var workers = new Thread[threads];
            for (var i = 0; i < threads; i++) (workers[i] = new Thread(Work) { IsBackground = true }).Start();
            foreach (var worker in workers) worker.Join();
        }
        if (_failure is { } failure) throw new InvalidOperationException(failure.Message, failure);
    }

    private void Work()
    {
        try
        {
            var game = new Game(_rules);
            var player = new PolicyPlayer(_rules, _request.Policy, _request.Overrides);
            while (_failure is null && !_cancellation.IsCancellationRequested)
            {
                var chunk = Interlocked.Increment(ref _nextChunk);
                if (chunk >= _finishedInChunk.Length) return;
                PlayChunk(chunk, game, player);
                _progress?.Invoke(Interlocked.Add(ref _finished, _finishedInChunk[chunk]));
            }
        }
        catch (InvalidOperationException e)
        {
            _failure = e;
        }
    }

    private void PlayChunk(int chunk, Game game, PolicyPlayer player)
    {
        var first = chunk * _request.ChunkSize;
        var count = Math.Min(_request.ChunkSize, _results.Length - first);
        for (var i = 0; i < count && !_cancellation.IsCancellationRequested; i++)
        {
            var verdict = player.Play(game, _request.Scenario, unchecked(_request.FirstSeed + (uint)(first + i)), _request.PaceOfGames);
            _results[first + i] = new GameResult(
                verdict.CatastropheChance, verdict.Months, verdict.Ending.Outcome, verdict.Ending.Variant);
            _causes[chunk].Add(game, verdict);
            _finishedInChunk[chunk]++;
        }
    }

    private BulkResult Result(TimeSpan elapsed)
    {
        var games = 0;
        var causes = default(CauseShares);
        for (var chunk = 0; chunk < _finishedInChunk.Length; chunk++)
        {
            games += _finishedInChunk[chunk];
            causes.Add(_causes[chunk]);
            if (games < Math.Min(_results.Length, (chunk + 1L) * _request.ChunkSize)) break;
        }
        return new BulkResult(_request, _results, games, causes, elapsed);
    }
}
