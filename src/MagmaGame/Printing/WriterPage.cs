using MagmaGame.Consoles;
using MagmaGame.Terminal.Plain;

namespace MagmaGame.Printing;

/// <summary>What writers' commands print on: the page of plain games, which wraps, makes content harmless, and colours headings
/// where there is colour.</summary>
internal static class WriterPage
{
    /// <summary>A page on standard output.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="width">Columns; null for those of the terminal.</param>
    public static Page Of(IConsoleStreams console, int? width = null)
    {
        var facts = TerminalFacts.Of(console);
        return new Page(console.Out, new PlainSettings(width ?? facts.Width, facts.Color, facts.AsciiOnly));
    }

    /// <summary>An item at some depth, its further lines under its first.</summary>
    public static void At(this Page page, int depth, string text, Tone tone = Tone.Normal) =>
        page.Line(text, tone, new string(' ', 2 * depth), new string(' ', (2 * depth) + 2));

    /// <summary>An item that begins with yes or no.</summary>
    public static void Told(this Page page, int depth, bool holds, string text) =>
        page.Line(text, Tone.Normal, new string(' ', 2 * depth) + (holds ? "true   " : "FALSE  "), new string(' ', (2 * depth) + 7));
}
