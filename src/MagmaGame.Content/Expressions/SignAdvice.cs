namespace MagmaGame.Content.Expressions;

/// <summary>What to write in place of signs and words that conditions and effects do not know.</summary>
internal static class SignAdvice
{
    public const string NoDeeper = "an entry of its own stands no deeper than the one above it";

    /// <summary>For a sign without a meaning; null when there is nothing to advise.</summary>
    public static string? ForSign(char sign) => sign switch
    {
        '\u2264' => "write <=",
        '\u2265' => "write >=",
        '\u2260' => "write !=",
        '\u2212' or '\u2013' or '\u2014' => "write -",
        '\u00D7' or '\u00B7' => "write *",
        '\u00F7' => "write /",
        '"' or '\'' or '\u201C' or '\u201D' or '\u201E' or '\u2018' or '\u2019' => "names stand without quotes here",
        _ => null,
    };

    /// <summary>For a sign or word that came where the line could have ended.</summary>
    public static string? ForUnexpected(string text, Token found, ExpressionScope scope) => text.AsSpan(found.Start, found.Length) switch
    {
        "-" when scope.BeginsLine(found.Start) => NoDeeper,
        _ when scope.BeginsLine(found.Start) => "the line before goes on here; an entry of its own begins with '- ' and stands no deeper than that one",
        "," when found.Start > 0 && char.IsAsciiDigit(text[found.Start - 1]) && found.End < text.Length && char.IsAsciiDigit(text[found.End]) => "decimals have a dot, as 0.05",
        "is" or "less" or "greater" or "more" or "below" or "above" or "under" or "over" or "equals" => "comparisons are written < <= > >= == !=",
        "+=" or "-=" or "*=" => "conditions compare; what changes a variable belongs under 'do'",
        _ => null,
    };

    /// <summary>For a name that is no variable; null when there is nothing to advise.</summary>
    public static string? ForName(string name) => name.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF"
        ? "a yes-or-no variable stands alone: 'paused', 'not paused'"
        : MonthAdvice.ForName(name);
}
