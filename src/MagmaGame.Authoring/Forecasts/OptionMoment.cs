using System.Collections.Immutable;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>What comes of a game when an option is chosen at a moment: the mean over the outcomes of its roll, each weighed by
/// its chance.</summary>
/// <param name="Values">A value for each <see cref="Measure"/>.</param>
public sealed record OptionFuture(ImmutableArray<double> Values)
{
    /// <summary>A measure.</summary>
    public double this[Measure measure] => Values[(int)measure];
}

/// <summary>A moment at which an event was asked, with the future of each of its options. All of them have the same past, the same
/// luck from there on and the same policy.</summary>
/// <param name="Game">Place of the game in the sample.</param>
/// <param name="Event">Index of the event.</param>
/// <param name="Month">The month.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Futures">One for each option; null for one that could not be chosen.</param>
public sealed record OptionMoment(int Game, int Event, int Month, Phase Phase, ImmutableArray<OptionFuture?> Futures);
