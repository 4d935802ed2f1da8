using MathNet.Numerics.Statistics;

namespace MagmaGame.Analysis.Summaries;

/// <summary>Where the middle of some numbers lies.</summary>
/// <param name="Low">A quarter lies below.</param>
/// <param name="Median">Half lies below; between two numbers the middle.</param>
/// <param name="High">Three quarters lie below.</param>
public readonly record struct Quartiles(double Low, double Median, double High)
{
    /// <summary>The quartiles of some numbers; all NaN without numbers.</summary>
    public static Quartiles Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        return new Quartiles(
            SortedArrayStatistics.LowerQuartile(sorted), SortedArrayStatistics.Median(sorted), SortedArrayStatistics.UpperQuartile(sorted));
    }
}
