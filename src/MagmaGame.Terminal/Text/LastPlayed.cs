using System.Globalization;

namespace MagmaGame.Terminal.Text;

/// <summary>When a game was last played, in the words of a calendar on the wall.</summary>
internal static class LastPlayed
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Such as "today 14:05", "yesterday 9:30", "12 Mar", "12 Mar 2025".</summary>
    /// <param name="when">When it was.</param>
    /// <param name="time">The clock and the zone it is told in.</param>
    public static string Of(DateTimeOffset when, TimeProvider time)
    {
        var now = time.GetLocalNow();
        var then = TimeZoneInfo.ConvertTime(when, time.LocalTimeZone);
        var clock = then.ToString("H:mm", CultureInfo.InvariantCulture);
        return (now.Date - then.Date).Days switch
        {
            0 => $"today {clock}",
            1 => $"yesterday {clock}",
            _ when now.Year == then.Year => $"{then.Day} {Months[then.Month - 1]}",
            _ => $"{then.Day} {Months[then.Month - 1]} {then.Year}",
        };
    }
}
