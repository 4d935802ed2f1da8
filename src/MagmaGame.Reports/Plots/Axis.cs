using System.Collections.Immutable;

namespace MagmaGame.Reports.Plots;

/// <summary>Where values lie on a drawing.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value, above the least.</param>
/// <param name="Start">Where the least lies.</param>
/// <param name="End">Where the greatest lies.</param>
internal sealed record Axis(double Low, double High, double Start, double End)
{
    /// <summary>The place of a value; values beyond the ends lie at the ends.</summary>
    public double this[double value] => Start + ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (End - Start));

    /// <summary>An axis that begins and ends at round values, with all that is given between them.</summary>
    public static Axis Around(IEnumerable<double> values, double start, double end, int ticks = 4)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (!(high > low)) (low, high) = double.IsFinite(low) ? (low - 1, low + 1) : (0, 1);
        var step = Step((high - low) / ticks);
        return new Axis(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, start, end);
    }

    /// <summary>Round values along the axis.</summary>
    /// <param name="count">About how many.</param>
    public ImmutableArray<double> Ticks(int count = 4)
    {
        var step = Step((High - Low) / count);
        var first = Math.Ceiling((Low / step) - 1e-9);
        var ticks = ImmutableArray.CreateBuilder<double>();
        for (var i = first; (i * step) <= High + (1e-9 * step); i++) ticks.Add(i == 0 ? 0 : i * step);
        return ticks.ToImmutable();
    }

    // The nearest of 1, 2, 5 and their tenfolds.
    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            < 1.5 => power,
            < 3.5 => 2 * power,
            < 7.5 => 5 * power,
            _ => 10 * power,
        };
    }
}
