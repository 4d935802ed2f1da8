using System.Text.RegularExpressions;

namespace MagmaGame.Reports.Pages;

/// <summary>Signs of numbers as books print them, for what is read away from a terminal: a true minus, and a plus-or-minus of one sign. Names
/// with hyphens, dates, options of commands and what stands behind an equals sign without a blank, as one types it, stay as they are.</summary>
public static partial class TrueSigns
{
    /// <summary>The same text with them.</summary>
    public static string Of(string text) => text == "-" ? "\u2212"
        : Taken().Replace(Below().Replace(Either().Replace(text, "\u00B1"), "\u2212"), " \u2212 ");

    /// <summary>A text with such signs as a program reads numbers.</summary>
    public static string Typed(string text) => text.Replace('\u2212', '-').Replace("\u00B1", "+-", StringComparison.Ordinal);

    // Half the width of an interval, or that nobody knows it.
    [GeneratedRegex(@"(?<=^|\s)\+-(?=[0-9.?])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Either();

    [GeneratedRegex(@"(?<![\w=.\-])-(?=[0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Below();

    // One number less another, or a name less a number.
    [GeneratedRegex(@"(?<=[\w)]) - (?=[0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Taken();
}
