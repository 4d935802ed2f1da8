namespace MagmaGame.Session.Journals;

/// <summary>Where a game's journal goes; made by whoever may touch files.</summary>
public interface IJournalWriter
{
    /// <summary>Adds a line; it is on disk when this returns.</summary>
    /// <param name="line">The line, printable ASCII without its line feed.</param>
    /// <exception cref="IOException">It could not be written. Whoever implements this then leaves the journal as it was before
    /// (or refuses every further line), so that no half line stands in its middle.</exception>
    void Append(string line);
}
