using System.Collections.Immutable;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>An event as it was asked in a game.</summary>
/// <param name="Event">Its index in the catalogue that was played.</param>
/// <param name="Month">The month, 0 is the first.</param>
public readonly record struct Showing(int Event, int Month);

/// <summary>What a forecast keeps of one game.</summary>
/// <param name="CatastropheChance">P(catastrophe), 0 to 1.</param>
/// <param name="Months">Months played.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Variant">Its variant.</param>
/// <param name="Showings">The events, in the order in which they were asked.</param>
public sealed record PlayedGame(
    double CatastropheChance, int Months, Outcome Outcome, OutcomeVariant Variant, ImmutableArray<Showing> Showings)
{
    /// <summary>A measure of the game; shares are 0 or 1.</summary>
    public double this[Measure measure] => measure switch
    {
        Measure.CatastropheChance => CatastropheChance,
        Measure.Months => Months,
        <= Measure.SelfDestruction => (int)measure - (int)Measure.Obsolescence + 1 == (int)Outcome ? 1 : 0,
        _ => (int)measure - (int)Measure.Chosen == (int)Variant ? 1 : 0,
    };
}
