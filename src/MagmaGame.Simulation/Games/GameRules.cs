using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Games;

/// <summary>A catalogue made ready for play; build it once and share it among all games and threads.</summary>
public sealed class GameRules
{
    /// <summary>Number of the rules; journals carry it, and it changes whenever the same decisions would give another game.</summary>
    public const int Version = 1;

    private readonly Dictionary<ScenarioDefinition, EventLibrary> _curated = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a catalogue ready.</summary>
    public GameRules(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Library = new EventLibrary(catalogue);
        foreach (var scenario in catalogue.Scenarios.Where(IsCurated)) _curated.Add(scenario, new EventLibrary(catalogue, scenario));
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The events with all decks as they are; what does not draw may ask it for a game of any scenario.</summary>
    internal EventLibrary Library { get; }

    /// <summary>The events as a scenario draws them. Nothing is made for a scenario of the catalogue, so that games may be started
    /// one after the other at no cost.</summary>
    internal EventLibrary LibraryOf(ScenarioDefinition scenario) => !IsCurated(scenario) ? Library
        : _curated.TryGetValue(scenario, out var library) ? library
        : new EventLibrary(Catalogue, scenario);

    // What its library says differs from that of all scenarios.
    private static bool IsCurated(ScenarioDefinition scenario) =>
        scenario.Decks is not null || scenario.QuietWeight is not null || !scenario.Scenes.IsEmpty;
}
