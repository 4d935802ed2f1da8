using System.Collections.Immutable;

namespace MagmaGame.Session.Journals;

/// <summary>
/// Reads the text of a journal. A last line that was cut off or cannot be read is dropped, since that is what a crash leaves
/// behind; everything else that is wrong is one problem with its line. What stands in a journal is never repeated in a message,
/// except ids made of plain letters. Line ends and a byte order mark that mail or an editor put in are passed over, for both kinds
/// of ends tell the same game.
/// </summary>
public static class JournalReader
{
    /// <summary>Longest text that is read, in bytes.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Most lines that are read.</summary>
    public const int MostLines = 100_000;

    private const char ByteOrderMark = '\uFEFF';
    private const int BytesOfMark = 3;

    /// <summary>Reads a journal. Never throws, whatever the text.</summary>
    /// <param name="text">The whole text, decoded as UTF-8 (bytes that are no UTF-8 may be replaced).</param>
    public static JournalReading Read(string text)
    {
        if (text.StartsWith(ByteOrderMark))
        {
            var reading = ReadUnmarked(text[1..]);
            return reading.Journal is null ? reading : reading with { GoodLength = reading.GoodLength + BytesOfMark };
        }
        return ReadUnmarked(text);
    }

    /// <summary>A line without the carriage return that stands before its line feed.</summary>
    internal static string Unended(string line) => line.EndsWith('\r') ? line[..^1] : line;

    private static JournalReading ReadUnmarked(string text)
    {
        if (text.Length == 0) return Failed(0, "The journal is empty.");
        if (text.Length > MostBytes) return Failed(0, $"The journal is too large: it may have {MostBytes / 1024 / 1024} MB.");
        if (text.AsSpan().Count('\n') > MostLines) return Failed(0, $"The journal is too long: it may have {MostLines} lines.");
        var lines = text.Split('\n');
        // The part after the last line feed is no line: empty, or the torn tail.
        var (whole, torn) = (lines.Length - 1, lines[^1].Length > 0);
        var parser = new HeaderParser();
        return ReadHeader(lines, whole, parser, out var headerLines) ?? ReadLines(lines, whole, torn, parser.Header, headerLines);
    }

    private static JournalReading? ReadHeader(string[] lines, int whole, HeaderParser parser, out int count)
    {
        for (count = 0; count < whole && !parser.IsComplete; count++)
        {
            var text = Unended(lines[count]);
            if ((ForeignText(text) ?? parser.Take(count, text)) is { } problem) return Failed(count + 1, problem);
        }
        if (whole == 0 && !CouldBegin(Unended(lines[0]))) return Failed(1, parser.Take(0, "")!);
        return parser.IsComplete
            ? null
            : Failed(whole + 1, "The journal stops within its header: the game had not begun.") with { TornTail = true };
    }

    private static JournalReading ReadLines(string[] lines, int whole, bool torn, JournalHeader header, int headerLines)
    {
        var read = ImmutableArray.CreateBuilder<JournalLine>(whole - headerLines);
        var order = new RoundOrder(header.Format);
        var length = lines.Take(headerLines).Sum(line => line.Length + 1);
        var tornLine = torn ? whole + 1 : 0;
        for (var place = headerLines; place < whole; place++)
        {
            var text = Unended(lines[place]);
            var foreign = ForeignText(text);
            string problem = "";
            var line = foreign is null ? LineParser.Parse(text, place + 1, out problem) : null;
            if (line is null)
            {
                if (!torn && place == whole - 1)
                {
                    tornLine = place + 1;
                    break;
                }
                return Failed(place + 1, foreign ?? $"The journal is damaged: {problem}.");
            }
            if (order.Take(line) is { } disorder) return Failed(place + 1, disorder);
            read.Add(line);
            length += lines[place].Length + 1;
        }
        return new JournalReading
        {
            Journal = new Journal(header, read.DrainToImmutable()),
            TornTail = tornLine > 0,
            Line = tornLine,
            GoodLength = length,
        };
    }

    private static bool CouldBegin(string start) =>
        start.StartsWith(JournalText.Magic, StringComparison.Ordinal)
        || JournalText.Magic.StartsWith(start, StringComparison.Ordinal);

    private static string? ForeignText(string line) => line.AsSpan().ContainsAnyExceptInRange(' ', '~')
        ? "The journal is damaged: this line holds characters that no journal holds."
        : null;

    private static JournalReading Failed(int line, string problem) => new() { Problem = problem, Line = line };
}
