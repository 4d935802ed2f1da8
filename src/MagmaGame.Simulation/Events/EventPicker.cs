using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>
/// Draws events. A deck is drawn by weight (or the quiet weight, and nothing happens); within it an event is proposed by its
/// greatest weight and accepted if it is eligible and a uniform times that is below its weight now, else another is proposed.
/// The distribution is that of weighing all eligible events, at a few tests instead of all; and since every try has a key of
/// its own, most draws stay the same after a small change of state, which keeps counterfactuals sharp.
/// </summary>
internal static class EventPicker
{
    private const int MostTries = 512;
    private const int TriesPerEvent = 2;
    private const int SubjectsPerDraw = 1024;

    /// <summary>Index of the event drawn, or -1 for a quiet draw.</summary>
    /// <param name="library">The events.</param>
    /// <param name="state">The state.</param>
    /// <param name="luck">The luck.</param>
    /// <param name="draw">Which draw of the month, from 0.</param>
    public static int Draw(EventLibrary library, GameState state, KeyedRandom luck, int draw) =>
        Draw(library, state, luck, draw, default(Unwatched));

    /// <summary>The same, while a witness is told how the draw goes.</summary>
    public static int Draw<TWitness>(EventLibrary library, GameState state, KeyedRandom luck, int draw, TWitness witness)
        where TWitness : struct, IAgendaWitness
    {
        Span<double> weights = stackalloc double[library.Decks.Length];
        var total = library.QuietWeight;
        for (var deck = 0; deck < weights.Length; deck++) total += weights[deck] = Weight(library, deck, state);

        // A deck with nothing to say passes its turn on to the others; the quiet weight is asked only once.
        var pick = luck.Uniform(RandomStream.Deck, state.Month, draw * SubjectsPerDraw) * total;
        for (var attempt = 0; attempt <= weights.Length; attempt++)
        {
            var deck = Walk(weights, pick);
            witness.Turned(deck);
            if (deck < 0) return -1;
            var found = DrawFrom(library.InDeck(deck), state, luck, draw, witness);
            if (found >= 0) return found;
            weights[deck] = 0;
            total = 0;
            foreach (var weight in weights) total += weight;
            if (total <= 0) return -1;
            pick = luck.Uniform(RandomStream.Deck, state.Month, (draw * SubjectsPerDraw) + attempt + 1) * total;
        }
        return -1;
    }

    /// <summary>Whether an event may show now, by its limit, cooldown and condition.</summary>
    public static bool IsEligible(EventDefinition definition, GameState state) =>
        state.Events[definition.Index].Allows(definition.Times, definition.Cooldown, state.Month) && definition.When.Holds(state);

    /// <summary>Weight of a deck now; 0 for one without events.</summary>
    public static double Weight(EventLibrary library, int deck, GameState state) => library.InDeck(deck).Count == 0
        ? 0.0
        : WeightBoost.Apply(library.Decks[deck].Weight, library.Decks[deck].Boosts.AsSpan(), state);

    private static int Walk(ReadOnlySpan<double> weights, double pick)
    {
        for (var deck = 0; deck < weights.Length; deck++)
        {
            pick -= weights[deck];
            if (pick < 0 && weights[deck] > 0) return deck;
        }
        return -1;
    }

    private static int DrawFrom<TWitness>(DrawPile pile, GameState state, KeyedRandom luck, int draw, TWitness witness)
        where TWitness : struct, IAgendaWitness
    {
        var tries = Math.Min(MostTries, TriesPerEvent * pile.Count);
        for (var attempt = 0; attempt < tries; attempt++)
        {
            var subject = (draw * SubjectsPerDraw) + attempt;
            var place = pile.Propose(luck.Uniform(RandomStream.Proposed, state.Month, subject));
            var weight = pile.Weight(place, state);
            var hurdle = weight > 0 ? luck.Uniform(RandomStream.Accepted, state.Month, subject) * pile.Bound(place) : double.PositiveInfinity;
            witness.Proposed(pile.EventAt(place), weight, hurdle);
            if (hurdle < weight) return pile.EventAt(place);
        }
        return Scan(pile, state, luck.Uniform(RandomStream.Proposed, state.Month, (draw * SubjectsPerDraw) + MostTries));
    }

    private static int Scan(DrawPile pile, GameState state, double uniform)
    {
        var total = 0.0;
        for (var place = 0; place < pile.Count; place++) total += pile.Weight(place, state);
        var left = uniform * total;
        for (var place = 0; place < pile.Count; place++)
        {
            left -= pile.Weight(place, state);
            if (left < 0) return pile.EventAt(place);
        }
        return -1;
    }
}
