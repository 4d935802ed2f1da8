using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>The terminal on Windows, in the modes in which it takes and sends what all other terminals do.</summary>
[SupportedOSPlatform("windows")]
internal sealed class WindowsTerminal : ITerminalDevice
{
    // Windows does not tell of a new size to those who read text.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    private readonly Lock _changing = new();
    private readonly nint _input = WindowsCalls.GetHandle(WindowsCalls.Input);
    private readonly nint _output = WindowsCalls.GetHandle(WindowsCalls.Output);
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly TerminalSignals _signals = new(new()
    {
        [PosixSignal.SIGINT] = TerminalSignal.Interrupted,
        [PosixSignal.SIGTERM] = TerminalSignal.Terminated,
        [PosixSignal.SIGHUP] = TerminalSignal.HungUp,
    });

    private (uint Input, uint Output, uint CodePage)? _before;
    private bool _leavesAtExit;
    private volatile bool _readingIsOver;

    private WindowsTerminal()
    {
    }

    public TerminalSize Size
    {
        get
        {
            try
            {
                return new(Math.Max(Console.WindowWidth, 1), Math.Max(Console.WindowHeight, 1));
            }
            catch (IOException)
            {
                return new(80, 24);
            }
        }
    }

    /// <summary>The terminal at standard input and output; null when it is none, or too old for control sequences.</summary>
    public static WindowsTerminal? TryOpen()
    {
        var terminal = new WindowsTerminal();
        if (!WindowsCalls.GetMode(terminal._input, out _) || !WindowsCalls.GetMode(terminal._output, out var output)) return null;
        var understands = WindowsCalls.SetMode(terminal._output, output | WindowsCalls.ProcessedOutput | WindowsCalls.TerminalOutput);
        WindowsCalls.SetMode(terminal._output, output);
        return understands ? terminal : null;
    }

    public int Read(Span<byte> buffer)
    {
        // Each unit of UTF-16 takes at most three bytes, and half a letter may be left from before.
        Span<char> letters = stackalloc char[Math.Clamp((buffer.Length - 3) / 3, 1, 1024)];
        while (true)
        {
            if (_readingIsOver) return 0;
            if (!WindowsCalls.Read(_input, MemoryMarshal.Cast<char, ushort>(letters), (uint)letters.Length, out var read, 0)) return 0;
            if (read == 0 && Marshal.GetLastPInvokeError() != WindowsCalls.Aborted) return 0;
            var bytes = _encoder.GetBytes(letters[..(int)read], buffer, flush: false);
            if (bytes > 0) return bytes;
        }
    }

    public void EndReading()
    {
        _readingIsOver = true;
        WindowsCalls.BreakOff(_input, 0);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (!WindowsCalls.Write(_output, bytes, (uint)bytes.Length, out var written, 0)) throw Failure("The terminal cannot be written to");
            bytes = bytes[(int)written..];
        }
    }

    public void EnterRawMode()
    {
        lock (_changing)
        {
            if (_before is not null) return;
            if (!WindowsCalls.GetMode(_input, out var input) || !WindowsCalls.GetMode(_output, out var output))
                throw new IOException("The terminal does not tell its modes.");
            _before = (input, output, WindowsCalls.GetOutputCodePage());
            LeaveAtExit();
            // Without quick editing, which keeps the mouse to itself.
            const uint Not = WindowsCalls.ProcessedInput | WindowsCalls.LineInput | WindowsCalls.EchoInput | WindowsCalls.QuickEdit;
            if (!WindowsCalls.SetMode(_input, (input & ~Not) | WindowsCalls.ExtendedFlags | WindowsCalls.TerminalInput)
                || !WindowsCalls.SetMode(
                    _output, output | WindowsCalls.ProcessedOutput | WindowsCalls.TerminalOutput | WindowsCalls.NoReturnAtNewLine))
            {
                var failure = Failure("The terminal cannot take single keys");
                LeaveRawMode();
                throw failure;
            }
            WindowsCalls.SetOutputCodePage(WindowsCalls.Utf8);
        }
    }

    public void LeaveRawMode()
    {
        lock (_changing)
        {
            if (_before is not { } before) return;
            _before = null;
            WindowsCalls.DiscardInput(_input);
            WindowsCalls.SetMode(_input, before.Input | WindowsCalls.ExtendedFlags);
            WindowsCalls.SetMode(_output, before.Output);
            WindowsCalls.SetOutputCodePage(before.CodePage);
        }
    }

    public IDisposable OnSignal(Action<TerminalSignal> heard) => new Listening(this, heard);

    public void Suspend()
    {
        // No shell of Windows can stop and continue programs.
    }

    private void LeaveAtExit()
    {
        if (_leavesAtExit) return;
        _leavesAtExit = true;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => LeaveRawMode();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => LeaveRawMode();
    }

    private static IOException Failure(string what) => new($"{what}: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}.");

    private sealed class Listening : IDisposable
    {
        private readonly IDisposable _signals;
        private readonly Timer _looking;
        private TerminalSize _known;

        public Listening(WindowsTerminal terminal, Action<TerminalSignal> heard)
        {
            _known = terminal.Size;
            _signals = terminal._signals.Add(heard);
            _looking = new Timer(
                _ =>
                {
                    var size = terminal.Size;
                    if (size == _known) return;
                    _known = size;
                    heard(TerminalSignal.Resized);
                },
                state: null, BetweenLooks, BetweenLooks);
        }

        public void Dispose()
        {
            _looking.Dispose();
            _signals.Dispose();
        }
    }
}
