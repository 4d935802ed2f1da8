using System.Collections.Immutable;
using MagmaGame.Analysis.Balances;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Searches;

/// <summary>
/// Searches for the policy with the least P(catastrophe) in a scenario, by the cross-entropy method: candidates are drawn around a
/// point, all of a generation play the same games, and the next are drawn around the best of them and about as far apart as those
/// are. Then the answers to events are improved where one is better beyond noise, the finalists play a contest, and its winner is
/// measured in games that nothing was chosen by. Source: Rubinstein and Kroese's method (assumption: a technique, not a claim).
/// </summary>
public sealed class PolicySearch
{
    // How far a generation moves towards its best.
    private const double Smoothing = 0.7;
    private const double FirstSpread = 0.22;
    // Narrower, and luck would decide where the search ends.
    private const double LeastSpread = 0.03;
    private const int LateBest = 5;
    // Sets of games beyond those of the generations.
    private const int ContestSet = -1;
    private const int FreshSet = -2;

    private readonly SearchRequest _request;
    private readonly SearchSpace _space;
    private readonly KeyedRandom _luck;
    private readonly Action<double>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly List<PolicyDefinition> _usual;
    private readonly double _total;
    private readonly double[] _centre;
    private readonly double[] _spread;
    private readonly List<double[]> _best = [];
    private double _done;

    private PolicySearch(SearchRequest request, Action<double>? progress, CancellationToken cancellation)
    {
        (_request, _progress, _cancellation) = (request, progress, cancellation);
        _space = new SearchSpace(request.Rules.Catalogue, request.Scenario);
        _luck = new KeyedRandom(request.Seed);
        _usual = [.. request.Rules.Catalogue.Policies.Where(policy => !policy.Lab)];
        _centre = [.. _space.Start];
        _spread = new double[_centre.Length];
        Array.Fill(_spread, FirstSpread);
        _total = request.Games * (
            ((double)request.Generations * request.Candidates) + AnsweringCost
            + (SearchRequest.ContestTimes * ((2.0 * LateBest) + 2)) + (SearchRequest.FreshTimes * (1.0 + _usual.Count)));
    }

    // Trying all answers of a game takes about as long as so many games.
    private static double AnsweringCost => 120;

    /// <summary>Searches.</summary>
    /// <param name="request">Where, and how hard.</param>
    /// <param name="progress">Told about the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends it early: the result is then the best candidate of the last whole generation.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges.</exception>
    /// <exception cref="OperationCanceledException">It was ended before one generation was whole.</exception>
    public static SearchResult Find(
        SearchRequest request, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        return new PolicySearch(request, progress, cancellation).Find();
    }

    private SearchResult Find()
    {
        SearchResult? best = null;
        for (var generation = 0; generation < _request.Generations; generation++)
        {
            var points = Draw(generation);
            var policies = points.Select(point => _space.PolicyAt(point)).ToList();
            if (Contest(policies, generation, 1) is not { } contest) break;
            var order = contest.Order(points.Length);
            MoveTo([.. order.Take(_request.Elite).Select(place => points[place])]);
            _best.Add(points[order[0]]);
            best = new SearchResult
            {
                Request = _request,
                Policy = policies[order[0]],
                Generations = generation + 1,
                Found = contest.Chance(order[0]),
            };
        }
        if (best is null) throw new OperationCanceledException(_cancellation);
        return _cancellation.IsCancellationRequested ? best : Finals(best);
    }

    private double[][] Draw(int generation)
    {
        var points = new double[_request.Candidates][];
        // The centre itself, and the best of the last generation, must prove themselves again in other games.
        points[0] = [.. _centre];
        for (var candidate = 1; candidate < points.Length; candidate++)
        {
            if (candidate == 1 && _best.Count > 0)
            {
                points[candidate] = _best[^1];
                continue;
            }
            points[candidate] = new double[_centre.Length];
            for (var i = 0; i < _centre.Length; i++)
            {
                var drawn = _luck.Normal(RandomStream.Search, generation, -1 - ((candidate * _centre.Length) + i));
                points[candidate][i] = Math.Clamp(_centre[i] + (_spread[i] * drawn), 0, 1);
            }
        }
        return points;
    }

    private void MoveTo(ImmutableArray<double[]> elite)
    {
        for (var i = 0; i < _centre.Length; i++)
        {
            var mean = elite.Average(point => point[i]);
            var spread = Math.Sqrt(elite.Average(point => (point[i] - mean) * (point[i] - mean)));
            _centre[i] += Smoothing * (mean - _centre[i]);
            _spread[i] = Math.Max(LeastSpread, _spread[i] + (Smoothing * (spread - _spread[i])));
        }
    }

    private SearchResult Finals(SearchResult best)
    {
        var plain = _best.TakeLast(LateBest).Append(_centre).Select(point => _space.PolicyAt(point)).ToList();
        var answers = Answers(plain[^1]);
        List<PolicyDefinition> finalists = [.. plain, .. plain.Where(_ => !answers.IsEmpty).Select(policy => policy with { Choose = answers })];
        if (Contest(finalists, ContestSet, SearchRequest.ContestTimes) is not { } contest) return best;
        var winner = contest.Order(finalists.Count)[0];
        best = best with { Policy = finalists[winner], Found = contest.Chance(winner) };
        if (Contest([best.Policy, .. _usual], FreshSet, SearchRequest.FreshTimes) is not { } fresh) return best;
        var usual = fresh.Order(1 + _usual.Count).FirstOrDefault(place => place > 0);
        return best with
        {
            Fresh = fresh.Chance(0),
            Usual = usual > 0 ? _usual[usual - 1] : null,
            Ahead = usual > 0 ? fresh.Difference(0, usual) : null,
        };
    }

    // Tags answer whole families of events alike; where one event asks for something else, that is said of it alone.
    private ImmutableArray<FixedAnswer> Answers(PolicyDefinition policy)
    {
        try
        {
            var before = _done;
            var report = BalanceRun.Play(
                new BalanceRequest
                {
                    Rules = _request.Rules,
                    Worlds = [new BalanceWorld(_request.Scenario, policy)],
                    Games = Math.Min(BalanceRequest.MostGames, _request.Games),
                    FirstSeed = _luck.Bits(RandomStream.Search, ContestSet - 2),
                    Threads = _request.Threads,
                },
                share => Tell(before + (share * AnsweringCost * _request.Games)),
                _cancellation);
            _done = before + (AnsweringCost * _request.Games);
            return
            [
                .. from question in Enumerable.Range(0, report.Questions.Length)
                   where report.Questions[question].Kind == QuestionKind.Event
                   let cell = report.Cells[question][0]
                   where cell.Tells && cell.Lost[cell.Best].Interval.Low > 0
                   select new FixedAnswer(report.Questions[question].Number, cell.Best),
            ];
        }
        catch (OperationCanceledException)
        {
            // What comes next sees that it was ended, too.
            return [];
        }
    }

    private PolicyContest? Contest(IReadOnlyList<PolicyDefinition> policies, int set, int times)
    {
        var before = _done;
        var contest = PolicyContest.Play(_request, policies, set, times * _request.Games, done => Tell(before + done), _cancellation);
        _done = before + ((double)policies.Count * times * _request.Games);
        return contest;
    }

    private void Tell(double games) => _progress?.Invoke(Math.Min(1, games / _total));
}
