using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;

namespace MagmaGame.Analysis.Experiments;

/// <summary>
/// Plays experiments: game i of every arm has the same seed, so that arms differ by what they differ in and not by luck. Every
/// distinct arm is played once, whatever the number of experiments that it belongs to.
/// </summary>
public static class ExperimentRun
{
    /// <summary>How many games a request takes.</summary>
    public static long GamesOf(ExperimentRequest request) =>
        (long)request.Pairs * ArmSet.Of(request.Catalogue, request.Experiments, request.Scenario).Arms.Length;

    /// <summary>Plays the experiments of a request.</summary>
    /// <param name="request">What to play.</param>
    /// <param name="progress">Told how many games are done, of as many as <see cref="GamesOf"/> says; called from worker threads.</param>
    /// <param name="cancellation">Ends it early: the report is then exactly what a request for fewer games would have given.</param>
    /// <exception cref="ArgumentException">The request is out of its ranges, or names what the content does not have.</exception>
    /// <exception cref="OperationCanceledException">It was ended before there were two games of each arm.</exception>
    /// <exception cref="InvalidOperationException">By these constants a game has no end.</exception>
    public static ExperimentReport Play(
        ExperimentRequest request, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        if (!request.IsValid) throw new ArgumentException("The request is out of its ranges.", nameof(request));
        var arms = ArmSet.Of(request.Catalogue, request.Experiments, request.Scenario);
        var table = new ArmTable(arms.Arms.Length, request.Pairs);
        var pairs = InOrder.Run(
            request.Pairs,
            request.Threads,
            () => new ArmPlayer(arms),
            (player, game) =>
            {
                for (var arm = 0; arm < arms.Arms.Length; arm++) player.Play(arm, request.SeedOf(game), table.Of(arm, game));
            },
            progress is null ? null : done => progress((long)done * arms.Arms.Length),
            cancellation);
        if (pairs < 2) throw new OperationCanceledException(cancellation);
        ImmutableArray<Comparison> comparisons = [.. request.Experiments.Select(experiment => new Comparison(experiment, arms))];
        return new ExperimentReport(request, pairs, arms, table, comparisons);
    }
}
