using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Yaml;

/// <summary>The text of a file as YAML is read from it: line breaks are single, the byte order mark is gone.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = new int[text.AsSpan().Count('\n') + 1];
        var line = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) _lineStarts[++line] = at + 1;
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Number of lines; a text that ends in a line break has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>A line without its break, counted from 1; empty when there is no such line.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        if (number < 1 || number > _lineStarts.Length) return [];
        var start = _lineStarts[number - 1];
        var end = number < _lineStarts.Length ? _lineStarts[number] - 1 : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>A place held inside the text: what a parser says of the end may lie a line behind it.</summary>
    public (int Line, int Column) Inside(int line, int column) => line >= 1 && line < LineCount ? (line, Math.Max(column, 1))
        : line < 1 ? (1, 1)
        : (LineCount, line > LineCount ? Line(LineCount).Length + 1 : Math.Clamp(column, 1, Line(LineCount).Length + 1));

    /// <summary>A stretch held inside the text: what was expected may be missing at the end of a line, and of a key that goes over
    /// several lines only the beginning and the length are known.</summary>
    public TextSpan Inside(TextSpan span)
    {
        var start = Held(span.StartLine, span.StartColumn);
        var end = Held(span.EndLine, span.EndColumn);
        if (end.CompareTo(start) < 0) end = start;
        return new TextSpan(start.Line, start.Column, end.Line, end.Column);
    }

    /// <summary>Where a line and column lie in <see cref="Text"/>; held inside it.</summary>
    public int Offset(int line, int column) =>
        line > _lineStarts.Length
            ? Text.Length
            : Math.Min(_lineStarts[Math.Max(line, 1) - 1] + Math.Max(column, 1) - 1, Text.Length);

    /// <summary>The text of the lines from <paramref name="first"/> up to but without <paramref name="end"/>.</summary>
    public string Lines(int first, int end) => Text[Offset(first, 1)..Offset(end, 1)];

    /// <summary>The line and column, from 1, of an offset into <see cref="Text"/>.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private (int Line, int Column) Held(int line, int column)
    {
        line = Math.Clamp(line, 1, LineCount);
        return (line, Math.Clamp(column, 1, Line(line).Length + 1));
    }
}
