using System.Collections.Immutable;

namespace MagmaGame.Terminal.Widgets;

/// <summary>The upright axis of a chart: round numbers that hold all values between them.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; always above the least.</param>
/// <param name="Ticks">The numbers that are named, rising.</param>
internal sealed record ChartScale(double Low, double High, ImmutableArray<double> Ticks)
{
    private const double Hair = 1e-9;

    /// <summary>A scale for values.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value.</param>
    /// <param name="mostTicks">How many numbers there is room for; at least 2.</param>
    /// <param name="words">A number as it will be named: two of the same name are one too many.</param>
    public static ChartScale Of(double low, double high, int mostTicks, Func<double, string> words)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high) || low > high) (low, high) = (0, 1);
        if (high - low <= Hair * Math.Max(1, Math.Abs(high)))
        {
            var room = Math.Max(1, Math.Abs(high) / 10);
            (low, high) = (low - room, high + room);
        }
        var least = Math.Pow(10, Math.Floor(Math.Log10((high - low) / Math.Max(2, mostTicks))));
        foreach (var step in Steps(least))
        {
            var (first, last) = (Math.Floor((low / step) + Hair), Math.Ceiling((high / step) - Hair));
            if (last - first + 1 > Math.Max(2, mostTicks)) continue;
            ImmutableArray<double> ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
            if (ticks.Select(words).Distinct(StringComparer.Ordinal).Count() == ticks.Length)
                return new ChartScale(ticks[0], ticks[^1], ticks);
        }
        return new ChartScale(low, high, string.Equals(words(low), words(high), StringComparison.Ordinal) ? [high] : [low, high]);
    }

    /// <summary>Where a value stands, 0 at the least to 1 at the greatest.</summary>
    public double Height(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);

    private static IEnumerable<double> Steps(double least)
    {
        for (var size = least; size <= least * 1e4; size *= 10)
        {
            yield return size;
            yield return 2 * size;
            yield return 5 * size;
        }
    }
}
