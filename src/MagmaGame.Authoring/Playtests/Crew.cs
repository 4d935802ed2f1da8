namespace MagmaGame.Authoring.Playtests;

/// <summary>Workers on several threads, each with tools of its own, who take numbered pieces of work as they come. What a piece comes to
/// must depend on its number alone.</summary>
internal static class Crew
{
    /// <summary>Does all pieces, or as many as were begun when cancelled.</summary>
    public static void Do<TWorker>(IReadOnlyList<TWorker> workers, int pieces, Action<TWorker, int> work, CancellationToken cancellation)
    {
        var next = -1;
        Exception? failure = null;
        void Run(TWorker worker)
        {
            try
            {
                while (failure is null && !cancellation.IsCancellationRequested)
                {
                    var piece = Interlocked.Increment(ref next);
                    if (piece >= pieces) return;
                    work(worker, piece);
                }
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, e, null);
            }
        }
        if (workers.Count == 1 || pieces == 1) Run(workers[0]);
        else
        {
            var threads = workers.Take(pieces).Select(worker => new Thread(() => Run(worker)) { IsBackground = true }).ToList();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
        }
        if (failure is not null) throw new InvalidOperationException(failure.Message, failure);
    }
}
