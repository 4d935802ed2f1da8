using System.Collections.Immutable;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Analysis.Worlds;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>
/// For every turning point of a game, what would have come of deciding otherwise and going on as the player did: over many futures
/// with luck drawn anew from there, the same luck for each alternative, and once with the very luck of the game.
/// </summary>
/// <param name="Found">The counterfactuals, in the order of play.</param>
/// <param name="Futures">How many futures each rests on; fewer than asked for after a cancellation, at least 2.</param>
/// <param name="Request">How they were worked out.</param>
public sealed record CounterfactualStudy(ImmutableArray<Counterfactual> Found, int Futures, CounterfactualRequest Request)
{
    /// <summary>Those with something at stake beyond noise, the greatest stake first.</summary>
    public IEnumerable<Counterfactual> Decisive => Found.Where(c => c.IsDecisive).OrderByDescending(c => c.Stake);

    /// <summary>Works out the counterfactuals of a game.</summary>
    /// <param name="session">The game.</param>
    /// <param name="request">How.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early; what there is counts.</param>
    /// <exception cref="OperationCanceledException">It was ended before there was anything.</exception>
    /// <exception cref="ArgumentException">Worlds are to be redrawn, and the content was changed while the game was played.</exception>
    public static CounterfactualStudy Of(
        GameSession session, CounterfactualRequest request, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        var turnings = Turnings.Of(session, request.Policy);
        var courses = session.Versions.Select(v => v.Rules).Distinct()
            .ToDictionary(rules => rules, rules => PlayedCourse.Of(session, rules.Catalogue));
        var (forks, starts) = Forks(turnings, courses);
        var futures = FuturePlay.Play(
            forks,
            new FutureRequest
            {
                Count = request.Futures,
                Seed = request.Seed,
                Policy = request.Policy,
                Threads = request.Threads,
                Worlds = request.RedrawWorlds ? AlikeWorlds.Of(session, request.Seed, request.Threads, cancellation) : null,
            },
            progress,
            cancellation);
        if (turnings.Length > 0 && futures.Count < 2) throw new OperationCanceledException(cancellation);
        // What the other futures take seconds for: once each, and so never cut short.
        var lucky = FuturePlay.Play(
            forks,
            new FutureRequest { Count = 1, Seed = request.Seed, Policy = request.Policy, Threads = request.Threads, HoldLuck = true },
            progress: null,
            CancellationToken.None);
        var found = turnings.Select((turning, i) => Judge(turning, starts[i], futures, lucky)).ToArray();
        return new CounterfactualStudy(WithDecisive(found), futures.Count, request);
    }

    // For each turning point the way it went, then its alternatives.
    private static (List<Fork> Forks, int[] Starts) Forks(ImmutableArray<Turning> turnings, Dictionary<GameRules, PlayedCourse> courses)
    {
        var (forks, starts) = (new List<Fork>(), new int[turnings.Length]);
        for (var i = 0; i < turnings.Length; i++)
        {
            var turning = turnings[i];
            var course = courses[turning.Before.Rules];
            starts[i] = forks.Count;
            forks.Add(new Fork(turning.Before, turning.Taken, turning.LeftOut, course));
            forks.AddRange(turning.Alternatives.Select(other => new Fork(turning.Before, other.Instead, turning.LeftOut, course)));
        }
        return (forks, starts);
    }

    private static Counterfactual Judge(Turning turning, int start, FutureTable futures, FutureTable lucky)
    {
        var taken = futures.Of(start);
        var results = ImmutableArray.CreateBuilder<AlternativeResult>(turning.Alternatives.Length);
        var gains = new double[taken.Length];
        for (var i = 0; i < turning.Alternatives.Length; i++)
        {
            var fork = start + 1 + i;
            var other = futures.Of(fork);
            var differences = new double[taken.Length];
            for (var n = 0; n < gains.Length; n++)
            {
                differences[n] = other[n].CatastropheChance - taken[n].CatastropheChance;
                gains[n] += differences[n] / turning.Alternatives.Length;
            }
            results.Add(new AlternativeResult(turning.Alternatives[i], Shift.Between(taken, other), lucky.Of(fork)[0], IsDecisive: false, [.. differences]));
        }
        return new Counterfactual(turning, Future.Chances(taken).Mean(), results.MoveToImmutable(), [.. gains]);
    }

    private static ImmutableArray<Counterfactual> WithDecisive(Counterfactual[] found)
    {
        var beyond = ManyQuestions.BeyondNoise([.. found.SelectMany(c => c.Alternatives).Select(a => a.Shift.Chance.Chance)]);
        var next = 0;
        return
        [
            .. found.Select(c => c with
            {
                Alternatives = [.. c.Alternatives.Select(a => a with { IsDecisive = beyond[next++] && a.Shift.Chance.IsBeyondNoise })],
            }),
        ];
    }
}
