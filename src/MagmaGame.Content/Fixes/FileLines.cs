using System.Text;

namespace MagmaGame.Content.Fixes;

/// <summary>The lines of a file as they are, with their breaks and the byte order mark, so that it can be put together again to the
/// last byte.</summary>
/// <param name="Mark">The byte order mark; mostly empty.</param>
/// <param name="Texts">The lines.</param>
/// <param name="Breaks">The break behind each; that of the last is mostly empty, and then so is its line.</param>
internal sealed record FileLines(string Mark, string[] Texts, string[] Breaks)
{
    public static FileLines Of(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var (texts, breaks) = (new List<string>(), new List<string>());
        var at = mark.Length;
        while (at <= text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var found ? at + found : text.Length;
            var length = end == text.Length ? 0 : text.AsSpan(end).StartsWith("\r\n") ? 2 : 1;
            texts.Add(text[at..end]);
            breaks.Add(text.Substring(end, length));
            if (length == 0) break;
            at = end + length;
        }
        return new FileLines(mark, [.. texts], [.. breaks]);
    }
}
