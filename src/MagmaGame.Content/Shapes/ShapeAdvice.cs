using System.Globalization;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>What to write in place of a value that has another shape than its key wants.</summary>
internal static class ShapeAdvice
{
    private const int LongestShown = 60;
    private const int MostParts = 4;

    // Lists whose entries hold no comma of their own, so that one was meant to part them.
    private static readonly string[] Parted = ["do", "when", "sources", "tags", "for", "against"];

    /// <summary>For something else where a list should be; null when there is nothing to advise.</summary>
    public static string? AsList(string key, YamlNode node) => node switch
    {
        ScalarNode { IsNothing: false } scalar => AsList(key, scalar.Text),
        _ when key == "do" && AsEffect(node) is { } effect => Dashed(effect),
        _ => null,
    };

    /// <summary>For something else where an effect should be: what was meant by <c>security: +5</c>; null when it looks like none.</summary>
    public static string? AsEffect(YamlNode node) => node is MappingNode { Entries: [{ Value: ScalarNode { IsNothing: false } by } effect, ..] }
        ? Shown(AsEffect(effect.Name, by.Text))
        : null;

    /// <summary>For something else where a text should be; null when there is nothing to advise.</summary>
    /// <param name="node">What is there.</param>
    /// <param name="source">The file.</param>
    public static string? AsText(YamlNode node, SourceText source) => node switch
    {
        MappingNode { Entries: [{ Value: ScalarNode { IsNothing: true } }] } => "put the whole text in quotes: it begins with {",
        SequenceNode when source.Line(node.Span.StartLine)[(node.Span.StartColumn - 1)..] is ['[', ..] => "put the whole text in quotes: it begins with [",
        _ => null,
    };

    /// <summary>For a text where a number should be: what it is with a dot, or without the sign for hundredths; null when it would
    /// still be none.</summary>
    public static string? AsNumber(string text) =>
        WithDot(text) ?? (PercentAdvice.For(text, text.Length - 1) is { Length: > 2 } advice ? advice[2..] : null);

    /// <summary>For a number that is too great for a share; null when it is no share that is wanted.</summary>
    /// <param name="number">The number.</param>
    /// <param name="low">The least that may stand there.</param>
    /// <param name="high">The most that may.</param>
    public static string? AsShare(double number, double low, double high) => low >= 0 && high.Equals(1) && number is > 1 and <= 100
        ? string.Create(CultureInfo.InvariantCulture, $"write {number / 100} for {number} in a hundred")
        : null;

    /// <summary>For a text that seems to be there and is empty: a comment has taken it; null when that is not why.</summary>
    /// <param name="key">Where its key stands.</param>
    /// <param name="source">The file.</param>
    public static string? AfterSign(TextSpan key, SourceText source)
    {
        var rest = source.Line(key.StartLine)[(key.EndColumn - 1)..].TrimStart(':').TrimStart();
        return rest is ['#', not ' ', ..] ? "what follows # is a comment; put the text in quotes" : null;
    }

    /// <summary>For a key that nothing knows; null when there is nothing to advise.</summary>
    /// <param name="entries">What stands beside it.</param>
    /// <param name="entry">The key with its value.</param>
    /// <param name="known">The keys that may stand there.</param>
    /// <param name="source">The file.</param>
    public static string? AsKey(MappingEntry[] entries, MappingEntry entry, ReadOnlySpan<string> known, SourceText source)
    {
        if (!Fields.IsCut(entry)) return null;
        var colon = entry.Name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && known.Contains(entry.Name[..colon]))
            return $"a key ends in a colon and a space: '{entry.Name[..colon]}: {entry.Name[(colon + 1)..]}'";
        var before = source.Line(entry.Key.Span.StartLine)[..(entry.Key.Span.StartColumn - 1)];
        return DecimalsOf(entries, entry) ?? QuoteAdvice.For(before) ?? "a comma ends a text inside { }; put the text in quotes";
    }

    // Of sentences a comma parts nothing.
    private static string AsList(string key, string text)
    {
        var parts = Array.IndexOf(Parted, key) >= 0 && !text.Contains('(', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal)
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        return parts.Length < 2
            ? Dashed(text)
            : $"write each on a line of its own that begins with a dash: {string.Join(", then ", parts.Take(MostParts).Select(part => $"'- {Shown(part)}'"))}";
    }

    private static string AsEffect(string variable, string by) => by switch
    {
        ['-', .. var rest] => $"{variable} -= {rest.TrimStart()}",
        ['+', .. var rest] => $"{variable} += {rest.TrimStart()}",
        _ => $"{variable} += {by}",
    };

    private static string Dashed(string text) => $"write each entry on a line that begins with a dash: - {Shown(text)}";

    // For a number with a comma: what it is with a dot; null when it would still be none.
    private static string? WithDot(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == text.LastIndexOf(',') && text.All(c => char.IsAsciiDigit(c) || c is ',' or '-') && Numerals.TryParse(text.Replace(',', '.'), out _)
            ? $"write {text.Replace(',', '.')}"
            : null;
    }

    // A comma has ended the number before, and its decimals are taken for a key.
    private static string? DecimalsOf(MappingEntry[] entries, MappingEntry word)
    {
        var before = Array.IndexOf(entries, word) - 1;
        return before >= 0 && entries[before].Value is ScalarNode { IsNothing: false } whole ? WithDot($"{whole.Text},{word.Name}") : null;
    }

    private static string Shown(string text) => text.Length <= LongestShown && !text.Contains('\n', StringComparison.Ordinal) ? text : "...";
}
