namespace MagmaGame.Analysis.Bulk;

/// <summary>Does numbered pieces of work on several threads. Every piece has its place, so the answer does not depend on who did
/// what; after a cancellation the unbroken row from the first counts.</summary>
public static class InOrder
{
    private const int UsuallyAtOnce = 8;

    /// <summary>Does the pieces 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">How many.</param>
    /// <param name="threads">Worker threads, at least 1.</param>
    /// <param name="worker">Makes what a thread works with.</param>
    /// <param name="work">Does a piece.</param>
    /// <param name="progress">Told now and then how many are done; called from the worker threads.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <param name="atOnce">How many neighbours a thread takes at once, at least 1: one after the other, from a multiple of that on.</param>
    /// <returns>How many are done, from the first without a gap.</returns>
    /// <exception cref="InvalidOperationException">A piece failed.</exception>
    public static int Run<T>(
        int count, int threads, Func<T> worker, Action<T, int> work, Action<int>? progress, CancellationToken cancellation,
        int atOnce = UsuallyAtOnce)
    {
        var done = new bool[count];
        var (next, finished) = (-1, 0);
        Exception? failure = null;
        void Work()
        {
            try
            {
                var own = worker();
                while (Volatile.Read(ref failure) is null && !cancellation.IsCancellationRequested)
                {
                    var first = (long)Interlocked.Increment(ref next) * atOnce;
                    if (first >= count) return;
                    var (i, end) = ((int)first, (int)Math.Min(count, first + atOnce));
                    for (; i < end && !cancellation.IsCancellationRequested; i++)
                    {
                        work(own, i);
                        done[i] = true;
                    }
                    progress?.Invoke(Interlocked.Add(ref finished, i - (int)first));
                }
            }
            catch (InvalidOperationException e)
            {
                Volatile.Write(ref failure, e);
            }
        }
        Start(Math.Min(threads, ((count - 1) / atOnce) + 1), Work);
        if (failure is not null) throw new InvalidOperationException(failure.Message, failure);
        return Array.IndexOf(done, value: false) is >= 0 and var gap ? gap : count;
    }

    private static void Start(int threads, ThreadStart work)
    {
        if (threads <= 1)
        {
            work();
            return;
        }
        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++) (workers[i] = new Thread(work) { IsBackground = true }).Start();
        foreach (var thread in workers) thread.Join();
    }
}
