using MagmaGame.Consoles;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Printing;

/// <summary>Prints text for people: harmless to a terminal, in ASCII where the locale needs it, wrapped to the width.</summary>
internal sealed class PrintedPage(TextWriter writer, TerminalFacts facts)
{
    /// <summary>A page on standard output.</summary>
    public static PrintedPage Of(IConsoleStreams console) => new(console.Out, TerminalFacts.Of(console));

    /// <summary>Columns there are.</summary>
    public int Width => facts.Width;

    /// <summary>An empty line.</summary>
    public void Line() => writer.WriteLine();

    /// <summary>A line or, when it does not fit, several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">What the first line starts with.</param>
    /// <param name="rest">What every other line starts with; null for as many spaces as <paramref name="first"/> has.</param>
    public void Line(string text, string first = "", string? rest = null)
    {
        var start = Shown(first).Replace('\n', ' ');
        if (DisplayWidth.Of(start) > facts.Width / 2) (text, start) = (first + text, "");
        foreach (var line in Wrapping.Lines(Shown(text), facts.Width, start, rest ?? new string(' ', start.Length)))
            writer.WriteLine(Spaced(line));
    }

    /// <summary>A line as it is, for tables and code: shown harmless, never wrapped.</summary>
    public void Verbatim(string text) => writer.WriteLine(Spaced(Shown(text)));

    /// <summary>Paragraphs, parted by empty lines.</summary>
    public void Paragraphs(string text)
    {
        var first = true;
        foreach (var paragraph in Wrapping.Paragraphs(text))
        {
            if (!first) Line();
            first = false;
            Line(paragraph);
        }
    }

    // A space that keeps words together has done its work once the lines are broken.
    private static string Spaced(string line) => line.Replace('\u00A0', ' ').TrimEnd();

    private string Shown(string text) => facts.AsciiOnly ? AsciiText.Of(SafeText.Of(text)) : SafeText.Of(text);
}
