using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>
/// Draws events. A deck is drawn by weight (or the quiet weight, and nothing happens); within it an event is proposed at
/// random and accepted if it is eligible and a uniform times the deck's bound is below its weight, else another is proposed.
/// The distribution is that of weighing all eligible events, at a few tests instead of all; and since every try has a key of
/// its own, most draws stay the same after a small change of state, which keeps counterfactuals sharp.
/// </summary>
internal static class EventPicker
{
    private const int MostTries = 512;
    private const int TriesPerEvent = 4;
    private const int SubjectsPerDraw = 1024;

    /// <summary>Index of the event drawn, or -1 for a quiet draw.</summary>
    /// <param name="library">The events.</param>
    /// <param name="state">The state.</param>
    /// <param name="luck">The luck.</param>
    /// <param name="draw">Which draw of the month, from 0.</param>
    public static int Draw(EventLibrary library, GameState state, KeyedRandom luck, int draw)
    {
        Span<double> weights = stackalloc double[library.Decks.Length];
        var total = library.QuietWeight;
        for (var deck = 0; deck < weights.Length; deck++)
            total += weights[deck] = library.InDeck(deck).IsEmpty ? 0.0 : Weight(library.Decks[deck], state);

        // A deck with nothing to say passes its turn on to the others; the quiet weight is asked only once.
        var pick = luck.Uniform(RandomStream.Deck, state.Month, draw * SubjectsPerDraw) * total;
        for (var attempt = 0; attempt <= weights.Length; attempt++)
        {
            var deck = Walk(weights, pick);
            if (deck < 0) return -1;
            var found = DrawFrom(library, deck, state, luck, draw);
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
    public static bool IsEligible(EventDefinition definition, GameState state)
    {
        var seen = state.Events[definition.Index];
        if (seen.Times > 0 && (seen.Times >= definition.Times || state.Month - seen.LastMonth < definition.Cooldown)) return false;
        return definition.When.Holds(state);
    }

    /// <summary>An event's weight now.</summary>
    public static double Weight(EventDefinition definition, GameState state)
    {
        var weight = definition.Weight;
        foreach (var boost in definition.Boosts)
            if (boost.If.Holds(state)) weight *= boost.Times;
        return weight;
    }

    private static double Weight(Deck deck, GameState state)
    {
        var weight = deck.Weight;
        foreach (var boost in deck.Boosts)
            if (boost.If.Holds(state)) weight *= boost.Times;
        return weight;
    }

    private static int Walk(ReadOnlySpan<double> weights, double pick)
    {
        for (var deck = 0; deck < weights.Length; deck++)
        {
            pick -= weights[deck];
            if (pick < 0 && weights[deck] > 0) return deck;
        }
        return -1;
    }

    private static int DrawFrom(EventLibrary library, int deck, GameState state, KeyedRandom luck, int draw)
    {
        var events = library.InDeck(deck);
        var bound = library.DeckBound(deck);
        var tries = Math.Min(MostTries, TriesPerEvent * events.Length);
        for (var attempt = 0; attempt < tries; attempt++)
        {
            var subject = (draw * SubjectsPerDraw) + attempt;
            var candidate = events[luck.Index(events.Length, RandomStream.Proposed, state.Month, subject)];
            if (!IsEligible(candidate, state)) continue;
            if (luck.Uniform(RandomStream.Accepted, state.Month, subject) * bound < Weight(candidate, state)) return candidate.Index;
        }
        return Scan(events, state, luck.Uniform(RandomStream.Proposed, state.Month, (draw * SubjectsPerDraw) + MostTries));
    }

    private static int Scan(ReadOnlySpan<EventDefinition> events, GameState state, double uniform)
    {
        var total = 0.0;
        foreach (var candidate in events)
            if (IsEligible(candidate, state)) total += Weight(candidate, state);
        var left = uniform * total;
        foreach (var candidate in events)
        {
            if (!IsEligible(candidate, state)) continue;
            left -= Weight(candidate, state);
            if (left < 0) return candidate.Index;
        }
        return -1;
    }
}
