using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Events;

/// <summary>The catalogue's events, sorted by what brings them; built once, shared by all games of the same decks.</summary>
internal sealed class EventLibrary
{
    private readonly DrawPile[] _piles;
    private readonly EventDefinition[][] _byMilestone;
    private readonly EventDefinition[][] _byInitiative;
    private readonly bool[] _goesFirst;

    /// <summary>Sorts the events.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="scenario">The scenario whose decks they are drawn from; null for all decks as they are.</param>
    public EventLibrary(Catalogue catalogue, ScenarioDefinition? scenario = null)
    {
        Events = [.. catalogue.Events];
        Decks = [.. scenario is null ? catalogue.Decks : catalogue.DecksIn(scenario)];
        QuietWeight = scenario is null ? catalogue.QuietWeight : catalogue.QuietWeightIn(scenario);
        _piles = [.. Decks.Select((_, deck) => new DrawPile(Of(e => IsDrawn(e, scenario) && e.DeckIndex == deck)))];
        _byMilestone = [.. Enum.GetValues<Milestone>().Select(m => Of(e => e.Trigger == EventTrigger.Milestone && e.Milestone == m))];
        _byInitiative =
            [.. Enum.GetValues<Initiative>().Select(i => Of(e => e.Trigger == EventTrigger.Initiative && e.Initiative == i))];
        var scenes = scenario?.Scenes ?? [];
        _goesFirst = Array.ConvertAll(Events, e => e.Trigger == EventTrigger.Milestone || scenes.Any(scene => scene.EventIndex == e.Index));
    }

    public EventDefinition[] Events { get; }

    public Deck[] Decks { get; }

    public double QuietWeight { get; }

    /// <summary>
    /// Whether an event that is due goes before those that were called: a scene of a milestone is news, and a scenario's own scene has
    /// its month; a call can wait a round, a theft told half a year later is none.
    /// </summary>
    public bool GoesFirst(int eventIndex) => _goesFirst[eventIndex];

    /// <summary>The drawn events of a deck.</summary>
    public DrawPile InDeck(int deck) => _piles[deck];

    public ReadOnlySpan<EventDefinition> Of(Milestone milestone) => _byMilestone[(int)milestone];

    public ReadOnlySpan<EventDefinition> Of(Initiative initiative) => _byInitiative[(int)initiative];

    private static bool IsDrawn(EventDefinition definition, ScenarioDefinition? scenario) =>
        scenario is null ? definition.Trigger == EventTrigger.Drawn : scenario.Draws(definition);

    private EventDefinition[] Of(Func<EventDefinition, bool> wanted) => [.. Events.Where(wanted)];
}
