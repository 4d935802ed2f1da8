using System.Collections.Immutable;

namespace MagmaGame.Reports.Plots;

/// <summary>Keeps words beside lines from lying on each other.</summary>
internal static class Labels
{
    /// <summary>Moves places apart, as little as it takes, their order kept.</summary>
    /// <param name="wanted">Where each would lie.</param>
    /// <param name="apart">The least distance between two.</param>
    /// <param name="low">None may lie below.</param>
    /// <param name="high">None may lie above.</param>
    public static ImmutableArray<double> Spread(IReadOnlyList<double> wanted, double apart, double low, double high)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();
        var places = wanted.ToArray();
        var next = low;
        foreach (var i in order)
        {
            places[i] = Math.Max(places[i], next);
            next = places[i] + apart;
        }
        next = high;
        for (var k = order.Count - 1; k >= 0; k--)
        {
            places[order[k]] = Math.Min(places[order[k]], next);
            next = places[order[k]] - apart;
        }
        return [.. places];
    }
}
