using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Fixes;

/// <summary>The first lines of the entries of a file's lists, and of what else it holds.</summary>
internal sealed class EntryLines
{
    private readonly List<int> _first;

    private EntryLines(List<int> first) => _first = first;

    /// <summary>Looks at the lines alone, so that it works on a file that is no YAML.</summary>
    public static EntryLines Of(string path, ReadOnlyMemory<byte> bytes) => new(
        TextDecoder.Decode(path, bytes.Span, new Report()) is not { } source
            ? []
            : [.. Section.Divide(source).SelectMany(section => section.Pieces.IsEmpty ? [section.FirstLine] : section.Pieces.Select(piece => piece.First))]);

    /// <summary>Which entry a line belongs to, from 0; -1 before the first.</summary>
    public int NumberAt(int line) => _first.FindLastIndex(first => first <= line);
}
