using MagmaGame.Content.Fixes;

namespace MagmaGame.Content.Yaml;

/// <summary>What to write in place of a ! that YAML takes for a tag.</summary>
internal static class TagAdvice
{
    private const int MostShown = 40;

    /// <summary>What to write; null where that cannot be told.</summary>
    /// <param name="line">The line.</param>
    /// <param name="sign">Where the ! stands.</param>
    public static string? For(string line, int sign)
    {
        if (sign >= line.Length || line[sign] != '!') return null;
        if (SafeFixes.IsNegation(line, sign)) return $"in a condition write 'not': not {Shown(line[(sign + 1)..].Trim())}";
        var flow = line.AsSpan(0, sign).ContainsAny('{', '[');
        var text = line[sign..].TrimEnd();
        if (flow && text.AsSpan().IndexOfAny(",]}") is >= 0 and var end) text = text[..end];
        return $"put the text in quotes: {Shown($"'{text.Replace("'", "''", StringComparison.Ordinal)}'")}";
    }

    private static string Shown(string text) => text.Length <= MostShown ? text : text[..(MostShown - 3)] + "...";
}
