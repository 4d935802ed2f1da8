using System.Globalization;
using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Writes diagnostics as text: the place, the line of the file, what is meant underlined, and notes.</summary>
/// <remarks>The files are those that were loaded; their lines are shown.</remarks>
public sealed class DiagnosticPrinter(ContentFiles files)
{
    private const int LongestLine = 160;

    private readonly SourceLines _lines = new(files);

    /// <summary>All of them, with an empty line between, each ending in a line break.</summary>
    public string Print(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(Print(diagnostic));
        }
        return text.ToString();
    }

    /// <summary>One of them.</summary>
    public string Print(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var text = new StringBuilder(Line(diagnostic)).Append('\n');
        var number = span.StartLine.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length + 1);
        if (LineOf(diagnostic) is { } line) Underline(text, line, number, margin, diagnostic);
        foreach (var note in NotesOf(diagnostic)) text.Append(margin).Append("= ").Append(VisibleText.Of(note)).Append('\n');
        return text.ToString();
    }

    /// <summary>Its place, weight, code and message on one line, without a break.</summary>
    public static string Line(Diagnostic diagnostic) => string.Create(CultureInfo.InvariantCulture,
        $"{VisibleText.Of(diagnostic.Path)}:{diagnostic.Span.StartLine}:{diagnostic.Span.StartColumn}: {NameOf(diagnostic.Severity)} {diagnostic.Code}: {VisibleText.Of(diagnostic.Message)}");

    internal static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    private static void Underline(StringBuilder text, string line, string number, string margin, Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var start = Math.Min(span.StartColumn - 1, line.Length);
        var end = span.EndLine == span.StartLine ? Math.Clamp(span.EndColumn - 1, start, line.Length) : line.TrimEnd().Length;
        if (end <= start) end = Math.Min(start + 1, line.Length);
        var (from, to) = Window(line, start, end);
        end = Math.Min(end, to);
        var before = line.AsSpan(from, start - from);
        var left = from > 0 ? "..." : "";
        text.Append(margin).Append("|\n");
        text.Append(number).Append(" | ").Append(left).Append(VisibleText.Of(line.AsSpan(from, to - from)).TrimEnd())
            .Append(to < line.Length ? "..." : "").Append('\n');
        text.Append(margin).Append("| ").Append(' ', left.Length).Append(VisibleText.Blank(before))
            .Append(VisibleText.Underline(line.AsSpan(start, end - start)));
        if (diagnostic.Kind.Label.Length > 0) text.Append(' ').Append(diagnostic.Kind.Label);
        text.Append('\n');
    }

    // Of a very long line only the surroundings of the mistake are shown.
    private static (int From, int To) Window(string line, int start, int end)
    {
        if (line.Length <= LongestLine) return (0, line.Length);
        var from = Math.Max(0, start - (LongestLine / 3));
        var to = Math.Min(line.Length, Math.Max(Math.Min(end, from + LongestLine), from + LongestLine));
        if (from > 0 && char.IsLowSurrogate(line[from])) from--;
        if (to < line.Length && char.IsLowSurrogate(line[to])) to++;
        return (from, to);
    }

    private static IEnumerable<string> NotesOf(Diagnostic diagnostic)
    {
        if (diagnostic.DidYouMean is { } meant)
            yield return diagnostic.DidYouMeanDetail is { } detail
                ? $"did you mean '{meant}' ({detail})?"
                : $"did you mean '{meant}'?";
        if (diagnostic.Help is { } help) yield return "help: " + help;
        foreach (var related in diagnostic.Related)
            yield return $"{related.Message}: {related.Path}:{related.Line}:{related.Column}";
        if (diagnostic.LogicalPath.Length > 0) yield return "at: " + diagnostic.LogicalPath;
    }

    private string? LineOf(Diagnostic diagnostic) =>
        _lines.Find(diagnostic.Path, diagnostic.Span.StartLine) is { Length: > 0 } line ? line : null;
}
