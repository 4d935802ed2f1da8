using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>The lines of an entry that cannot be read, as they stand or with a few of them changed.</summary>
internal sealed partial class RawEntry
{
    private readonly string[] _lines;
    private readonly bool[] _isText;

    private RawEntry(SourceText source, int first, string[] lines)
    {
        Source = source;
        First = first;
        _lines = lines;
        _isText = BlockTexts(lines);
    }

    public SourceText Source { get; }

    /// <summary>The number of its first line in the file.</summary>
    public int First { get; }

    /// <summary>The number of its last line.</summary>
    public int Last => First + _lines.Length - 1;

    /// <summary>A line by its number in the file; empty beyond the entry.</summary>
    public string this[int number] => number >= First && number <= Last ? _lines[number - First] : "";

    public static RawEntry Of(SourceText source, int first, int end)
    {
        var text = source.Lines(first, end);
        return new RawEntry(source, first, (text.EndsWith('\n') ? text[..^1] : text).Split('\n'));
    }

    public string Text => string.Join('\n', _lines) + "\n";

    /// <summary>Whether a line belongs to a text under | or &gt;, where any sign may begin it.</summary>
    public bool IsText(int number) => number >= First && number <= Last && _isText[number - First];

    /// <summary>The numbers of its lines that are neither empty, nor comments, nor of a text under | or &gt;.</summary>
    public IEnumerable<int> Lines()
    {
        for (var number = First; number <= Last; number++)
            if (!IsText(number) && this[number].AsSpan().TrimStart(" \t") is { IsEmpty: false } text && text[0] != '#') yield return number;
    }

    public RawEntry With(IEnumerable<(int Line, string Text)> repairs)
    {
        string[] lines = [.. _lines];
        foreach (var (line, text) in repairs) lines[line - First] = text;
        return new RawEntry(Source, First, lines);
    }

    public Place PlaceOf(int line, int column, int length) => new(Source.Path, Source.Inside(TextSpan.OnLine(line, column, length)), null);

    /// <summary>The spaces before a line.</summary>
    public static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static bool[] BlockTexts(string[] lines)
    {
        var isText = new bool[lines.Length];
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].EndsWith('|') && !lines[at].EndsWith('>') && !lines[at].Contains(" |", StringComparison.Ordinal) && !lines[at].Contains(" >", StringComparison.Ordinal)) continue;
            if (BlockHeader().Match(lines[at]) is not { Success: true } header) continue;
            var depth = -1;
            for (; at + 1 < lines.Length; at++)
            {
                var next = lines[at + 1];
                var indent = IndentOf(next);
                var blank = string.IsNullOrWhiteSpace(next);
                if (depth < 0 && !blank) depth = indent;
                if (!blank && (indent < depth || indent <= header.Groups["marks"].Length)) break;
                isText[at + 1] = true;
            }
        }
        return isText;
    }

    [GeneratedRegex(@"^(?<marks> *(?:- +)*)(?:[A-Za-z_]+: +)?[|>][0-9+-]* *(?:#.*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlockHeader();
}
