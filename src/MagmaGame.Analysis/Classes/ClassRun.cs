using MagmaGame.Session;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Classes;

/// <summary>A team's game as a class debrief takes it.</summary>
/// <param name="Name">The team, by the name of its game where it is kept.</param>
/// <param name="Session">The game.</param>
public sealed record ClassRun(string Name, GameSession Session)
{
    /// <summary>What a command line calls the game: its name where it is kept, or its file.</summary>
    public string Typed { get; init; } = Name;
    /// <summary>Number of the rules by which it was played.</summary>
    public int Rules { get; init; } = GameRules.Version;
}
