namespace MagmaGame.Authoring.Overlaps;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word in small letters; an apostrophe within it is a straight one.</param>
/// <param name="Line">The line it stands in, from 1.</param>
internal readonly record struct PlacedWord(string Text, int Line)
{
    /// <summary>The words of a text: letters from a to z and digits, with one apostrophe before the last letters. Everything else only
    /// parts words, so case, punctuation and line breaks do not count.</summary>
    public static List<PlacedWord> In(string text)
    {
        var words = new List<PlacedWord>();
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            if (!IsSign(text[at]))
            {
                // A carriage return that no line feed follows is a line break of its own.
                if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))) line++;
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && IsSign(text[at])) at++;
            if (at + 1 < text.Length && text[at] is '\'' or '’' && IsLetter(text[at + 1]))
                for (at++; at < text.Length && IsLetter(text[at]);) at++;
            words.Add(new PlacedWord(text[start..at].ToLowerInvariant().Replace('’', '\''), line));
        }
        return words;
    }

    private static bool IsSign(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
