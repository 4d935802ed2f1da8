using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;

namespace MagmaGame.Content.Yaml;

/// <summary>Says in a writer's words what the YAML parser says in its own.</summary>
internal static class SyntaxAdvice
{
    public static Diagnostic For(SourceText source, SyntaxProblem problem)
    {
        var (number, column) = source.Inside(problem.Line, problem.Column);
        var line = source.Line(number);
        var sign = column <= line.Length ? line[column - 1] : ' ';
        var place = new Place(source.Path, TextSpan.OnLine(number, column, column <= line.Length ? 1 : 0), null);
        if (line.TrimStart().StartsWith("```"))
            return DiagnosticCatalogue.Syntax.At(place, "``` is no part of it") with { Help = "take the line away: it belongs to documents that show YAML" };
        if (problem.Message.Contains("end of tag", StringComparison.Ordinal) && line[..Math.Min(column, line.Length)].LastIndexOf('!') is >= 0 and var tag)
            return Tag(source, number, tag, line[tag..Math.Min(column - 1, line.Length)]);
        if (sign == ':' && problem.Message.Contains("flow mapping", StringComparison.Ordinal)) return Colon(place, line, column);
        if (line.StartsWith("- ") && problem.Message.Contains("expected key", StringComparison.Ordinal))
            return DiagnosticCatalogue.Syntax.At(place, "an entry of a list without a key above it") with { Help = "entries stand under a key of their own, as 'events:'" };
        if (problem.Message.Contains("cannot start any token", StringComparison.Ordinal)
            || problem.Message.Contains("block scalar", StringComparison.Ordinal))
            return DiagnosticCatalogue.SpecialStart.At(place, sign);
        if (problem.Message.Contains("invalid mapping", StringComparison.Ordinal))
        {
            return IsSecondColon(line, column)
                ? Colon(place, line, column)
                : DiagnosticCatalogue.Syntax.At(place, "this line is indented deeper than the one it belongs to");
        }
        return DiagnosticCatalogue.Syntax.At(place, Words(problem.Message)) with { Help = HelpFor(problem.Message) };
    }

    private static Diagnostic Colon(Place place, ReadOnlySpan<char> line, int column) =>
        DiagnosticCatalogue.ColonInText.At(place) with { Help = QuoteAdvice.For(line[..Math.Min(column - 1, line.Length)]) };

    private static Diagnostic Tag(SourceText source, int number, int at, ReadOnlySpan<char> word) =>
        DiagnosticCatalogue.TagUsed.At(new Place(source.Path, TextSpan.OnLine(number, at + 1, Math.Max(word.Length, 1)), null), word.ToString()) with
        {
            Help = TagAdvice.For(source.Line(number).ToString(), at),
        };

    private static bool IsSecondColon(ReadOnlySpan<char> line, int column)
    {
        var before = line[..Math.Min(column - 1, line.Length)];
        return before.Contains(": ", StringComparison.Ordinal);
    }

    private static string Words(string message)
    {
        if (message.Contains("quoted scalar, found unexpected end", StringComparison.Ordinal)) return "this quote is not closed";
        if (message.Contains("double-quoted scalar, found wrong indentation", StringComparison.Ordinal)) return "this quote is not closed";
        if (message.Contains("unknown escape", StringComparison.Ordinal))
            return "an unknown \\ sequence; use single quotes, or \\\\";
        if (message.Contains("flow mapping", StringComparison.Ordinal)) return "expected , or } here";
        if (message.Contains("flow sequence", StringComparison.Ordinal)) return "expected , or ] here";
        if (message.Contains("expected '-' indicator", StringComparison.Ordinal)) return "this line stands neither with the keys nor with the entries above it";
        if (message.Contains("anchor or alias", StringComparison.Ordinal)) return "a text that begins with * or & must be in quotes";
        if (message.Contains("<document start>", StringComparison.Ordinal)) return "a line of three dots ends the file, and more follows";
        if (message.Contains("expected key", StringComparison.Ordinal) || message.Contains("could not find expected ':'", StringComparison.Ordinal))
            return "expected a key with a colon, indented like the others";
        if (message.Contains("not allowed in this context", StringComparison.Ordinal))
            return "a list cannot begin on the line of its key";
        var text = message.TrimEnd('.').Replace("While ", "while ", StringComparison.Ordinal);
        return text.Length == 0 ? "it breaks off here" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static string? HelpFor(string message) => message.Contains("flow", StringComparison.Ordinal)
        ? "within [ ] and { }, put a text that holds , [ ] { } or ': ' in quotes"
        : message.Contains("not allowed in this context", StringComparison.Ordinal) ? "a text that begins with - must be in quotes; a list begins on the next line, or stands in [ ]"
        : null;
}
