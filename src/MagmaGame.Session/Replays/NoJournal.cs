using MagmaGame.Session.Journals;

namespace MagmaGame.Session.Replays;

/// <summary>Writes nothing down: for replays and what-if games.</summary>
public sealed class NoJournal : IJournalWriter
{
    /// <inheritdoc/>
    public void Append(string line)
    {
    }
}
