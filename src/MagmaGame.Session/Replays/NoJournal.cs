using MagmaGame.Session.Journals;

namespace MagmaGame.Session.Replays;

/// <summary>Writes nothing down: for replays and what-if games.</summary>
internal sealed class NoJournal : IJournalWriter
{
    public void Append(string line)
    {
    }
}
