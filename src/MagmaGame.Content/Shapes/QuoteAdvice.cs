namespace MagmaGame.Content.Shapes;

/// <summary>Notices quotation marks of print where YAML wants straight ones.</summary>
internal static class QuoteAdvice
{
    private const string Curly = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

    /// <summary>What to write when the last text before a mistake begins with such a mark; null when it does not.</summary>
    /// <param name="before">The line up to the mistake.</param>
    public static string? For(ReadOnlySpan<char> before)
    {
        var colon = before.LastIndexOf(": ");
        var text = colon < 0 ? before : before[(colon + 2)..].TrimStart();
        if (text.IsEmpty || !Curly.Contains(text[0], StringComparison.Ordinal)) return null;
        return $"{text[0]} is no quotation mark to YAML: put straight ones, \", around the text";
    }
}
