using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Simulation.Games;

/// <summary>A catalogue made ready for play; build it once and share it among all games and threads.</summary>
public sealed class GameRules
{
    /// <summary>Number of the rules; journals carry it, and it changes whenever the same decisions would give another game.</summary>
    public const int Version = 1;

    /// <summary>Makes a catalogue ready.</summary>
    public GameRules(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Library = new EventLibrary(catalogue);
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    internal EventLibrary Library { get; }
}
