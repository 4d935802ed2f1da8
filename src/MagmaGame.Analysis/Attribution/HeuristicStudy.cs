using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Attribution;

/// <summary>What breaking a rule of thumb cost.</summary>
/// <param name="Watch">Where it was kept and broken.</param>
/// <param name="Cost">P(catastrophe) as the player went on minus P(catastrophe) had this rule been kept and all else done as they did
/// it, from the round that first broke it: above 0 breaking it cost, below 0 it paid. Null when it was kept.</param>
/// <param name="Held">P(catastrophe) had it been kept, 0 to 1; null likewise.</param>
public sealed record HeuristicCost(HeuristicWatch Watch, Estimate? Cost, double? Held);

/// <summary>Rules of thumb that a game kept and broke, and what breaking them cost: the same decisions but for that rule, over many
/// futures with the world as it was and luck drawn anew, the same luck on both sides.</summary>
/// <param name="Found">The rules that had something to say, in the order of the content.</param>
/// <param name="Futures">How many futures each cost rests on.</param>
public sealed record HeuristicStudy(ImmutableArray<HeuristicCost> Found, int Futures)
{
    /// <summary>Works it out.</summary>
    /// <param name="session">The game.</param>
    /// <param name="futures">How many futures, at least 2.</param>
    /// <param name="seed">Seed of their luck.</param>
    /// <param name="policy">Id of the policy that decides what the player never decided.</param>
    /// <param name="threads">Worker threads, at least 1; the answer does not depend on them.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early; what there is counts.</param>
    /// <exception cref="OperationCanceledException">It was ended before there was anything.</exception>
    public static HeuristicStudy Of(
        GameSession session, int futures, uint seed, string policy, int threads, Action<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(futures, 2);
        var watches = HeuristicWatch.Of(session);
        HeuristicWatch[] broken = [.. watches.Where(watch => watch.Before is not null)];
        if (broken.Length == 0) return new HeuristicStudy([.. watches.Select(watch => new HeuristicCost(watch, null, null))], futures);
        var courses = session.Versions.Select(v => v.Rules).Distinct()
            .ToDictionary(rules => rules, rules => PlayedCourse.Of(session, rules.Catalogue));
        var chances = new (double Played, double Held)[broken.Length][];
        for (var i = 0; i < chances.Length; i++) chances[i] = new (double, double)[futures];
        var pieces = broken.Length * futures;
        var done = InOrder.Run(
            pieces,
            threads,
            () => new Walker(broken, courses, policy, seed),
            (walker, piece) => chances[piece % broken.Length][piece / broken.Length] = walker.Play(piece % broken.Length, piece / broken.Length),
            progress is null ? null : finished => progress((double)finished / pieces),
            cancellation);
        var count = done / broken.Length;
        if (count < 2) throw new OperationCanceledException(cancellation);
        return new HeuristicStudy([.. watches.Select(watch => CostOf(watch, chances, Array.IndexOf(broken, watch), count))], count);
    }

    private static HeuristicCost CostOf(HeuristicWatch watch, (double Played, double Held)[][] chances, int which, int count)
    {
        if (which < 0) return new HeuristicCost(watch, null, null);
        var (played, held) = (new Clusters(count), new Clusters(count));
        for (var number = 0; number < count; number++)
        {
            played.Add(number, chances[which][number].Played);
            held.Add(number, chances[which][number].Held);
        }
        return new HeuristicCost(watch, played.Minus(held), held.Mean().Value);
    }

    private sealed class Walker
    {
        private readonly HeuristicWatch[] _broken;
        private readonly Dictionary<GameRules, (Game Game, CoursePlayer Player)> _players = [];
        private readonly HeldTactics[] _held;
        private readonly KeyedRandom _seeds;

        public Walker(HeuristicWatch[] broken, Dictionary<GameRules, PlayedCourse> courses, string policyId, uint seed)
        {
            (_broken, _seeds, _held) = (broken, new KeyedRandom(seed), new HeldTactics[broken.Length]);
            for (var i = 0; i < broken.Length; i++)
            {
                var rules = broken[i].Before!.Rules;
                var policy = rules.Catalogue.Policy(policyId)!;
                _players.TryAdd(rules, (new Game(rules), new CoursePlayer(rules, courses[rules], policy)));
                _held[i] = new HeldTactics(new CourseTactics(courses[rules], new PolicyPlayer(rules, policy).Tactics), broken[i].Rule);
            }
        }

        public (double Played, double Held) Play(int which, int number)
        {
            var from = _broken[which].Before!;
            var (game, player) = _players[from.Rules];
            var luck = _seeds.Bits(RandomStream.Future, 0, number);
            game.CopyFrom(from);
            game.ChangeLuck(luck);
            var played = player.Finish(game).CatastropheChance;
            game.CopyFrom(from);
            game.ChangeLuck(luck);
            _held[which].Begin(game);
            while (true)
            {
                if (game.Verdict is { } verdict) return (played, verdict.CatastropheChance);
                Rounds.Play(game, _held[which]);
            }
        }
    }
}
