using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Hosting;

namespace MagmaGame.Consoles;

/// <summary>What the place can show where text goes.</summary>
/// <param name="Width">Columns to write in, 40 to 200.</param>
/// <param name="Color">Whether colour may be used in lines of text.</param>
/// <param name="AsciiOnly">Whether only ASCII can be shown in lines of text.</param>
/// <param name="IsInteractive">Whether a person at a terminal types and reads.</param>
public sealed record TerminalFacts(int Width, bool Color, bool AsciiOnly, bool IsInteractive)
{
    /// <summary>Least and greatest width, columns; a wider terminal is left partly empty.</summary>
    public const int LeastWidth = 40, GreatestWidth = 200;

    private const int UsualWidth = 80;

    /// <summary>The colours to use when the player has chosen no theme: those there are, none when <c>NO_COLOR</c> is set.</summary>
    public ColourDepth Colours { get; init; }

    /// <summary>The colours there are, for a player who has chosen a theme: that choice is nearer to this game than
    /// <c>NO_COLOR</c>, which is meant for every program.</summary>
    public ColourDepth ColoursThere { get; init; }

    /// <summary>The signs that a full-screen game may use.</summary>
    public GlyphSet Glyphs { get; init; }

    /// <summary>Finds out.</summary>
    public static TerminalFacts Of(IConsoleStreams console)
    {
        var there = console.OutputIsTerminal ? TerminalColours.Of(console.Variable, OperatingSystem.IsWindows()) : ColourDepth.None;
        var wanted = console.Variable("NO_COLOR") is null ? there : ColourDepth.None;
        return new TerminalFacts(
            Math.Clamp(console.TerminalWidth ?? Columns(console) ?? UsualWidth, LeastWidth, GreatestWidth),
            wanted != ColourDepth.None,
            TerminalGlyphs.NeedsAscii(console.Variable),
            console.InputIsTerminal && console.OutputIsTerminal)
        {
            Colours = wanted,
            ColoursThere = there,
            Glyphs = TerminalGlyphs.Of(console.Variable, OperatingSystem.IsWindows()),
        };
    }

    /// <summary>What a full-screen game should know. Unlike <see cref="Of"/> it does not ask the terminal for its width, which takes
    /// the runtime a while and makes it change how keys are sent.</summary>
    public static ScreenFacts OfScreen(IConsoleStreams console)
    {
        var there = TerminalColours.Of(console.Variable, OperatingSystem.IsWindows());
        return new ScreenFacts(
            console.Variable("NO_COLOR") is null ? there : ColourDepth.None, there, TerminalGlyphs.Of(console.Variable, OperatingSystem.IsWindows()));
    }

    /// <summary>Whether the terminal can only print lines.</summary>
    public static bool IsDumb(IConsoleStreams console) =>
        string.Equals(console.Variable("TERM"), "dumb", StringComparison.OrdinalIgnoreCase);

    private static int? Columns(IConsoleStreams console) =>
        int.TryParse(console.Variable("COLUMNS"), out var columns) && columns > 0 ? columns : null;
}
