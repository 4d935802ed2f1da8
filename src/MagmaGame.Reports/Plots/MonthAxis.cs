using MagmaGame.Session.Words;

namespace MagmaGame.Reports.Plots;

/// <summary>The months of a game along the foot of a drawing.</summary>
internal static class MonthAxis
{
    private const int ShortGame = 20;

    /// <summary>Draws it: years, or quarters of a short game.</summary>
    /// <param name="drawing">Where.</param>
    /// <param name="axis">Where months lie.</param>
    /// <param name="y">Where the foot is.</param>
    public static void Draw(Drawing drawing, Axis axis, double y)
    {
        drawing.Line("base", axis.Start, y, axis.End, y);
        var every = axis.High - axis.Low <= ShortGame ? 3 : 12;
        var last = double.NegativeInfinity;
        for (var month = (int)axis.Low; month <= axis.High; month++)
        {
            if (month % every != 0) continue;
            var x = axis[month];
            drawing.Line("base", x, y, x, y + 4);
            var words = month % 12 == 0 ? CalendarMonth.Year(month) : CalendarMonth.Name(month)[..3];
            if (x - last < (words.Length + 1) * Drawing.SignWidth || x > drawing.Width - 12) continue;
            drawing.Words("tick centre", x, y + 15, words);
            last = x;
        }
    }
}
