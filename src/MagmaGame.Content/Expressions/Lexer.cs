namespace MagmaGame.Content.Expressions;

/// <summary>Divides an expression into tokens, one at a time, because names of events look different from other names.</summary>
internal static class Lexer
{
    /// <summary>The token at or after <paramref name="from"/>.</summary>
    public static Token Next(string text, int from)
    {
        var at = SkipBlanks(text, from);
        if (at >= text.Length) return new Token(TokenKind.End, text.Length, 0);
        var c = text[at];
        if (char.IsLetter(c) || c == '_') return new Token(TokenKind.Name, at, NameLength(text, at));
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
            return new Token(TokenKind.Number, at, NumberLength(text, at));
        if (at + 1 < text.Length && IsLongSign(c, text[at + 1])) return new Token(TokenKind.Sign, at, 2);
        return "<>=+-*/()[],!&|".Contains(c, StringComparison.Ordinal)
            ? new Token(TokenKind.Sign, at, 1)
            : new Token(TokenKind.Bad, at, char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1);
    }

    /// <summary>A name that may hold dots and dashes, as events and milestones have; of no length when there is none.</summary>
    public static Token NextReference(string text, int from)
    {
        var at = SkipBlanks(text, from);
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_')) end++;
        return new Token(end > at ? TokenKind.Name : TokenKind.End, at, end - at);
    }

    private static bool IsLongSign(char first, char second) => second switch
    {
        '=' => first is '<' or '>' or '=' or '!' or '+' or '-' or '*' or '/',
        '>' => first is '=' or '<',
        '<' => first is '=',
        _ => first == second && (first is '&' or '|' or '*'),
    };

    private static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static int NameLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end - start;
    }

    // Takes in letters and signs that cling to the digits, so that "10x" and "5%" are one wrong number and not two right things.
    private static int NumberLength(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '%' || IsExponentSign(text, end)))
            end++;
        return end - start;
    }

    private static bool IsExponentSign(string text, int at) =>
        text[at] is '+' or '-' && text[at - 1] is 'e' or 'E' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
