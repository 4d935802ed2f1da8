using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>The terminal that the program was started at.</summary>
internal static class TerminalDevice
{
    /// <summary>Finds the terminal for a full-screen game. Changes nothing about it.</summary>
    /// <returns>Null when input or output is none, or when it can only print lines.</returns>
    public static ITerminalDevice? TryOpen(IConsoleStreams console)
    {
        if (!console.InputIsTerminal || !console.OutputIsTerminal || TerminalFacts.IsDumb(console)) return null;
        if (OperatingSystem.IsWindows()) return WindowsTerminal.TryOpen();
        // A terminal that nobody named understands nothing for sure.
        return console.Variable("TERM") is null ? null : UnixTerminal.TryOpen();
    }
}
