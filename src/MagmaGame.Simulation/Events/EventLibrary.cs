using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Simulation.Events;

/// <summary>The catalogue's events, sorted by what brings them; built once, shared by all games.</summary>
internal sealed class EventLibrary
{
    private readonly DrawPile[] _piles;
    private readonly EventDefinition[][] _byMilestone;
    private readonly EventDefinition[][] _byInitiative;

    public EventLibrary(Catalogue catalogue)
    {
        Events = [.. catalogue.Events];
        Decks = [.. catalogue.Decks];
        QuietWeight = catalogue.QuietWeight;
        _piles = [.. Decks.Select((_, deck) => new DrawPile(Of(e => e.Trigger == EventTrigger.Drawn && e.DeckIndex == deck)))];
        _byMilestone = [.. Enum.GetValues<Milestone>().Select(m => Of(e => e.Trigger == EventTrigger.Milestone && e.Milestone == m))];
        _byInitiative =
            [.. Enum.GetValues<Initiative>().Select(i => Of(e => e.Trigger == EventTrigger.Initiative && e.Initiative == i))];
    }

    public EventDefinition[] Events { get; }

    public Deck[] Decks { get; }

    public double QuietWeight { get; }

    /// <summary>The drawn events of a deck.</summary>
    public DrawPile InDeck(int deck) => _piles[deck];

    public ReadOnlySpan<EventDefinition> Of(Milestone milestone) => _byMilestone[(int)milestone];

    public ReadOnlySpan<EventDefinition> Of(Initiative initiative) => _byInitiative[(int)initiative];

    private EventDefinition[] Of(Func<EventDefinition, bool> wanted) => [.. Events.Where(wanted)];
}
