using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Explanations;

/// <summary>A boost in a state.</summary>
/// <param name="If">Its condition, as one clause for each line of it.</param>
/// <param name="Times">The factor.</param>
/// <param name="Holds">Whether it held, and so multiplied the weight.</param>
public sealed record BoostReading(ImmutableArray<ClauseReading> If, double Times, bool Holds);

/// <summary>How a weight came about.</summary>
/// <param name="Base">The weight that the content gives.</param>
/// <param name="Boosts">Its boosts, in order.</param>
/// <param name="Now">The weight with the boosts that held.</param>
public sealed record WeightReading(double Base, ImmutableArray<BoostReading> Boosts, double Now)
{
    /// <summary>The weight of a deck, or of an event within its deck.</summary>
    public static WeightReading Of(double weight, ImmutableArray<WeightBoost> boosts, GameState state, Catalogue catalogue)
    {
        var read = boosts.Select(boost => new BoostReading(
            ClauseReading.Of(boost.If, state, catalogue), boost.Times, boost.If.Holds(state))).ToImmutableArray();
        return new WeightReading(weight, read, read.Where(b => b.Holds).Aggregate(weight, (now, boost) => now * boost.Times));
    }
}
