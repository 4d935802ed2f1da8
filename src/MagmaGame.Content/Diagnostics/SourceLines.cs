using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>The lines of the files that diagnostics are in, each file divided once and only when asked for.</summary>
internal sealed class SourceLines(ContentFiles files)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>A line without its break; null when there is none or when the file cannot be read as text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="number">Which line, from 1.</param>
    public string? Find(string path, int number)
    {
        var lines = Of(path);
        return number <= lines.Length ? lines[number - 1] : null;
    }

    /// <summary>All lines of a file; none when it cannot be read as text.</summary>
    public string[] Of(string path)
    {
        if (_lines.TryGetValue(path, out var lines)) return lines;
        lines = files.Find(path) is { } file ? Divide(file.Bytes.Span) : [];
        _lines.Add(path, lines);
        return lines;
    }

    private static string[] Divide(ReadOnlySpan<byte> bytes)
    {
        // What cannot be read as text is not shown either.
        if (bytes.Length > Yaml.TextDecoder.MostBytes || bytes.Contains((byte)0)) return [];
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var text = Encoding.UTF8.GetString(bytes);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
    }
}
