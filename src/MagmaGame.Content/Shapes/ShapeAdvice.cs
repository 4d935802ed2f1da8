using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>What to write in place of a value that has another shape than its key wants.</summary>
internal static class ShapeAdvice
{
    private const int LongestShown = 60;
    private const int MostParts = 4;

    // Lists whose entries hold no comma of their own, so that one was meant to part them.
    private static readonly string[] Parted = ["do", "when", "sources", "tags", "for", "against"];

    /// <summary>For a text where a list should be.</summary>
    public static string AsList(string key, string text)
    {
        // Of sentences a comma parts nothing.
        var parts = Array.IndexOf(Parted, key) >= 0 && !text.Contains('(', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal)
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        return parts.Length < 2
            ? $"write each entry on a line that begins with a dash: - {Shown(text)}"
            : $"write each on a line of its own that begins with a dash: {string.Join(", then ", parts.Take(MostParts).Select(part => $"'- {Shown(part)}'"))}";
    }

    /// <summary>For something else where a text should be; null when there is nothing to advise.</summary>
    public static string? AsText(YamlNode node) => node is MappingNode { Entries: [{ Value: ScalarNode { IsNothing: true } }] }
        ? "put the whole text in quotes: it begins with {"
        : null;

    /// <summary>For a number with a comma: what it is with a dot; null when it would still be none.</summary>
    public static string? WithDot(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == text.LastIndexOf(',') && text.All(c => char.IsAsciiDigit(c) || c is ',' or '-') && Numerals.TryParse(text.Replace(',', '.'), out _)
            ? $"write {text.Replace(',', '.')}"
            : null;
    }

    /// <summary>For a text that seems to be there and is empty: a comment has taken it; null when that is not why.</summary>
    /// <param name="key">Where its key stands.</param>
    /// <param name="source">The file.</param>
    public static string? AfterSign(TextSpan key, SourceText source)
    {
        var rest = source.Line(key.StartLine)[(key.EndColumn - 1)..].TrimStart(':').TrimStart();
        return rest is ['#', not ' ', ..] ? "what follows # is a comment; put the text in quotes" : null;
    }

    /// <summary>For a word within braces that became a key without a value.</summary>
    /// <param name="entries">What stands within the braces.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">The keys that may stand there.</param>
    public static string InBraces(MappingEntry[] entries, MappingEntry word, ReadOnlySpan<string> known)
    {
        var colon = word.Name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && known.Contains(word.Name[..colon])
            ? $"a key ends in a colon and a space: '{word.Name[..colon]}: {word.Name[(colon + 1)..]}'"
            : DecimalsOf(entries, word) ?? "a comma ends a text inside { }; put the text in quotes";
    }

    // A comma has ended the number before, and its decimals are taken for a key.
    private static string? DecimalsOf(MappingEntry[] entries, MappingEntry word)
    {
        var before = Array.IndexOf(entries, word) - 1;
        return before >= 0 && entries[before].Value is ScalarNode { IsNothing: false } whole ? WithDot($"{whole.Text},{word.Name}") : null;
    }

    private static string Shown(string text) => text.Length <= LongestShown && !text.Contains('\n', StringComparison.Ordinal) ? text : "...";
}
