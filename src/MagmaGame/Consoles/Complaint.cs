using MagmaGame.Terminal.Text;

namespace MagmaGame.Consoles;

/// <summary>What goes to standard error: one line, harmless, and short even when it quotes something absurd.</summary>
internal static class Complaint
{
    private const int LongestWord = 400;
    private const int LongestLine = 4000;

    /// <summary>A message as one line.</summary>
    public static string Line(IConsoleStreams console, string message)
    {
        var words = message.ReplaceLineEndings(" ").Split(' ').Select(word => Shortened(word, LongestWord));
        var line = Shortened("magma: " + SafeText.Of(string.Join(' ', words)), LongestLine);
        return TerminalFacts.Of(console).AsciiOnly ? AsciiText.Of(line) : line;
    }

    /// <summary>Writes a note beside what a command prints, over as many lines as it takes.</summary>
    public static void Note(IConsoleStreams console, string message)
    {
        foreach (var line in Wrapping.Lines(Line(console, message), TerminalFacts.Of(console).Width)) Write(console, line);
    }

    /// <summary>Writes to standard error; when that cannot be written to, nobody is there to be told.</summary>
    public static void Write(IConsoleStreams console, string text)
    {
        try
        {
            console.Error.WriteLine(text);
        }
        catch (IOException)
        {
            // The exit code still tells.
        }
    }

    // The beginning and the end tell most.
    private static string Shortened(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, most * 3 / 4), "[...]", text.AsSpan(text.Length - (most / 4) + 5));
}
