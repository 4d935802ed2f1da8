using System.Buffers;
using System.Globalization;

namespace MagmaGame.Content.Expressions;

/// <summary>What to write in place of a number of per cent.</summary>
internal static class PercentAdvice
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The end of a message about a sign that follows a number; empty when there is nothing to advise.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="at">Where the sign stands.</param>
    public static string For(string text, int at)
    {
        if (at >= text.Length || text[at] != '%') return "";
        var before = text.AsSpan(0, at).TrimEnd();
        var number = before[(before.LastIndexOfAnyExcept(Digits) + 1)..];
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? $"; write {(percent / 100).ToString("0.############", CultureInfo.InvariantCulture)}"
            : "";
    }
}
