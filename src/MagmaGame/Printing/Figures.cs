using System.Globalization;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Printing;

/// <summary>Figures as people read them.</summary>
internal static class Figures
{
    /// <summary>What stands where there is nothing to say.</summary>
    public const string None = "-";

    /// <summary>A share as "43.2 %".</summary>
    public static string Percent(double share) => double.IsNaN(share) ? None : Text(100 * share, "0.0") + " %";

    /// <summary>A share as "43".</summary>
    public static string WholePercent(double share) => double.IsNaN(share) ? None : Text(100 * share, "0");

    /// <summary>A share in points as "0.12", for what is small.</summary>
    public static string InPoints(double share) => double.IsNaN(share) ? None : Text(100 * share, "0.00");

    /// <summary>Both ends of the interval of a share, as "41.0 to 45.4".</summary>
    public static string Range(Interval share) => Bounded(share) ? $"{Text(100 * share.Low, "0.0")} to {Text(100 * share.High, "0.0")}" : None;

    /// <summary>A difference of shares as "+1.2 points (+0.8 to +1.6)".</summary>
    public static string Points(Interval difference) => Signed(difference, 100, "0.00") is var (value, range)
        ? $"{value} points ({range})" : None;

    /// <summary>A difference of months as "-0.3 months (-0.5 to -0.1)".</summary>
    public static string Months(Interval difference) => Signed(difference, 1, "0.00") is var (value, range)
        ? $"{value} months ({range})" : None;

    /// <summary>A number of months, or of anything, as "18" or "18.5".</summary>
    public static string Number(double number) => double.IsNaN(number) ? None : Text(number, "0.#");

    /// <summary>A number as "1,234".</summary>
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and what is counted, as "1 game" or "2,000 games".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Count(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A number in a format.</summary>
    public static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static bool Bounded(Interval interval) => double.IsFinite(interval.Low) && double.IsFinite(interval.High);

    private static (string Value, string Range)? Signed(Interval difference, double times, string digits)
    {
        if (double.IsNaN(difference.Mean)) return null;
        var format = $"+{digits};-{digits};0";
        return (
            Text(times * difference.Mean, format),
            Bounded(difference) ? $"{Text(times * difference.Low, format)} to {Text(times * difference.High, format)}" : "a single game tells no range");
    }
}
