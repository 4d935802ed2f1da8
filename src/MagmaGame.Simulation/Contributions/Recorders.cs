namespace MagmaGame.Simulation.Contributions;

/// <summary>
/// What is told why a number moves. The equations are compiled once for each recorder, so that bulk play, which records
/// nothing, pays nothing for it.
/// </summary>
internal interface IRecorder
{
    /// <summary>A part of the next move.</summary>
    void Part(Reason reason, int eventIndex, double amount);

    /// <summary>The parts since the last move belong to this variable.</summary>
    void Moved(int month, int slot);
}

/// <summary>Records nothing.</summary>
internal readonly struct Silent : IRecorder
{
    public void Part(Reason reason, int eventIndex, double amount)
    {
    }

    public void Moved(int month, int slot)
    {
    }
}

/// <summary>Keeps every part in a log.</summary>
internal readonly struct Recording(ContributionLog log) : IRecorder
{
    public void Part(Reason reason, int eventIndex, double amount) => log.Add(reason, eventIndex, amount);

    public void Moved(int month, int slot) => log.Assign(month, slot);
}

/// <summary>The contributions of a round, in the order in which they came.</summary>
internal sealed class ContributionLog
{
    private readonly List<Contribution> _entries = [];
    private int _assigned;

    public IReadOnlyList<Contribution> Entries => _entries;

    public void Clear()
    {
        _entries.Clear();
        _assigned = 0;
    }

    public void Add(Reason reason, int eventIndex, double amount) =>
        _entries.Add(new Contribution(0, -1, reason, eventIndex, amount));

    public void Assign(int month, int slot)
    {
        var kept = _assigned;
        for (var i = _assigned; i < _entries.Count; i++)
        {
            // Parts too small to be seen would only clutter an explanation.
            if (Math.Abs(_entries[i].Amount) > 1e-9) _entries[kept++] = _entries[i] with { Month = month, Slot = slot };
        }
        _entries.RemoveRange(kept, _entries.Count - kept);
        _assigned = kept;
    }
}
