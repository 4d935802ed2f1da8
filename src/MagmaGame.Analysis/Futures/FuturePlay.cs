using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Worlds;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Futures;

/// <summary>
/// Plays many futures from some points of games, on several threads. A future is named by its fork and its number alone, so the
/// answer does not depend on threads or on the order of the work. Playing allocates nothing once a thread has met every fork.
/// </summary>
public sealed class FuturePlay
{
    // Small enough that four threads end together, large enough that sharing out costs nothing.
    private const int AtOnce = 10;

    private readonly IReadOnlyList<Fork> _forks;
    private readonly FutureRequest _request;
    private readonly Dictionary<GameRules, Game> _games = [];
    private readonly Dictionary<GameRules, PolicyPlayer> _policies = [];
    private readonly Dictionary<PlayedCourse, CoursePlayer> _courses = [];
    private readonly WorldWalk? _walk;
    private readonly KeyedRandom _seeds;

    private FuturePlay(IReadOnlyList<Fork> forks, FutureRequest request)
    {
        (_forks, _request) = (forks, request);
        _seeds = new KeyedRandom(request.Seed);
        _walk = request.Worlds is { } worlds ? new WorldWalk(worlds) : null;
    }

    /// <summary>Plays the futures of all forks.</summary>
    /// <param name="forks">The forks; each rules' catalogue knows the request's policy.</param>
    /// <param name="request">How.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from the worker threads.</param>
    /// <param name="cancellation">Ends the play early; the table then holds as many futures of each fork as all have.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges.</exception>
    public static FutureTable Play(
        IReadOnlyList<Fork> forks, FutureRequest request, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        var futures = new Future[forks.Count][];
        for (var fork = 0; fork < forks.Count; fork++) futures[fork] = new Future[request.Count];
        if (forks.Count == 0) return new FutureTable(futures, request.Count);
        var rounds = ((request.Count - 1) / AtOnce) + 1;
        var pieces = rounds * forks.Count;
        // All forks in turn, so that whatever is done when it ends early is of as much use to each.
        var done = InOrder.Run(
            pieces,
            request.Threads,
            () => new FuturePlay(forks, request),
            (play, piece) => play.PlaySome(piece % forks.Count, piece / forks.Count, futures[piece % forks.Count]),
            progress is null ? null : finished => progress((double)finished / pieces),
            cancellation);
        return new FutureTable(futures, Math.Min(request.Count, done / forks.Count * AtOnce));
    }

    private void PlaySome(int fork, int round, Future[] futures)
    {
        var end = Math.Min(futures.Length, (round + 1) * AtOnce);
        for (var number = round * AtOnce; number < end; number++) futures[number] = PlayOne(_forks[fork], number);
    }

    private Future PlayOne(Fork fork, int number)
    {
        var rules = fork.From.Rules;
        if (!_games.TryGetValue(rules, out var game)) _games.Add(rules, game = new Game(rules));
        game.CopyFrom(fork.From);
        // A game that is over has no future; it is what it is.
        if (game.Verdict is { } over) return Future.Of(over);
        _walk?.Imagine(game, number, fork.First);
        if (!_request.HoldLuck) game.ChangeLuck(_seeds.Bits(RandomStream.Future, 0, number));
        return Future.Of(GoOn(game, fork));
    }

    private Verdict GoOn(Game game, Fork fork)
    {
        if (fork.First is { } first && game.Decide(first) is { Accepted: false } refused)
            throw new InvalidOperationException($"In month {game.State.Month} the game refused a fork's {first.Kind}: {refused.Rejection}.");
        if (fork.Course is not { } course) return Policy(game.Rules).Finish(game);
        if (!_courses.TryGetValue(course, out var player))
            _courses.Add(course, player = new CoursePlayer(game.Rules, course, Policy(game.Rules).Policy));
        return player.Finish(game, fork.LeftOut);
    }

    private PolicyPlayer Policy(GameRules rules)
    {
        if (_policies.TryGetValue(rules, out var player)) return player;
        var policy = rules.Catalogue.Policy(_request.Policy)
            ?? throw new InvalidOperationException($"There is no policy '{_request.Policy}'.");
        _policies.Add(rules, player = new PolicyPlayer(rules, policy));
        return player;
    }
}
