using MagmaGame.Session;
using MagmaGame.Session.Journals;

namespace MagmaGame.Runs;

/// <summary>Begins a game in a journal of its own; one that cannot begin leaves nothing behind.</summary>
internal static class BegunRun
{
    /// <summary>Begins a game.</summary>
    /// <param name="journal">The empty journal; closed when the game cannot begin.</param>
    /// <param name="begin">Makes the session, which writes the first lines.</param>
    /// <exception cref="CommandFailure">The first lines cannot be written.</exception>
    public static (GameSession Session, JournalFile Journal) Open(JournalFile journal, Func<IJournalWriter, GameSession> begin)
    {
        try
        {
            return (begin(journal), journal);
        }
        catch (JournalFailure e)
        {
            journal.Discard();
            throw new CommandFailure($"{e.Message} The game has not begun.", ExitCode.Findings);
        }
        catch
        {
            journal.Discard();
            throw;
        }
    }
}
