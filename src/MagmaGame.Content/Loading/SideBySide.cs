namespace MagmaGame.Content.Loading;

/// <summary>Does many pieces of work, on all processors when there is enough of it.</summary>
internal static class SideBySide
{
    // Below this many characters or bytes, starting threads takes longer than they save.
    private const long WorthSharing = 500_000;

    /// <summary>Does <paramref name="work"/> for the numbers from 0 up to <paramref name="count"/>.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="size">How long the texts of all of them are together.</param>
    /// <param name="work">Does one; pieces have nothing in common.</param>
    /// <param name="mostThreads">How many may be at it at a time.</param>
    public static void Do(int count, long size, Action<int> work, int mostThreads = int.MaxValue)
    {
        if (size < WorthSharing)
        {
            for (var piece = 0; piece < count; piece++) work(piece);
            return;
        }
        // Large pieces stand side by side, so they are dealt out one at a time.
        var next = -1;
        Parallel.For(0, Math.Min(Environment.ProcessorCount, mostThreads), _ =>
        {
            for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next)) work(piece);
        });
    }
}
