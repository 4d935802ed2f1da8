using System.Collections.Immutable;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Everything a forecast measured, before any figure is made of it. Two records of the same games, of two versions of the
/// content, can be compared game by game.</summary>
/// <param name="ContentHash">Hash of the content that was played.</param>
/// <param name="Sample">The games.</param>
/// <param name="Options">For every event the ids of its options.</param>
/// <param name="Moments">Moments at which all options were tried, in the order of the games; none unless asked for.</param>
public sealed record ForecastRecord(
    string ContentHash, GameSample Sample, ImmutableArray<ImmutableArray<string>> Options, ImmutableArray<OptionMoment> Moments);
