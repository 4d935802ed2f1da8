using System.Collections.Frozen;
using System.Collections.Immutable;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Suspects;

namespace MagmaGame.Content.Yaml;

/// <summary>
/// A top-level key of a file with the lines that belong to it, found by looking at lines alone, so that it works on a file
/// that is not YAML.
/// </summary>
/// <param name="Key">The key.</param>
/// <param name="FirstLine">Its line.</param>
/// <param name="EndLine">The line behind its last.</param>
/// <param name="Pieces">First line and end line of each entry, when its value is a block list; empty otherwise.</param>
internal sealed record Section(string Key, int FirstLine, int EndLine, ImmutableArray<(int First, int End)> Pieces)
{
    // Only keys that a file can really begin with divide it: a lost `text:` at the margin belongs to the entry before it.
    private static readonly FrozenSet<string> AnyKeys = FrozenSet.ToFrozenSet(
        Enum.GetValues<FileKind>().SelectMany(FileKinds.KeysOf).Append("format"), StringComparer.Ordinal);

    public static IEnumerable<Section> Divide(SourceText source)
    {
        var keys = KeysOf(source.Path);
        string? key = null;
        var first = 0;
        for (var number = 1; number <= source.LineCount + 1; number++)
        {
            var next = number > source.LineCount ? "" : KeyOf(source.Line(number), keys);
            if (next is null) continue;
            if (key is not null) yield return new Section(key, first, number, PiecesOf(source, first, number));
            key = next;
            first = number;
        }
    }

    /// <summary>The id or name that an entry seems to have; null when none is to be seen.</summary>
    public static string? NameOf(SourceText source, int first, int end)
    {
        for (var number = first; number < end; number++)
        {
            var line = source.Line(number).TrimStart().TrimStart("- {");
            if (line.StartsWith("id:") || line.StartsWith("name:"))
                return line[(line.IndexOf(':') + 1)..].Trim().ToString().Split(',', ' ', '}')[0].Trim('\'', '"');
        }
        return null;
    }

    // A key that only other kinds of files begin with divides this one no less than any other lost key does, which is not at all.
    private static FrozenSet<string> KeysOf(string path) => FileKinds.KeysOf(FileKinds.Of(path)) is { Length: > 0 } keys
        ? FrozenSet.ToFrozenSet(keys.Append("format"), StringComparer.Ordinal)
        : AnyKeys;

    private static string? KeyOf(ReadOnlySpan<char> line, FrozenSet<string> keys)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] != ' ')) return null;
        var key = line[..colon].ToString();
        return keys.Contains(key) ? key : null;
    }

    private static ImmutableArray<(int First, int End)> PiecesOf(SourceText source, int first, int end)
    {
        var header = source.Line(first);
        var value = header[(header.IndexOf(':') + 1)..].TrimStart();
        if (value.Length > 0 && value[0] != '#') return [];
        var indent = -1;
        var starts = new List<int>();
        for (var number = first + 1; number < end; number++)
        {
            var line = source.Line(number);
            var text = line.TrimStart();
            if (text.IsEmpty || text[0] == '#') continue;
            // What seems to be meant as a mark divides entries too, so that only its own is broken.
            var isItem = (text[0] == '-' && (text.Length == 1 || text[1] == ' ')) || (IsAt(line, text, indent) && ListMarks.MarkIn(line.ToString()) == line.Length - text.Length);
            if (indent < 0)
            {
                if (!isItem) return [];
                indent = line.Length - text.Length;
            }
            if (isItem && line.Length - text.Length == indent) starts.Add(number);
        }
        return [.. starts.Select((start, i) => (start, i + 1 < starts.Count ? starts[i + 1] : end))];
    }

    // Deeper lines are of an entry, and there is no need to look at each of them.
    private static bool IsAt(ReadOnlySpan<char> line, ReadOnlySpan<char> text, int indent) =>
        (indent < 0 || line.Length - text.Length == indent) && !char.IsAsciiLetterOrDigit(text[0]);
}
