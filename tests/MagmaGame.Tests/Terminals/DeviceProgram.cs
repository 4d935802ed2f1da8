using System.Text;
using MagmaGame.Consoles;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Tests.Terminals;

/// <summary>A program that says what it meets of its terminal; the tests start themselves as it.</summary>
internal static class DeviceProgram
{
    /// <summary>Reads keys: z stops, q ends, e leaves at once, x fails. Each key and signal is said.</summary>
    public static int Main()
    {
        if (TerminalDevice.TryOpen(new SystemConsole()) is not { } terminal) return 9;
        void Say(string text) => terminal.Write(Encoding.UTF8.GetBytes(text + "\r\n"));

        // As the command does to learn the width; the runtime then minds the modes too.
        _ = Console.WindowWidth;
        using var listening = terminal.OnSignal(signal =>
        {
            if (signal == TerminalSignal.HungUp) Environment.Exit(5);
            Say($"{signal} {terminal.Size.Columns}x{terminal.Size.Rows}");
            if (signal == TerminalSignal.Terminated) Environment.Exit(4);
        });
        terminal.EnterRawMode();
        terminal.EnterRawMode();
        Say($"ready {terminal.Size.Columns}x{terminal.Size.Rows}");
        var buffer = new byte[4096];
        while (terminal.Read(buffer) is > 0 and var read)
        {
            foreach (var key in buffer.AsSpan(0, read)) Say($"key {key:x2}");
            switch ((char)buffer[0])
            {
                case 'z':
                    terminal.LeaveRawMode();
                    terminal.Suspend();
                    terminal.EnterRawMode();
                    Say("goes on");
                    break;
                case 'e':
                    Environment.Exit(3);
                    break;
                case 'x':
                    throw new InvalidOperationException("It fails.");
                case 'w':
                    terminal.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0123456789", 100_000)) + "\r\nwritten\r\n"));
                    break;
                case 'q':
                    terminal.LeaveRawMode();
                    terminal.LeaveRawMode();
                    return 0;
            }
        }
        // The signal ends it.
        Thread.Sleep(Timeout.Infinite);
        return 8;
    }
}
