using System.Globalization;
using System.Text.RegularExpressions;

namespace MagmaGame.Content.Expressions;

/// <summary>What to write in place of a date or the name of a month: months are numbers, and 0 is January 2025.</summary>
internal static partial class MonthAdvice
{
    private const string Counted = "months are counted from January 2025, which is 0";
    private const int FirstYear = 2025;

    /// <summary>The length of a date that begins there, as <c>2026-05</c> or <c>2026-05-01</c>; 0 when none does.</summary>
    public static int LengthOfDate(string text, int start) =>
        text[start] == '2' && Date().Match(text, start) is { Success: true } match ? match.Length : 0;

    /// <summary>For such a date.</summary>
    public static string ForDate(string date)
    {
        var (year, month) = (int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture));
        return year < FirstYear ? Counted : $"{Counted}: write {((year - FirstYear) * 12) + month - 1}";
    }

    /// <summary>For a name; null when it is no month.</summary>
    public static string? ForName(string name) => Name().IsMatch(name) ? $"{Counted}: January 2026 is 12" : null;

    [GeneratedRegex(@"\G20[0-9]{2}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();

    [GeneratedRegex("^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
