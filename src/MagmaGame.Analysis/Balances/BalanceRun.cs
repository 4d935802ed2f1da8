using MagmaGame.Analysis.Bulk;

namespace MagmaGame.Analysis.Balances;

/// <summary>
/// Weighs what there is to decide: every knob in every stretch of the game, every initiative and every option of an event, each set
/// in turn while a policy decides the rest. The luck of a game is the same whatever is set, and the same in every scenario.
/// </summary>
public static class BalanceRun
{
    /// <summary>Plays.</summary>
    /// <param name="request">What to weigh.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends it early: the report is then exactly what a request for fewer games would have given.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges.</exception>
    /// <exception cref="OperationCanceledException">It was ended before there were two games of each scenario.</exception>
    /// <exception cref="InvalidOperationException">A game has no end, or refused a policy's decision.</exception>
    public static BalanceReport Play(
        BalanceRequest request, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        var questions = BalanceQuestion.All(request.Rules.Catalogue);
        var worlds = request.Worlds.Length;
        var sheets = new BalanceSheet[worlds][];
        for (var world = 0; world < worlds; world++) sheets[world] = new BalanceSheet[request.Games];
        var pieces = worlds * request.Games;
        // All scenarios in turn, so that they have as many games each when it ends early.
        var done = InOrder.Run(
            pieces,
            request.Threads,
            () => new BalancePlayer(request, questions),
            (player, piece) => sheets[piece % worlds][piece / worlds] = player.Play(piece % worlds, piece / worlds),
            progress is null ? null : finished => progress((double)finished / pieces),
            cancellation);
        if (done / worlds < 2) throw new OperationCanceledException(cancellation);
        return new BalanceReport(request, questions, sheets, done / worlds);
    }
}
