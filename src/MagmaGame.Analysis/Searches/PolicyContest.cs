using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Searches;

/// <summary>Some policies in the same games of a scenario.</summary>
internal sealed class PolicyContest
{
    private readonly double[] _chances;
    private readonly int _games;

    private PolicyContest(double[] chances, int games) => (_chances, _games) = (chances, games);

    /// <summary>Plays it.</summary>
    /// <param name="request">The rules, the scenario, the seed and the threads.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="set">Number of the set of games: no two have games in common, but for chance.</param>
    /// <param name="games">How many games each policy plays.</param>
    /// <param name="progress">Told how many games are done; called from worker threads.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>What came of it; null when it was ended.</returns>
    public static PolicyContest? Play(
        SearchRequest request, IReadOnlyList<PolicyDefinition> policies, int set, int games, Action<int>? progress,
        CancellationToken cancellation)
    {
        var chances = new double[policies.Count * games];
        var done = InOrder.Run(
            chances.Length, request.Threads, () => new Worker(request, policies, set, games),
            (worker, piece) => chances[piece] = worker.Play(piece), progress, cancellation);
        return done < chances.Length ? null : new PolicyContest(chances, games);
    }

    /// <summary>P(catastrophe) of a policy.</summary>
    public Estimate Chance(int policy) => Gather(policy).Mean();

    /// <summary>P(catastrophe) of one policy minus that of another, in the same games.</summary>
    public Estimate Difference(int policy, int other) => Gather(policy).Minus(Gather(other));

    /// <summary>The policies, the best first; of those that are alike the first.</summary>
    public int[] Order(int policies) => [.. Enumerable.Range(0, policies).OrderBy(Mean).ThenBy(policy => policy)];

    private double Mean(int policy)
    {
        var sum = 0.0;
        foreach (var chance in _chances.AsSpan(policy * _games, _games)) sum += chance;
        return sum / _games;
    }

    private Clusters Gather(int policy)
    {
        var clusters = new Clusters(_games);
        for (var game = 0; game < _games; game++) clusters.Add(game, _chances[(policy * _games) + game]);
        return clusters;
    }

    private sealed class Worker(SearchRequest request, IReadOnlyList<PolicyDefinition> policies, int set, int games)
    {
        private readonly Game _game = new(request.Rules);
        private readonly KeyedRandom _seeds = new(request.Seed);
        private PolicyPlayer? _player;

        public double Play(int piece)
        {
            var policy = policies[piece / games];
            // Pieces come in order, so that a worker seldom changes its policy.
            if (_player is null || !ReferenceEquals(_player.Policy, policy)) _player = new PolicyPlayer(request.Rules, policy);
            var seed = _seeds.Bits(RandomStream.Search, set, piece % games);
            return _player.Play(_game, request.Scenario, seed, request.Scenario.Pace ?? Pace.Monthly).CatastropheChance;
        }
    }
}
