using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>
/// The terminal on Linux and macOS, without the runtime's console: that one changes keys and modes by itself and reads keys in its
/// own way.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixTerminal : ITerminalDevice
{
    // What programs assume when a terminal does not know its size, as some serial lines do not.
    private static readonly TerminalSize Usual = new(80, 24);

    // The wait for being stopped goes on while stopped, so that it is over soon after.
    private static readonly TimeSpan LongestUntilStopped = TimeSpan.FromMilliseconds(200);

    // When to see to the modes after a stop, milliseconds from one to the next.
    private static readonly int[] AfterContinuing = [0, 20, 80, 200, 400, 800];

    private readonly Lock _changing = new();
    private readonly TerminalSignals _signals = new(new()
    {
        [PosixSignal.SIGWINCH] = TerminalSignal.Resized,
        [PosixSignal.SIGINT] = TerminalSignal.Interrupted,
        [PosixSignal.SIGTERM] = TerminalSignal.Terminated,
        [PosixSignal.SIGHUP] = TerminalSignal.HungUp,
        [PosixSignal.SIGTSTP] = TerminalSignal.StopAsked,
        [PosixSignal.SIGCONT] = TerminalSignal.Continued,
    });

    // Its far end is readable from the moment on when reading is to end.
    private readonly int[] _endOfReading = [-1, -1];

    private byte[]? _before;
    private bool _isGuarded;
    private PosixSignalRegistration? _continued;

    // Without the pipe, when the system has no files left, a read that waits cannot be ended; all else goes well.
    private UnixTerminal() => _ = UnixCalls.OpenPipe(_endOfReading);

    public TerminalSize Size
    {
        get
        {
            var (columns, rows) = OperatingSystem.IsLinux() ? SizeByCall() : SizeByRuntime();
            return new(columns > 0 ? columns : Usual.Columns, rows > 0 ? rows : Usual.Rows);
        }
    }

    /// <summary>The terminal at standard input and output; null when its modes cannot be read.</summary>
    public static UnixTerminal? TryOpen() =>
        UnixCalls.GetAttributes(UnixCalls.Input, stackalloc byte[UnixCalls.SizeOfAttributes]) == 0 ? new() : null;

    public int Read(Span<byte> buffer)
    {
        Span<UnixCalls.PollEntry> either = stackalloc UnixCalls.PollEntry[2];
        while (true)
        {
            either[0] = new() { File = UnixCalls.Input, Wanted = UnixCalls.Readable };
            either[1] = new() { File = _endOfReading[0], Wanted = UnixCalls.Readable };
            if (UnixCalls.Poll(either, (nuint)either.Length, -1) < 0 && Marshal.GetLastPInvokeError() == UnixCalls.Interrupted) continue;
            if (either[1].Happened != 0) return 0;
            var read = UnixCalls.Read(UnixCalls.Input, buffer, (nuint)buffer.Length);
            if (read >= 0) return (int)read;
            // Any other error says that the terminal is gone.
            if (!MayTryAgain(UnixCalls.Input, UnixCalls.Readable)) return 0;
        }
    }

    public void EndReading() => _ = UnixCalls.Write(_endOfReading[1], [0], 1);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var written = UnixCalls.Write(UnixCalls.Output, bytes, (nuint)bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else if (!MayTryAgain(UnixCalls.Output, UnixCalls.Writable))
                throw Failure("The terminal cannot be written to");
        }
    }

    // In the background this stops the program until it is brought to the foreground, as it should: the terminal is not its own then.
    public void EnterRawMode()
    {
        lock (_changing)
        {
            if (_before is null)
            {
                var attributes = new byte[UnixCalls.SizeOfAttributes];
                if (UnixCalls.GetAttributes(UnixCalls.Input, attributes) != 0) throw Failure("The terminal does not tell its modes");
                _before = attributes;
                Guard();
            }
            if (SetRaw()) return;
            _before = null;
            throw Failure("The terminal cannot take single keys");
        }
    }

    public void LeaveRawMode()
    {
        lock (_changing)
        {
            if (_before is not { } before) return;
            _before = null;
            // In the background the terminal is the shell's, which has set it right, and touching it would stop the program.
            if (!IsInForeground) return;
            // What the terminal reported and nobody read must not reach the shell as typing.
            _ = UnixCalls.Discard(UnixCalls.Input, UnixCalls.TypedAhead);
            Set(before);
        }
    }

    public IDisposable OnSignal(Action<TerminalSignal> heard) => _signals.Add(heard);

    public void Suspend() => _signals.Letting(PosixSignal.SIGTSTP, () =>
    {
        using var continued = new ManualResetEventSlim();
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => continued.Set());
        // All programs of the job, as Ctrl-Z does: a program that waits for this one has to stop too, or the shell does not get
        // the terminal. Where no shell could continue them, the system lets the signal have no effect.
        if (UnixCalls.Kill(0, UnixCalls.StopSignal) != 0) return;
        // It may reach another thread first and stop this one only a little later.
        continued.Wait(LongestUntilStopped);
    });

    private static (int Columns, int Rows) SizeByCall() =>
        UnixCalls.GetWindowSize(UnixCalls.Output, UnixCalls.WindowSizeRequest, out var size) == 0 ? (size.Columns, size.Rows) : (0, 0);

    // The call above takes its arguments in a way of its own on some systems; the runtime knows them all.
    private static (int Columns, int Rows) SizeByRuntime()
    {
        try
        {
            return (Console.WindowWidth, Console.WindowHeight);
        }
        catch (IOException)
        {
            return (0, 0);
        }
    }

    // After a failed call: waits until it can succeed; false when it cannot.
    private static bool MayTryAgain(int file, short wanted)
    {
        var error = Marshal.GetLastPInvokeError();
        if (error == UnixCalls.Interrupted) return true;
        if (error != UnixCalls.WouldWait) return false;
        // Another program has made the terminal one that does not wait.
        Span<UnixCalls.PollEntry> entry = [new() { File = file, Wanted = wanted }];
        return UnixCalls.Poll(entry, 1, -1) >= 0 || Marshal.GetLastPInvokeError() == UnixCalls.Interrupted;
    }

    private bool SetRaw()
    {
        Span<byte> attributes = stackalloc byte[UnixCalls.SizeOfAttributes];
        _before.CopyTo(attributes);
        UnixCalls.MakeRaw(attributes);
        return Set(attributes);
    }

    private static bool Set(ReadOnlySpan<byte> attributes)
    {
        while (UnixCalls.SetAttributes(UnixCalls.Input, UnixCalls.Now, attributes) != 0)
            if (Marshal.GetLastPInvokeError() != UnixCalls.Interrupted) return false;
        return true;
    }

    private static bool IsInForeground =>
        UnixCalls.GroupInForeground(UnixCalls.Input) is var group && (group <= 0 || group == UnixCalls.OwnGroup());

    // However the program ends, short of being killed, the shell gets its terminal back; and when it goes on, it has it again.
    private void Guard()
    {
        if (_isGuarded) return;
        _isGuarded = true;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => LeaveRawMode();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => LeaveRawMode();
        _continued = PosixSignalRegistration.Create(PosixSignal.SIGCONT, context => _ = StayRaw());
    }

    // Who continues a job may set the terminal's modes: the shell before, and `dotnet run`, which continues too, a little later.
    private async Task StayRaw()
    {
        foreach (var delay in AfterContinuing)
        {
            await Task.Delay(delay);
            lock (_changing)
            {
                if (_before is not null && IsInForeground) SetRaw();
            }
        }
    }

    private static IOException Failure(string what)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"{what}: {new Win32Exception(error).Message}.");
    }
}
