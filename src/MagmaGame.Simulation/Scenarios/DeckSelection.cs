using System.Collections.Immutable;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Simulation.Scenarios;

/// <summary>A deck as a scenario has it.</summary>
/// <param name="DeckIndex">The deck.</param>
/// <param name="Weight">Its weight instead of its own; null for its own.</param>
/// <param name="Only">Indices of the events that may be drawn from it; empty for all of them.</param>
public sealed record SelectedDeck(int DeckIndex, double? Weight, ImmutableArray<int> Only);

/// <summary>The decks that a scenario draws from. Decks that it does not name are silent; what is called, and what milestones and
/// initiatives bring, comes as ever.</summary>
/// <param name="Decks">The decks it draws from, each once.</param>
public sealed record DeckSelection(ImmutableArray<SelectedDeck> Decks)
{
    /// <summary>Whether an event may be drawn.</summary>
    public bool Allows(EventDefinition definition) =>
        Find(definition.DeckIndex) is { } deck && (deck.Only.IsEmpty || deck.Only.Contains(definition.Index));

    /// <summary>A deck as it is here; one that is silent has no weight.</summary>
    internal Deck Of(Deck deck, int index) => deck with { Weight = Find(index) is { } here ? here.Weight ?? deck.Weight : 0.0 };

    private SelectedDeck? Find(int deckIndex) => Decks.FirstOrDefault(deck => deck.DeckIndex == deckIndex);
}
