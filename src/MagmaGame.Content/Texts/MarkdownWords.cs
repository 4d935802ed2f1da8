using System.Text.RegularExpressions;

namespace MagmaGame.Content.Texts;

/// <summary>The words of a Markdown file, each where it was, with blanks for all that is not for reading aloud.</summary>
internal static partial class MarkdownWords
{
    /// <summary>The text with blanks for code, comments, addresses of links and what stands in braces; as long as before.</summary>
    public static string Of(string text) => Unspoken().Replace(text, match => Blank().Replace(match.Value, " "));

    // Fenced code, comments, code in a line (which may go over its end), addresses, placeholders.
    [GeneratedRegex(@"^[ ]*```.*?(^[ ]*```|\z)|<!--.*?(-->|\z)|`[^`]+`|\]\([^)\n]*\)|https?://[^\s)]+|\{[^}\n]*\}", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Unspoken();

    [GeneratedRegex(@"[^\n]", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
