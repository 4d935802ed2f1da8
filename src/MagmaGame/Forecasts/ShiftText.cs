using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;

namespace MagmaGame.Forecasts;

/// <summary>A shift in a sentence.</summary>
internal static class ShiftText
{
    public static string Of(Shift shift)
    {
        var (subject, before, after, difference) = Parts(shift);
        return IsNone(shift) ? $"{subject} {after} as before" : $"{subject} {after} instead of {before}, {difference}";
    }

    /// <summary>Whether both versions have the same to the last bit.</summary>
    public static bool IsNone(Shift shift) => shift.Difference is { Value: 0, Interval: { Low: 0, High: 0 } };

    private static (string Subject, string Before, string After, string Difference) Parts(Shift shift)
    {
        var (before, after) = (shift.Before, shift.After);
        var points = Figures.Points(shift.Difference.Interval);
        return shift.Kind switch
        {
            ShiftKind.Game => (MeasureNames.Of(shift.Measure) + ":", MeasureNames.Value(shift.Measure, before), MeasureNames.Value(shift.Measure, after),
                MeasureNames.Difference(shift.Measure, shift.Difference)),
            ShiftKind.EventShare => ($"{shift.Event} shows in", Figures.Percent(before), Figures.Percent(after) + " of games", points),
            ShiftKind.EventMonth => ($"{shift.Event} shows on average in month", Figures.Text(before, "0.0"), Figures.Text(after, "0.0"),
                Figures.Months(shift.Difference.Interval)),
            ShiftKind.OptionEffect => ($"{shift.Event}, {shift.Option}: against the other options it shifts P(catastrophe) by",
                Signed(before), Signed(after) + " points", points),
            _ => ($"{shift.Event}, {shift.Option}: it is best in", Figures.Percent(before), Figures.Percent(after) + " of moments", points),
        };
    }

    private static string Signed(double share) => Figures.Text(100 * share, "+0.00;-0.00;0");
}
