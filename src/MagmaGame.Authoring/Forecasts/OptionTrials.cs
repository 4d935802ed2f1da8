using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>
/// Tries every option of events at moments at which they were asked: the game is played again up to the moment, forked, and each
/// fork goes on by the same policy with the same luck. Only what the option does then differs, so few moments tell a lot.
/// </summary>
/// <remarks>A roll inside an option is not left to luck: each of its outcomes is played, and they are weighed by their chances.
/// Where one luck would have told an outcome by accident, the mean tells what the option is worth when it is chosen.</remarks>
internal sealed class OptionTrials
{
    // Fractions of the golden ratio and of the root of two: their multiples lie evenly between 0 and 1, whatever the rhythm in
    // which scenarios and policies take turns.
    private const double GameStep = 0.6180339887498949;
    private const double PlaceStep = 0.4142135623730951;

    private readonly SamplePlayer _player;
    private readonly Game _fork;

    private OptionTrials(GameRules rules, GamePlan plan)
    {
        _player = new SamplePlayer(rules, plan);
        _fork = new Game(rules);
    }

    /// <summary>Tries the options of events.</summary>
    /// <param name="rules">The rules the sample was played by.</param>
    /// <param name="sample">The games in which the events were asked.</param>
    /// <param name="events">Indices of the events.</param>
    /// <param name="mostMoments">Most moments of one event; when there are more, an even choice of them.</param>
    /// <param name="threads">Worker threads.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the trials early.</param>
    /// <returns>The moments, in the order of the games; and whether they are all that were to be tried.</returns>
    public static (ImmutableArray<OptionMoment> Moments, bool IsComplete) Run(
        GameRules rules, GameSample sample, IReadOnlyCollection<int> events, int mostMoments, int threads, Action<double>? progress,
        CancellationToken cancellation)
    {
        var games = Choose(sample, events, mostMoments);
        var results = new List<OptionMoment>[games.Length];
        var finished = games.Length == 0 ? 0 : InOrder.Run(
            games.Length,
            threads,
            () => new OptionTrials(rules, sample.Plan),
            (trials, i) => results[i] = trials.TryGame(games[i].Game, games[i].Places),
            progress is null ? null : done => progress((double)done / games.Length),
            cancellation);
        return ([.. results.Take(finished).SelectMany(found => found)], finished == games.Length);
    }

    // For each game the places in its row of showings at which to try options.
    private static (int Game, int[] Places)[] Choose(GameSample sample, IReadOnlyCollection<int> events, int mostMoments)
    {
        var wanted = events.ToDictionary(e => e, _ => new List<(double Order, int Game, int Place)>());
        for (var game = 0; game < sample.Games.Length; game++)
        {
            var showings = sample.Games[game].Showings;
            for (var place = 0; place < showings.Length; place++)
            {
                if (!wanted.TryGetValue(showings[place].Event, out var moments)) continue;
                var order = ((game * GameStep) + (place * PlaceStep)) % 1.0;
                moments.Add((order, game, place));
            }
        }
        return
        [
            .. wanted.Values.SelectMany(moments => moments.OrderBy(m => m.Order).Take(mostMoments))
                .GroupBy(m => m.Game).OrderBy(g => g.Key)
                .Select(g => (g.Key, g.Select(m => m.Place).Order().ToArray())),
        ];
    }

    private List<OptionMoment> TryGame(int place, int[] showings)
    {
        var moments = new List<OptionMoment>(showings.Length);
        var policy = _player.Begin(place);
        var asked = 0;
        foreach (var wanted in showings)
        {
            while (true)
            {
                if (_player.Game.State.OpenEvent >= 0 && asked++ == wanted) break;
                _player.Step(policy);
            }
            moments.Add(TryOptions(place, policy));
            _player.Step(policy);
        }
        return moments;
    }

    private OptionMoment TryOptions(int place, PolicyPlayer policy)
    {
        var game = _player.Game;
        var definition = game.OpenEvent!;
        var futures = ImmutableArray.CreateBuilder<OptionFuture?>(definition.Options.Length);
        for (var option = 0; option < definition.Options.Length; option++)
        {
            var possible = game.Check(Decision.Answer(definition.Index, option)) == Rejection.None;
            futures.Add(possible ? Try(policy, definition.Index, option) : null);
        }
        return new OptionMoment(place, definition.Index, game.State.Month, game.State.Phase, futures.MoveToImmutable());
    }

    private OptionFuture Try(PolicyPlayer policy, int eventIndex, int option)
    {
        var measures = new double[Measures.Count];
        var roll = _fork.Rules.Catalogue.Events[eventIndex].Options[option].Roll;
        for (var outcome = 0; outcome < Math.Max(1, roll.Length); outcome++)
        {
            var chance = roll.IsEmpty ? 1.0 : roll[outcome].Chance;
            if (chance <= 0) continue;
            _fork.CopyFrom(_player.Game);
            if (roll.IsEmpty) _fork.Decide(Decision.Answer(eventIndex, option));
            else _fork.AnswerWithOutcome(option, outcome);
            var verdict = policy.Finish(_fork);
            Measures.Add(measures, chance, verdict.CatastropheChance, verdict.Months, verdict.Ending.Outcome, verdict.Ending.Variant);
        }
        return new OptionFuture([.. measures]);
    }
}
