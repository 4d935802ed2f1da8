using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Yaml;

/// <summary>Finds the place in the file of a character of a scalar's value, through quotes, escapes and folded lines.</summary>
internal static class ScalarMap
{
    /// <summary>
    /// The stretch of the file that gave <paramref name="length"/> characters of the value from <paramref name="start"/> on.
    /// </summary>
    public static TextSpan Locate(SourceText source, ScalarNode scalar, int start, int length)
    {
        var span = scalar.Span;
        if (scalar.Style == ScalarStyle.Plain && span.StartLine == span.EndLine)
            return TextSpan.OnLine(span.StartLine, span.StartColumn + start, length);
        if (scalar.Style == ScalarStyle.Literal) return InLiteral(source, scalar, start, length);
        var (line, column) = source.Position(OffsetOf(source, scalar, start));
        var (endLine, endColumn) = length == 0
            ? (line, column)
            : source.Position(OffsetOf(source, scalar, start + length - 1) + 1);
        return new TextSpan(line, column, endLine, endColumn);
    }

    // Each line of a literal is a line of the file, moved by the indentation of the first.
    private static TextSpan InLiteral(SourceText source, ScalarNode scalar, int start, int length)
    {
        var before = scalar.Text.AsSpan(0, Math.Min(start, scalar.Text.Length));
        var line = scalar.Span.StartLine + 1 + before.Count('\n');
        var indent = 0;
        for (var number = scalar.Span.StartLine + 1; number < scalar.Span.EndLine; number++)
        {
            var text = source.Line(number);
            if (text.IsWhiteSpace()) continue;
            indent = text.Length - text.TrimStart(' ').Length;
            break;
        }
        return TextSpan.OnLine(line, indent + 1 + before.Length - (before.LastIndexOf('\n') + 1), length);
    }

    private static int OffsetOf(SourceText source, ScalarNode scalar, int index)
    {
        var text = source.Text;
        var at = source.Offset(scalar.Span.StartLine, scalar.Span.StartColumn);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) at++;
        else if (scalar.Style == ScalarStyle.Folded) at = AfterBlanks(text, source.Offset(scalar.Span.StartLine + 1, 1));
        for (var i = 0; i < index && at < text.Length; i++) at = Step(text, at, scalar, ref i);
        return Math.Min(at, text.Length);
    }

    // One step in the file for one character of the value; a line break with its indentation stands for one space or, with
    // the blank lines around it, for as many breaks as the value has.
    private static int Step(string text, int at, ScalarNode scalar, ref int i)
    {
        var c = text[at];
        if (c == '\n' || (c is ' ' && scalar.Text[i] is ' ' or '\n' && IsEndOfLine(text, at)))
        {
            while (i + 1 < scalar.Text.Length && scalar.Text[i] == '\n' && scalar.Text[i + 1] == '\n') i++;
            return AfterBlanks(text, at);
        }
        if (c == '\'' && scalar.Style == ScalarStyle.SingleQuoted) return at + 2;
        if (c == '\\' && scalar.Style == ScalarStyle.DoubleQuoted && at + 1 < text.Length) return at + EscapeLength(text[at + 1]);
        return at + 1;
    }

    private static bool IsEndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && text[at] == '\n';
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n') at++;
        return at;
    }

    private static int EscapeLength(char c) => c switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
}
