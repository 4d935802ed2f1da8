using System.Collections.Immutable;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>What to forecast.</summary>
public sealed record ForecastRequest
{
    /// <summary>Most moments at which the options of one event are tried.</summary>
    public const int MostMoments = 100_000;

    /// <summary>The games; their scenarios and policies are in the catalogue.</summary>
    public required GamePlan Plan { get; init; }
    /// <summary>Indices of the events whose options are tried.</summary>
    public ImmutableArray<int> Tried { get; init; } = [];
    /// <summary>Most moments of each of them, 1 to <see cref="MostMoments"/>; when there are more, an even choice of them.</summary>
    public int Moments { get; init; } = 400;
    /// <summary>Worker threads, at least 1; the result does not depend on them.</summary>
    public int Threads { get; init; } = 1;
}

/// <summary>Plays the games of forecasts.</summary>
public static class Forecast
{
    /// <summary>Plays the games, and tries the options of the events asked for.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="request">What to play.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from the worker threads.</param>
    /// <param name="cancellation">Ends it early; the record then holds what there is.</param>
    /// <returns>The record, and whether it is all that was asked for.</returns>
    /// <exception cref="InvalidOperationException">A game could not be played: an event without a possible option.</exception>
    public static (ForecastRecord Record, bool IsComplete) Play(
        GameRules rules, ForecastRequest request, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        var games = request.Plan.Games.Length;
        // Trying options takes about as long as all the games.
        var part = request.Tried.IsEmpty ? 1.0 : 0.5;
        var sample = SamplePlayer.Play(
            rules, request.Plan, request.Threads, progress is null ? null : done => progress(part * done / games), cancellation);
        var (moments, tried) = OptionTrials.Run(
            rules, sample, request.Tried, request.Moments, request.Threads,
            progress is null ? null : share => progress(part + ((1 - part) * share)), cancellation);
        var record = new ForecastRecord(
            rules.Catalogue.ContentHash, sample, [.. rules.Catalogue.Events.Select(e => e.Options.Select(o => o.Id).ToImmutableArray())], moments);
        return (record, sample.IsComplete && tried);
    }

    /// <summary>Plays the games of a sample again without showings of an event, and compares: before is with the event, after
    /// without it.</summary>
    /// <param name="rules">The rules the sample was played by.</param>
    /// <param name="sample">The games with the event.</param>
    /// <param name="eventIndex">The event.</param>
    /// <param name="threads">Worker threads.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Ends it early; the games played until then are compared.</param>
    public static ForecastComparison Displace(
        GameRules rules, GameSample sample, int eventIndex, int threads, Action<double>? progress = null,
        CancellationToken cancellation = default)
    {
        var plan = sample.Plan with { Games = [.. sample.Plan.Games.Take(sample.Games.Length)] };
        var without = SamplePlayer.Play(
            new GameRules(SilencedEvent.In(rules.Catalogue, eventIndex)), plan, threads,
            progress is null ? null : done => progress((double)done / plan.Games.Length), cancellation);
        return ForecastComparison.Of(sample, without, rules.Catalogue.Events[eventIndex].Id);
    }

    /// <summary>What a record says about the options of an event.</summary>
    public static OptionReport OptionsOf(ForecastRecord record, int eventIndex) => OptionReporting.Of(record, eventIndex);
}
