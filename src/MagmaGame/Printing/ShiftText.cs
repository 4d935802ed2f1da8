using MagmaGame.Authoring.Forecasts;

namespace MagmaGame.Printing;

/// <summary>A shift in a sentence.</summary>
internal static class ShiftText
{
    public static string Of(Shift shift) => shift.Kind switch
    {
        ShiftKind.Game => $"{MeasureNames.Of(shift.Measure)}: {MeasureNames.Value(shift.Measure, shift.After)} instead of "
            + $"{MeasureNames.Value(shift.Measure, shift.Before)}, {MeasureNames.Difference(shift.Measure, shift.Difference)}",
        ShiftKind.EventShare => $"{shift.Event} shows in {Figures.Percent(shift.After)} of games instead of {Figures.Percent(shift.Before)}, "
            + Figures.Points(shift.Difference.Interval),
        ShiftKind.EventMonth => $"{shift.Event} shows in month {Figures.Number(shift.After)} on average instead of {Figures.Number(shift.Before)}, "
            + Figures.Months(shift.Difference.Interval),
        ShiftKind.OptionEffect => $"{shift.Event}, {shift.Option}: against the other options it shifts P(catastrophe) by "
            + $"{Signed(shift.After)} points instead of {Signed(shift.Before)}, {Figures.Points(shift.Difference.Interval)}",
        _ => $"{shift.Event}, {shift.Option}: it is best in {Figures.Percent(shift.After)} of moments instead of {Figures.Percent(shift.Before)}, "
            + Figures.Points(shift.Difference.Interval),
    };

    private static string Signed(double share) => Figures.Text(100 * share, "+0.00;-0.00;0");
}
