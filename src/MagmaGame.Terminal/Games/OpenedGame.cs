using MagmaGame.Session;

namespace MagmaGame.Terminal.Games;

/// <summary>A game that is open in this window and in no other. Closing it keeps it.</summary>
/// <param name="session">The game. Its <see cref="GameSession.Decide"/> throws an <see cref="IOException"/> with a message for the
/// player when a decision cannot be kept.</param>
/// <param name="name">Its name among the kept games, or its file when it is kept elsewhere.</param>
/// <param name="resumeCommand">What a player types to go on with it.</param>
/// <param name="notes">What a player should know before going on, a sentence or two each.</param>
/// <param name="journal">Closes its journal, after the line that is being written if there is one; from any thread.</param>
public sealed class OpenedGame(
    GameSession session, string name, string resumeCommand, IReadOnlyList<string> notes, IDisposable journal) : IDisposable
{
    /// <summary>The game.</summary>
    public GameSession Session { get; } = session;

    /// <summary>Its name among the kept games, or its file when it is kept elsewhere; not made safe to print.</summary>
    public string Name { get; } = name;

    /// <summary>What a player types to go on with it.</summary>
    public string ResumeCommand { get; } = resumeCommand;

    /// <summary>What a player should know before going on, such as that a torn line was dropped; mostly empty.</summary>
    public IReadOnlyList<string> Notes { get; } = notes;

    /// <summary>Closes the game. May be called from any thread and more than once; nothing can be decided after it.</summary>
    public void Dispose() => journal.Dispose();
}
