using System.Text;
using MagmaGame.Content.Schemas;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>Puts entries into a file of events and leaves everything else in it as it was: its line endings, its byte order mark,
/// whether its last line ends, and how its list is indented.</summary>
public static class EventFile
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>A new file of these entries, with line feeds.</summary>
    /// <param name="path">The file, as <c>content/events/lab.yaml</c>.</param>
    /// <param name="entries">The entries, not indented, with line feeds.</param>
    public static byte[] New(string path, string entries) =>
        Encoding.UTF8.GetBytes($"{SchemaLine.For(path)}\nformat: 1\nevents:\n{entries}");

    /// <summary>The file with more entries at the end of its list; null when its list is not one of lines that begin with -.</summary>
    /// <param name="bytes">The file as it is: UTF-8.</param>
    /// <param name="entries">The entries, not indented, with line feeds.</param>
    public static byte[]? With(ReadOnlySpan<byte> bytes, string entries)
    {
        var marked = bytes.StartsWith(Mark);
        var text = Encoding.UTF8.GetString(marked ? bytes[Mark.Length..] : bytes);
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        if (Added(lines, entries) is not { } added) return null;
        var written = Encoding.UTF8.GetBytes(string.Join(lineEnd, added));
        return marked ? [.. Mark, .. written] : written;
    }

    private static List<string>? Added(List<string> lines, string entries)
    {
        var head = lines.FindIndex(line => line.StartsWith("events:", StringComparison.Ordinal));
        if (head < 0) return null;
        var value = lines[head]["events:".Length..].Trim();
        var isEmpty = value.StartsWith("[]", StringComparison.Ordinal);
        if (value.Length > 0 && value[0] != '#' && !isEmpty) return null;
        if (isEmpty) lines[head] = "events:";
        var end = EndOfList(lines, head);
        var items = Enumerable.Range(head + 1, end - head - 1).Where(i => lines[i].TrimStart().StartsWith("- ", StringComparison.Ordinal)).ToList();
        var indent = items.Count == 0 ? "" : lines[items[0]][..^lines[items[0]].TrimStart().Length];
        var entry = entries.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : indent + line).ToList();
        // As it is between those that are there: with a blank line or without.
        if (items.Skip(1).Any(i => lines[i].StartsWith(indent + "- ", StringComparison.Ordinal) && lines[i - 1].Length == 0)) entry.Insert(0, "");
        var isLast = end == lines.Count;
        // A last line that ends leaves an empty piece behind it; that stays the last.
        var at = isLast && lines[^1].Length == 0 ? end - 1 : end;
        if (entry[0].Length == 0 && at > 0 && lines[at - 1].Length == 0) entry.RemoveAt(0);
        lines.InsertRange(at, entry);
        return lines;
    }

    // The list goes on to the next key at the margin; comments just before that belong to it.
    private static int EndOfList(List<string> lines, int head)
    {
        for (var i = head + 1; i < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] is ' ' or '-' or '#' or '\t') continue;
            while (lines[i - 1].StartsWith('#') || lines[i - 1].Length == 0) i--;
            return i;
        }
        return lines.Count;
    }
}
