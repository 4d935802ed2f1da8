namespace MagmaGame.Analysis.Futures;

/// <summary>The futures of some forks. Futures of the same number share their luck, whatever their fork, so differences between
/// forks are sharper than the forks themselves.</summary>
public sealed class FutureTable
{
    private readonly Future[][] _futures;

    internal FutureTable(Future[][] futures, int count) => (_futures, Count) = (futures, count);

    /// <summary>How many forks.</summary>
    public int Forks => _futures.Length;

    /// <summary>How many futures of every fork were played; fewer than asked for after a cancellation.</summary>
    public int Count { get; }

    /// <summary>The futures of a fork, by their numbers.</summary>
    public ReadOnlySpan<Future> Of(int fork) => _futures[fork].AsSpan(0, Count);
}
