using MagmaGame.Session;

namespace MagmaGame.Terminal.Games;

/// <summary>
/// The games that are kept, and new ones: what a screen asks of the outermost room, which alone touches files. Every method
/// may take as long as a disk takes, and throws nothing but <see cref="ShelfException"/> for what a player can do something about.
/// </summary>
public interface IGameShelf
{
    /// <summary>The kept games, last played first. Told from the ends of their journals, without playing them again, so that
    /// thousands are listed at once; a game whose middle is damaged shows that only when it is opened.</summary>
    /// <exception cref="ShelfException">The folder cannot be read.</exception>
    IReadOnlyList<KeptGame> All();

    /// <summary>The game played last that is not over and can be read; null when there is none.</summary>
    /// <exception cref="ShelfException">The folder cannot be read.</exception>
    KeptGame? LastUnfinished();

    /// <summary>Starts a game; its first lines are on disk when this returns.</summary>
    /// <param name="setup">The setup; its scenario and start values must be those of the rules.</param>
    /// <exception cref="ShelfException">It cannot be kept: the disk is full, or the folder may not be written.</exception>
    OpenedGame Start(GameSetup setup);

    /// <summary>Goes on with a game; one that is over opens too, to look back at.</summary>
    /// <param name="name">Its name, or the beginning of it when only one begins so.</param>
    /// <exception cref="ShelfException">It cannot go on: there is none, another window has it open, the content has changed, or its
    /// journal is damaged. The game is left as it was.</exception>
    OpenedGame Resume(string name);

    /// <summary>Starts a game in the same world from a decision of a kept one: all decisions before it are taken over, then it
    /// goes its own way. The kept game stays as it is.</summary>
    /// <param name="name">Name of the kept game, as for <see cref="Resume"/>.</param>
    /// <param name="decision">Which of its decisions is not taken over any more, from 0; the number of its decisions takes over
    /// all.</param>
    /// <exception cref="ShelfException">There is no such game or decision, its journal does not come out as it was before that
    /// decision, or the new one cannot be kept.</exception>
    OpenedGame Branch(string name, int decision);

    /// <summary>The same from a game that is open, and stays so.</summary>
    /// <param name="game">The open game.</param>
    /// <param name="decision">Place in its session's decisions, from 0 to their number.</param>
    /// <exception cref="ShelfException">There is no such decision, or the new game cannot be kept.</exception>
    OpenedGame Branch(OpenedGame game, int decision);
}
