using System.Buffers;
using System.Globalization;
using System.Text;
using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Yaml;

/// <summary>Turns the bytes of a file into text and reports what no text should hold.</summary>
internal static class TextDecoder
{
    public const int MostBytes = 4 * 1024 * 1024;

    private const int MostReported = 20;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Letters of the basic kind, spaces and line breaks are nearly all there is; a vectorised search skips over them.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        "\n\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// The text; null when the file is too large or no text at all. What is invisible in it is replaced after the report.
    /// </summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, Report report)
    {
        var start = Place.Nowhere(path);
        if (bytes.Length > MostBytes)
        {
            report.Add(DiagnosticCatalogue.FileTooLarge.At(start, bytes.Length, MostBytes));
            return null;
        }
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Contains((byte)0))
        {
            report.Add(DiagnosticCatalogue.BinaryFile.At(PlaceOf(path, bytes, bytes.IndexOf((byte)0))) with
            {
                Help = IsWide(bytes) ? "it is UTF-16: save it with the encoding UTF-8" : null,
            });
            return null;
        }
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            report.Add(DiagnosticCatalogue.NotUtf8.At(PlaceOf(path, bytes, Math.Max(wrong.Index, 0))));
            return null;
        }
        var source = new SourceText(path, OneBreak(text));
        return Visible(source, report);
    }

    // It begins with the mark of that encoding, or with a letter of two bytes.
    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    private static string OneBreak(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static Place PlaceOf(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..index];
        // Any of the three line breaks counts as one, as it does in a text.
        var lines = OneBreak(Encoding.UTF8.GetString(before));
        return new Place(path, TextSpan.OnLine(lines.AsSpan().Count('\n') + 1, lines.Length - lines.LastIndexOf('\n'), 1), null);
    }

    private static SourceText Visible(SourceText source, Report report)
    {
        StringBuilder? mended = null;
        var reported = 0;
        var text = source.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (!IsInvisible(text[at])) continue;
            mended ??= new StringBuilder(text);
            mended[at] = '\uFFFD';
            if (++reported > MostReported) continue;
            var (line, column) = source.Position(at);
            var name = "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
            report.Add(
                DiagnosticCatalogue.ControlCharacter.At(new Place(source.Path, TextSpan.OnLine(line, column, 1), null), name));
        }
        return mended is null ? source : new SourceText(source.Path, mended.ToString());
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAnyExcept(Harmless);
        return found < 0 ? -1 : from + found;
    }

    // Controls of both sets; separators and joiners that YAML or terminals treat as breaks; marks that reverse the direction
    // of writing and so can make a line look like another.
    private static bool IsInvisible(char c) =>
        c is < ' ' and not '\t' and not '\n' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF'
            or '\uFFFE' or '\uFFFF'
            or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
