namespace MagmaGame.Session.Journals;

/// <summary>Where a game's journal goes; made by whoever may touch files.</summary>
public interface IJournalWriter
{
    /// <summary>Adds a line; it is on disk when this returns.</summary>
    /// <param name="line">The line, printable ASCII without its line feed.</param>
    /// <exception cref="IOException">It could not be written. Whoever implements this then leaves the journal as it was before
    /// (or refuses every further line), so that no half line stands in its middle.</exception>
    void Append(string line);

    /// <summary>Adds many lines; all are on disk when this returns, and none when it throws, where one flush for all can be had.</summary>
    /// <param name="lines">The lines, as for <see cref="Append"/>.</param>
    /// <exception cref="IOException">They could not be written.</exception>
    void AppendAll(IReadOnlyList<string> lines)
    {
        foreach (var line in lines) Append(line);
    }
}
