using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Fixes;

/// <summary>The entries of a file's lists, and what else it holds, by their lines alone: of a file that is no YAML, too.</summary>
public sealed class EntryLines
{
    private readonly SourceText? _source;
    private readonly ImmutableArray<(int First, int End)> _entries;

    private EntryLines(SourceText? source, ImmutableArray<(int First, int End)> entries) => (_source, _entries) = (source, entries);

    /// <summary>The entries of a file; none of one that cannot be read as text.</summary>
    public static EntryLines Of(ContentFile file) => Of(file.Path, file.Bytes);

    /// <summary>The same of a path and bytes.</summary>
    internal static EntryLines Of(string path, ReadOnlyMemory<byte> bytes) => TextDecoder.Decode(path, bytes.Span, new Report()) is not { } source
        ? new EntryLines(null, [])
        : new EntryLines(source, [.. Section.Divide(source).SelectMany(section => section.Pieces.IsEmpty ? [(section.FirstLine, section.EndLine)] : section.Pieces)]);

    /// <summary>Which entry a line belongs to, from 0; -1 before the first.</summary>
    /// <param name="line">The line, from 1.</param>
    public int NumberAt(int line)
    {
        var (from, to) = (0, _entries.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_entries[middle].First <= line) from = middle + 1;
            else to = middle;
        }
        return from - 1;
    }

    /// <summary>The id or name of the entry that a line belongs to; null when none is to be seen.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? NameAt(int line) => NumberAt(line) is >= 0 and var number ? Section.NameOf(_source!, _entries[number].First, _entries[number].End) : null;

    /// <summary>The text of the entry that a line belongs to; null before the first.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? TextAt(int line) => NumberAt(line) is >= 0 and var number ? TextOf(number) : null;

    /// <summary>Whether an entry is in the file, to the letter.</summary>
    public bool Has(string text)
    {
        for (var number = 0; number < _entries.Length; number++)
            if (TextOf(number) == text) return true;
        return false;
    }

    private string TextOf(int number) => _source!.Lines(_entries[number].First, _entries[number].End).TrimEnd();
}
