using MagmaGame.Session.Journals;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>A journal in memory, which can be made to refuse.</summary>
internal sealed class KeptJournal : IJournalWriter
{
    private readonly List<string> _lines = [];

    /// <summary>Whether the disk is full.</summary>
    public bool IsFull { get; set; }

    /// <summary>All of it.</summary>
    public string Text => string.Concat(_lines.Select(line => line + "\n"));

    public IReadOnlyList<string> Lines => _lines;

    public void Append(string line)
    {
        if (IsFull) throw new IOException("The disk is full.");
        _lines.Add(line);
    }
}
