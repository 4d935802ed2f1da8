using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>An event that a draw may give.</summary>
/// <param name="EventIndex">The event.</param>
/// <param name="Weight">Its weight now, boosts included; above 0.</param>
/// <param name="Share">Its chance when it is its deck's turn, 0 to 1.</param>
/// <param name="Chance">Its chance in the whole draw, 0 to 1.</param>
public readonly record struct WeighedEvent(int EventIndex, double Weight, double Share, double Chance);

/// <summary>A deck in a draw.</summary>
/// <param name="DeckIndex">The deck.</param>
/// <param name="Weight">Its weight now, boosts included; 0 when it has no events at all.</param>
/// <param name="Share">Its chance to be asked first, against the other decks and the quiet weight, 0 to 1.</param>
/// <param name="Chance">Its chance to give the event, 0 to 1: its share and what decks pass on that have nothing to say.</param>
/// <param name="Events">Its events that may show now, the heaviest first.</param>
public sealed record WeighedDeck(int DeckIndex, double Weight, double Share, double Chance, ImmutableArray<WeighedEvent> Events);

/// <summary>
/// All that a draw can give in a state, with its chances, worked out by weighing every event from the same definitions that the
/// picker draws by. The picker itself never weighs them all: only explanations do.
/// </summary>
/// <param name="QuietShare">Chance that quiet is chosen rather than a deck, 0 to 1.</param>
/// <param name="QuietChance">Chance that nothing is drawn, 0 to 1: the quiet share, or 1 when no deck has anything to say.</param>
/// <param name="Decks">The decks, by index.</param>
public sealed record EventWeighing(double QuietShare, double QuietChance, ImmutableArray<WeighedDeck> Decks)
{
    /// <summary>Weighs what a draw could give in a game as it stands.</summary>
    public static EventWeighing Of(Game game) => Of(game.Library, game.State);

    /// <summary>Chance of an event in the whole draw, 0 to 1.</summary>
    public double ChanceOf(int eventIndex)
    {
        foreach (var deck in Decks)
            foreach (var weighed in deck.Events)
                if (weighed.EventIndex == eventIndex) return weighed.Chance;
        return 0.0;
    }

    internal static EventWeighing Of(EventLibrary library, GameState state)
    {
        var piles = new List<(int EventIndex, double Weight)>[library.Decks.Length];
        var weights = new double[piles.Length];
        double all = library.QuietWeight, speaking = 0;
        for (var deck = 0; deck < piles.Length; deck++)
        {
            piles[deck] = Weigh(library.InDeck(deck), state);
            all += weights[deck] = EventPicker.Weight(library, deck, state);
            if (piles[deck].Count > 0) speaking += weights[deck];
        }
        var quiet = all > 0 ? library.QuietWeight / all : 1.0;
        // A deck with nothing to say passes its turn on, and the others are asked in proportion to their weights until one
        // speaks; so they share the turns of the silent ones in proportion, too.
        return new EventWeighing(quiet, speaking > 0 ? quiet : 1.0, [.. piles.Select((pile, deck) =>
        {
            var chance = pile.Count > 0 && speaking > 0 ? (1 - quiet) * weights[deck] / speaking : 0.0;
            var sum = pile.Sum(e => e.Weight);
            return new WeighedDeck(deck, weights[deck], all > 0 ? weights[deck] / all : 0.0, chance,
            [
                .. pile.OrderByDescending(e => e.Weight).ThenBy(e => e.EventIndex)
                    .Select(e => new WeighedEvent(e.EventIndex, e.Weight, e.Weight / sum, chance * e.Weight / sum)),
            ]);
        })]);
    }

    /// <summary>Chance that a round's draws ask an event, 0 to 1. What an earlier draw shows bears on a later one.</summary>
    /// <param name="library">The events.</param>
    /// <param name="state">The state before the draws; as it was when this returns.</param>
    /// <param name="eventIndex">The event.</param>
    /// <param name="draws">How many draws there are.</param>
    internal static double ChanceInRound(EventLibrary library, GameState state, int eventIndex, int draws)
    {
        if (draws <= 0 || state.OpenEventCount >= EventAgenda.MostPerMonth) return 0.0;
        var weighing = Of(library, state);
        var chance = weighing.ChanceOf(eventIndex);
        if (draws == 1) return chance;
        chance += weighing.QuietChance * ChanceInRound(library, state, eventIndex, draws - 1);
        var later = new GameState(state.VariableCount, library.Events.Length);
        foreach (var other in weighing.Decks.SelectMany(deck => deck.Events))
        {
            if (other.EventIndex == eventIndex) continue;
            later.CopyFrom(state);
            EventAgenda.Show(later, other.EventIndex);
            chance += other.Chance * ChanceInRound(library, later, eventIndex, draws - 1);
        }
        return chance;
    }

    private static List<(int EventIndex, double Weight)> Weigh(DrawPile pile, GameState state)
    {
        var weighed = new List<(int EventIndex, double Weight)>();
        for (var place = 0; place < pile.Count; place++)
            if (pile.Weight(place, state) is > 0 and var weight) weighed.Add((pile.EventAt(place), weight));
        return weighed;
    }
}
