using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Suspects;

namespace MagmaGame.Content.Fixes;

/// <summary>The edits that are safe.</summary>
internal static partial class SafeFixes
{
    private static readonly (string Sign, string Word)[] Words =
    [
        ("&&", "and"), ("&", "and"), ("||", "or"), ("|", "or"), ("!", "not"), ("=", "=="), ("<>", "!="), ("=<", "<="), ("=>", ">="),
    ];

    /// <summary>A misspelt name becomes the one name that is within a single edit of it. The name has no meaning now, so none is lost;
    /// where two names are as near, a person must choose.</summary>
    public static DiagnosticFix Name { get; } = new("write the one name that is a single letter away", static (found, line) =>
        found is { DidYouMean: { } meant, IsOnlyMeant: true } && Marked(found, line) is { } wrong && Spelling.Distance(wrong, meant) <= 1
            ? new TextEdit(found.Span, meant)
            : null);

    /// <summary>Tabs before the first word become two spaces each. Tabs behind an odd number of spaces, or before more spaces, may mean any
    /// depth and are left.</summary>
    public static DiagnosticFix Tabs { get; } = new("put two spaces for each tab", static (found, line) =>
    {
        var blank = line[..^line.TrimStart().Length];
        if (blank.Length == line.Length) return Replaced(found, 0, line.Length, "");
        var spaces = blank.TrimEnd('\t');
        return spaces.Length % 2 == 0 && !spaces.Contains('\t', StringComparison.Ordinal)
            ? Replaced(found, 0, blank.Length, spaces + new string(' ', 2 * (blank.Length - spaces.Length)))
            : null;
    });

    /// <summary>Another space becomes a space; what takes no room goes.</summary>
    public static DiagnosticFix Spaces { get; } = new("write spaces", static (found, line) => Marked(found, line) is { } odd && odd.All(OddSpaces.IsOdd)
        ? new TextEdit(found.Span, string.Concat(odd.Select(OddSpaces.Plain)))
        : null);

    /// <summary>A dash or bullet becomes the mark of a list.</summary>
    public static DiagnosticFix Mark { get; } = new("write '- ' before the entry", static (found, line) => Marked(found, line) is { Length: 1 }
        ? new TextEdit(found.Span, found.Span.EndColumn <= line.Length && line[found.Span.EndColumn - 1] == ' ' ? "-" : "- ")
        : null);

    /// <summary>A text that cannot be read as it stands is put in quotes, when it is all on its line and no comment follows.</summary>
    public static DiagnosticFix Quotes { get; } = new("put the text in quotes", static (found, line) =>
    {
        if (TextStart(line) is not (>= 0 and var start)) return null;
        var text = line[start..].TrimEnd();
        // Signs that begin something else in YAML may be meant so.
        if (text.Length == 0 || "'\"[{|>&*!#".Contains(text[0], StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)) return null;
        return found.Span.StartColumn > start && found.Span.StartColumn <= start + text.Length
            ? Replaced(found, start, text.Length, $"'{text.Replace("'", "''", StringComparison.Ordinal)}'")
            : null;
    });

    /// <summary>A sign of programming languages becomes the word that the check already takes it for.</summary>
    public static DiagnosticFix Word { get; } = new("write it as conditions do", static (found, line) =>
    {
        if (Marked(found, line) is not { } sign || Array.Find(Words, pair => pair.Sign == sign) is not { Word: { } word }) return null;
        var (from, to) = (found.Span.StartColumn - 1, found.Span.EndColumn - 1);
        var isWord = char.IsAsciiLetter(word[0]);
        var before = isWord && from > 0 && line[from - 1] is not (' ' or '(' or '\'' or '"') ? " " : "";
        var after = isWord && to < line.Length && line[to] != ' ' ? " " : "";
        return new TextEdit(found.Span, before + word + after);
    });

    /// <summary>The ! before a condition becomes the word, where a condition can stand: alone in an item of a list, or under a key
    /// that asks for one. In texts it needs quotes, and which texts there are is left to a person.</summary>
    public static DiagnosticFix Not { get; } = new("write 'not', as conditions do", static (found, line) =>
        Negation().Match(line) is { Success: true } clause && clause.Groups["sign"] is { } sign && sign.Index == found.Span.StartColumn - 1
            ? Replaced(found, sign.Index, sign.Length, "not ")
            : null);

    /// <summary>A comment that allows what is not found is taken away, with its line when it has one of its own.</summary>
    public static DiagnosticFix Allow { get; } = new("take the comment away", static (found, line) =>
    {
        var sign = found.Span.StartColumn - 1;
        return string.IsNullOrWhiteSpace(line[..sign])
            ? new TextEdit(new TextSpan(found.Span.StartLine, 1, found.Span.StartLine + 1, 1), "")
            : Replaced(found, line[..sign].TrimEnd().Length, line.Length - line[..sign].TrimEnd().Length, "");
    })
    {
        After = "text: {{word  × 60}}",
    };

    /// <summary>Whether the ! there stands before a condition.</summary>
    public static bool IsNegation(string line, int sign) => Negation().Match(line) is { Success: true } clause && clause.Groups["sign"].Index == sign;

    private static string? Marked(Diagnostic found, string line) =>
        found.Span.StartLine == found.Span.EndLine && found.Span.StartColumn >= 1 && found.Span.EndColumn - 1 <= line.Length
            ? line[(found.Span.StartColumn - 1)..(found.Span.EndColumn - 1)]
            : null;

    private static TextEdit Replaced(Diagnostic found, int from, int length, string text) =>
        new(TextSpan.OnLine(found.Span.StartLine, from + 1, length), text);

    // Where the text of an entry begins, behind its dashes and its key; -1 when it has neither. Read by hand, since the lines of a broken
    // file may be of any length.
    private static int TextStart(string line)
    {
        var first = Behind(line, 0);
        var at = first;
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ') at = Behind(line, at + 1);
        var end = at;
        while (end < line.Length && (char.IsAsciiLetterLower(line[end]) || line[end] == '_')) end++;
        if (end > at && end + 1 < line.Length && line[end] == ':' && line[end + 1] == ' ') return Behind(line, end + 1);
        return at > first ? at : -1;
    }

    private static int Behind(string line, int blanks)
    {
        while (blanks < line.Length && line[blanks] == ' ') blanks++;
        return blanks;
    }

    [GeneratedRegex(@"^ *(?:(?:- +)+|(?:- +)*(?:when|enable|if): +|(?:- +)*when: +\[(?:[^\[\]'{}]*,)? *|.*[{,] *(?:enable|if): +)(?<sign>! *)(?:[a-z_][a-z0-9_]*(?:\(| *(?:#|,|\]|\}|$)| +(?:and|or) )|\()", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negation();
}
