namespace MagmaGame.Session.Journals;

/// <summary>What came of reading a journal.</summary>
public sealed record JournalReading
{
    /// <summary>The journal; null when it could not be read.</summary>
    public Journal? Journal { get; init; }
    /// <summary>Why it could not be read, in one sentence that is safe to print; null when it could.</summary>
    public string? Problem { get; init; }
    /// <summary>Line of the problem or of the torn tail, from 1; 0 when the text as a whole is meant or all is well.</summary>
    public int Line { get; init; }
    /// <summary>Whether the last line was cut off or unreadable and has been dropped.</summary>
    public bool TornTail { get; init; }
    /// <summary>Length of what was read, bytes; before anything is appended, the file is to be cut to this.</summary>
    public int GoodLength { get; init; }
}
