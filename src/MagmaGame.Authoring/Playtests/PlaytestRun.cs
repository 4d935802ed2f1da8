using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// Plays a library to learn what of it is ever met. The result depends on the request alone, whatever the number of threads; when
/// cancelled, it is of the games finished by then.
/// </summary>
public sealed class PlaytestRun
{
    /// <summary>Games in which every clause is asked in every round; after them only clauses with an answer missing are.</summary>
    public const int FullyAskedGames = 400;

    /// <summary>Of so many games one is kept as a journal and played again.</summary>
    public const int GamesPerReplay = 100;

    /// <summary>Failures told apart, at most; of more kinds and places only the number is told.</summary>
    public const int MostFailures = 40;

    private const int Chunk = 8;

    private readonly GameRules _rules;
    private readonly PlaytestRequest _request;
    private readonly ProvedUnreachable _proofs;
    private readonly Action<int> _progress;
    private readonly CancellationToken _cancellation;
    private readonly CoverageMap _map;
    private readonly BrokenTexts _texts;
    private readonly PlaytestWorker[] _workers;
    private int _done;

    private PlaytestRun(
        GameRules rules, PlaytestRequest request, ProvedUnreachable proofs, Action<int>? progress, CancellationToken cancellation)
    {
        (_rules, _request, _proofs, _cancellation) = (rules, request, proofs, cancellation);
        _progress = games => progress?.Invoke(Interlocked.Add(ref _done, games));
        _map = new CoverageMap(rules.Catalogue);
        _texts = new BrokenTexts(rules.Catalogue);
        _workers = [.. Enumerable.Range(0, request.Threads).Select(_ => new PlaytestWorker(rules, request, _map, _texts))];
    }

    /// <summary>Plays.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="request">What to play.</param>
    /// <param name="proofs">What is known to be unreachable.</param>
    /// <param name="time">Measures how long it takes.</param>
    /// <param name="progress">Told now and then how many games are done, those worth of directed runs included; called from the
    /// worker threads.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges.</exception>
    public static PlaytestResult Play(
        GameRules rules, PlaytestRequest request, ProvedUnreachable proofs, TimeProvider time, Action<int>? progress = null,
        CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        return new PlaytestRun(rules, request, proofs, progress, cancellation).Play(time);
    }

    private PlaytestResult Play(TimeProvider time)
    {
        var start = time.GetTimestamp();
        var full = Math.Min(_request.Games, FullyAskedGames);
        PlayGames(0, full, new ClauseWatch(_map, _ => true));
        var asked = Gathered(w => w.Tally).Games;
        PlayGames(full, _request.Games, new ClauseWatch(_map, IsOpen));
        var played = time.GetElapsedTime(start);
        var tally = Gathered(w => w.Tally);
        if (_request.DirectedGames > 0 && !_cancellation.IsCancellationRequested)
            new DirectedRuns(_map, _request, _workers, IsMissing, _progress, _cancellation).Run();
        var failures = new FailureBook();
        foreach (var worker in _workers) failures.Add(worker.Failures);
        var shrinker = new FailureShrinker(_rules, _texts, _map);
        return new PlaytestResult(_request, _map, tally, Gathered(w => w.Directed), _proofs)
        {
            Failures = [.. failures.Entries.Take(MostFailures).Select(entry => shrinker.Shrink(entry, _cancellation))],
            FailureGroups = failures.Count,
            Replays = _workers.Sum(w => w.Replays),
            Elapsed = played,
            ElapsedInAll = time.GetElapsedTime(start),
            FullyAsked = Math.Min(full, tally.Total),
            EarlyGames = asked,
            SettledEarly = Settled(clause => !IsOpen(clause)),
        };

        bool IsOpen(ClauseItems clause) => asked[clause.True] == 0 || asked[clause.False] == 0;

        bool IsMissing(CoverageItem item) =>
            item.Kind != CoverageKind.Claim && tally.Games[item.Number] == 0 && _proofs.CodeFor(item) is null
            && Array.TrueForAll(_workers, w => w.Directed.Games[item.Number] == 0);
    }

    private void PlayGames(int from, int to, ClauseWatch clauses)
    {
        var pieces = (to - from + Chunk - 1) / Chunk;
        Crew.Do(_workers, pieces, (worker, piece) =>
        {
            var first = from + (piece * Chunk);
            var end = Math.Min(to, first + Chunk);
            for (var number = first; number < end && !_cancellation.IsCancellationRequested; number++)
                worker.Play(number, clauses, replay: number % GamesPerReplay == 0);
            _progress(end - first);
        }, _cancellation);
    }

    // Only what is asked in every round is ever left out of it.
    private bool[] Settled(Func<ClauseItems, bool> isSettled)
    {
        var settled = new bool[_map.Items.Length];
        var all = new ClauseWatch(_map, isSettled);
        foreach (var clause in all.Events.SelectMany(e => e.When.Concat(e.Boosts)).Concat(all.Decks)) settled[clause.True] = settled[clause.False] = true;
        return settled;
    }

    private CoverageTally Gathered(Func<PlaytestWorker, CoverageTally> of)
    {
        var sum = new CoverageTally(_map, _request.Scenarios.Length, _request.Policies.Length);
        foreach (var worker in _workers) sum.Add(of(worker));
        return sum;
    }
}
