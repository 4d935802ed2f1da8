namespace MagmaGame.Consoles;

/// <summary>What the place can show where text goes.</summary>
/// <param name="Width">Columns to write in, 40 to 200.</param>
/// <param name="Color">Whether colour may be used.</param>
/// <param name="AsciiOnly">Whether only ASCII can be shown.</param>
/// <param name="IsInteractive">Whether a person at a terminal types and reads.</param>
public sealed record TerminalFacts(int Width, bool Color, bool AsciiOnly, bool IsInteractive)
{
    /// <summary>Least and greatest width, columns; a wider terminal is left partly empty.</summary>
    public const int LeastWidth = 40, GreatestWidth = 200;

    private const int UsualWidth = 80;

    /// <summary>Finds out.</summary>
    public static TerminalFacts Of(IConsoleStreams console) => new(
        Math.Clamp(console.TerminalWidth ?? Columns(console) ?? UsualWidth, LeastWidth, GreatestWidth),
        console.OutputIsTerminal && !IsDumb(console) && console.Variable("NO_COLOR") is null,
        NeedsAscii(console),
        console.InputIsTerminal && console.OutputIsTerminal);

    /// <summary>Whether the terminal can only print lines.</summary>
    public static bool IsDumb(IConsoleStreams console) =>
        string.Equals(console.Variable("TERM"), "dumb", StringComparison.OrdinalIgnoreCase);

    private static int? Columns(IConsoleStreams console) =>
        int.TryParse(console.Variable("COLUMNS"), out var columns) && columns > 0 ? columns : null;

    // The first that is set counts, as POSIX has it; a system that sets none has no say.
    private static bool NeedsAscii(IConsoleStreams console)
    {
        var locale = console.Variable("LC_ALL") ?? console.Variable("LC_CTYPE") ?? console.Variable("LANG");
        return locale is not null
            && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
            && !locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
    }
}
