using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Analysis.Tables;

/// <summary>What each constant of the model is worth to P(catastrophe): one policy in one scenario plays the same games with the
/// constant at both ends of its sensible range, all else being as it is.</summary>
/// <remarks>Where a constant has a number for each rival, all are made a quarter less and a quarter more, as far as the range goes.</remarks>
public sealed class ConstantWeights
{
    private const double Quarter = 0.25;

    private ConstantWeights(BulkRequest request, double usual, ImmutableArray<ConstantWeight> all) => (Request, Usual, All) = (request, usual, all);

    /// <summary>The games by the constants as they are.</summary>
    public BulkRequest Request { get; }

    /// <summary>P(catastrophe) by the constants as they are, 0 to 1.</summary>
    public double Usual { get; }

    /// <summary>Every constant with a range, the weightiest first. Constants whose range is a single value are conventions, and left out.</summary>
    public ImmutableArray<ConstantWeight> All { get; }

    /// <summary>How many games that takes.</summary>
    public static long GamesOf(Catalogue catalogue, BulkRequest request) => (2L * Movable(catalogue).Count() + 1) * request.Games;

    /// <summary>Plays all games.</summary>
    /// <param name="catalogue">The content.</param>
    /// <param name="request">Who plays where, how many games, and on how many threads.</param>
    /// <param name="progress">Told how many games are done; may be null.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled: an order of half the constants would mislead.</exception>
    public static ConstantWeights Play(Catalogue catalogue, BulkRequest request, Action<long>? progress = null, CancellationToken cancellation = default)
    {
        var movable = Movable(catalogue).ToList();
        var usual = Chance(catalogue, request, cancellation);
        var chances = new double[2 * movable.Count];
        var one = request with { Threads = 1 };
        InOrder.Run(
            chances.Length, request.Threads, () => one,
            (own, i) => chances[i] = Moved(catalogue, own, movable[i / 2].Name, Ends(movable[i / 2])[i % 2], cancellation) - usual,
            progress is null ? null : done => progress((long)(done + 1) * request.Games), cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new ConstantWeights(request, usual,
        [
            .. movable.Select((constant, i) => new ConstantWeight(constant, Ends(constant)[0], Ends(constant)[1], chances[2 * i], chances[(2 * i) + 1]))
                .OrderByDescending(weight => weight.Greatest).ThenBy(weight => weight.Constant.Name, StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<ParameterDefinition> Movable(Catalogue catalogue) => catalogue.Parameters.Where(constant => constant.High > constant.Low);

    private static ImmutableArray<double>[] Ends(ParameterDefinition constant) => constant.Values.Length == 1
        ? [[constant.Low], [constant.High]]
        : [Times(constant, 1 - Quarter), Times(constant, 1 + Quarter)];

    private static ImmutableArray<double> Times(ParameterDefinition constant, double factor) =>
        [.. constant.Values.Select(value => Math.Clamp(value * factor, constant.Low, constant.High))];

    private static double Moved(Catalogue catalogue, BulkRequest request, string name, ImmutableArray<double> to, CancellationToken cancellation)
    {
        try
        {
            return Chance(catalogue.WithConstants(ConstantChange.Set(name, to)), request, cancellation);
        }
        catch (InvalidOperationException)
        {
            return double.NaN;
        }
    }

    private static double Chance(Catalogue catalogue, BulkRequest request, CancellationToken cancellation)
    {
        var result = BulkRun.Play(new GameRules(catalogue), request, TimeProvider.System, progress: null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return SimulationSummary.Of(result).CatastropheChance.Mean;
    }
}
