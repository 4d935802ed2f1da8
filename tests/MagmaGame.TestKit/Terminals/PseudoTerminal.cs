using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace MagmaGame.TestKit.Terminals;

/// <summary>
/// A program at a terminal of its own, which a test types at and looks at. The terminal is the one that controls the program, so
/// that Ctrl-C, a lost connection and job control are what they are for a person.
/// </summary>
public sealed class PseudoTerminal : IDisposable
{
    private const int SizeOfAttributes = 60;
    private const int Kill = 9;

    private readonly Lock _using = new();
    private readonly List<Waiting> _waiting = [];
    private readonly VirtualScreen _screen;
    private readonly Process _program;
    private readonly Thread _reading;
    private readonly int _master;
    private readonly int[] _stop = new int[2];
    private int _programSide;
    private bool _isOver;
    private int _isClosed;

    /// <summary>Starts a program.</summary>
    /// <param name="columns">Columns of the terminal.</param>
    /// <param name="rows">Rows of the terminal.</param>
    /// <param name="program">Its path, or its name where the path says where it is.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables besides the usual ones; null removes one. TERM is xterm-256color and LANG C.UTF-8.</param>
    /// <param name="folder">Where it runs; null for here.</param>
    public PseudoTerminal(
        int columns,
        int rows,
        string program,
        IEnumerable<string>? arguments = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? folder = null)
    {
        _screen = new(columns, rows);
        _master = Checked(PseudoTerminalCalls.OpenMaster(PseudoTerminalCalls.ForUse));
        Checked(PseudoTerminalCalls.Grant(_master));
        Checked(PseudoTerminalCalls.Unlock(_master));
        Span<byte> name = stackalloc byte[64];
        Checked(PseudoTerminalCalls.GetName(_master, name, (nuint)name.Length));
        var path = Encoding.ASCII.GetString(name[..name.IndexOf((byte)0)]);
        // While this side is open too, output is not lost between two programs.
        _programSide = Checked(PseudoTerminalCalls.Open(path, PseudoTerminalCalls.ForUse));
        Checked(PseudoTerminalCalls.OpenPipe(_stop, PseudoTerminalCalls.NotPassedOn));
        SetSize(columns, rows);
        ModesBefore = Modes;

        // The shell opens the terminal and becomes setsid, which makes it the controlling one and becomes the program.
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec setsid --ctty \"$@\" <>{path} >&0 2>&1", "sh", program, .. arguments ?? []])
        {
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
        };
        foreach (var variable in new[] { "COLUMNS", "LINES", "NO_COLOR", "LC_ALL", "LC_CTYPE" }) start.Environment.Remove(variable);
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (variable, value) in environment ?? new Dictionary<string, string?>(StringComparer.Ordinal)) start.Environment[variable] = value;
        _program = Process.Start(start)!;
        _reading = new Thread(ReadAll) { IsBackground = true, Name = "Reads the terminal" };
        _reading.Start();
        _program.EnableRaisingEvents = true;
        // Then only what other programs hold keeps the output from ending.
        _program.Exited += (_, _) => CloseProgramSide();
        if (_program.HasExited) CloseProgramSide();
    }

    /// <summary>Whether there can be pseudo-terminals here: on Linux with util-linux.</summary>
    public static bool IsAvailable => OperatingSystem.IsLinux() && (File.Exists("/usr/bin/setsid") || File.Exists("/bin/setsid"));

    /// <summary>What the terminal did with keys before the program was started.</summary>
    public TerminalModes ModesBefore { get; }

    /// <summary>What the terminal does with keys now.</summary>
    public TerminalModes Modes
    {
        get
        {
            Span<byte> attributes = stackalloc byte[256];
            Checked(PseudoTerminalCalls.GetAttributes(_master, attributes));
            return new(Convert.ToHexString(attributes[..SizeOfAttributes]));
        }
    }

    /// <summary>The number of the process that was started.</summary>
    public int ProcessId => _program.Id;

    /// <summary>The processes that have the terminal: in a shell with job control, those of the job in the foreground.</summary>
    public int GroupInForeground => Checked(PseudoTerminalCalls.GroupInForeground(_master));

    /// <summary>Looks at the screen while nothing changes it.</summary>
    public T See<T>(Func<VirtualScreen, T> look)
    {
        lock (_using) return look(_screen);
    }

    /// <summary>Counts bytes and cells from here.</summary>
    public void Mark()
    {
        lock (_using) _screen.Mark();
    }

    /// <summary>Types.</summary>
    public void Send(string keys) => Send(Encoding.UTF8.GetBytes(keys));

    /// <summary>Sends bytes as if they were typed.</summary>
    public void Send(ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_isClosed != 0, this);
        while (!bytes.IsEmpty)
        {
            var written = PseudoTerminalCalls.Write(_master, bytes, (nuint)bytes.Length);
            if (written >= 0)
                bytes = bytes[(int)written..];
            else if (Marshal.GetLastPInvokeError() != PseudoTerminalCalls.Interrupted)
                throw new IOException("Nobody is at the terminal: error " + Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Changes the size, as when a person drags the window. The program is told by the system.</summary>
    public void Resize(int columns, int rows)
    {
        lock (_using)
        {
            _screen.Resize(columns, rows);
            SetSize(columns, rows);
        }
    }

    /// <summary>Sends a signal to the program that was started.</summary>
    public void Signal(PosixSignal signal) => Checked(PseudoTerminalCalls.Kill(ProcessId, Number(signal)));

    /// <summary>Sends a signal to all programs in the foreground, as keys do.</summary>
    public void SignalForeground(PosixSignal signal) => Checked(PseudoTerminalCalls.Kill(-GroupInForeground, Number(signal)));

    /// <summary>Waits until the screen is as wanted, each time that output has come and no synchronized update is under way.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="timeout">How long at most; 20 seconds when not given.</param>
    /// <exception cref="TimeoutException">It did not come; the message shows the screen.</exception>
    /// <exception cref="InvalidOperationException">The program ended before; the message shows the screen.</exception>
    public async Task WaitUntil(Func<VirtualScreen, bool> wanted, TimeSpan? timeout = null)
    {
        var waiting = new Waiting(wanted);
        lock (_using)
        {
            _waiting.Add(waiting);
            Look();
        }
        try
        {
            await waiting.Came.Task.WaitAsync(timeout ?? TimeSpan.FromSeconds(20));
        }
        catch (TimeoutException e)
        {
            lock (_using)
            {
                _waiting.Remove(waiting);
                throw new TimeoutException("The screen did not become as wanted:\n" + _screen, e);
            }
        }
    }

    /// <summary>Waits until a text is to be seen.</summary>
    public Task WaitFor(string text, TimeSpan? timeout = null) => WaitUntil(screen => screen.Shows(text), timeout);

    /// <summary>Waits until the program that was started has ended and all its output has come.</summary>
    /// <returns>Its exit code; 128 and the number of a signal when that ended it.</returns>
    /// <exception cref="TimeoutException">It goes on; the message shows the screen.</exception>
    public async Task<int> WaitForExit(TimeSpan? timeout = null)
    {
        using var most = new CancellationTokenSource(timeout ?? TimeSpan.FromSeconds(20));
        try
        {
            await _program.WaitForExitAsync(most.Token);
            await WaitForEnd(most.Token);
        }
        catch (OperationCanceledException e)
        {
            lock (_using) throw new TimeoutException("The program goes on:\n" + _screen, e);
        }
        return _program.ExitCode;
    }

    /// <summary>Takes the terminal away, as when a connection is lost: the program gets SIGHUP and can neither read nor write.</summary>
    public void HangUp()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0) return;
        // The system takes it for lost when nobody uses it any more, and a read under way is a use.
        _ = PseudoTerminalCalls.Write(_stop[1], [0], 1);
        _reading.Join();
        CloseProgramSide();
        foreach (var file in (int[])[_master, .. _stop]) _ = PseudoTerminalCalls.Close(file);
    }

    /// <summary>Ends the program if it still runs.</summary>
    public void Dispose()
    {
        if (!_program.HasExited) _ = PseudoTerminalCalls.Kill(-ProcessId, Kill);
        HangUp();
        _program.WaitForExit();
        _program.Dispose();
    }

    private void ReadAll()
    {
        var buffer = new byte[64 * 1024];
        Span<PseudoTerminalCalls.PollEntry> entries =
        [
            new() { File = _master, Wanted = PseudoTerminalCalls.Readable },
            new() { File = _stop[0], Wanted = PseudoTerminalCalls.Readable },
        ];
        while (true)
        {
            if (PseudoTerminalCalls.Poll(entries, (nuint)entries.Length, -1) < 0) continue;
            var read = entries[1].Happened != 0 ? 0 : PseudoTerminalCalls.Read(_master, buffer, (nuint)buffer.Length);
            lock (_using)
            {
                if (read > 0)
                    _screen.Feed(buffer.AsSpan(0, (int)read));
                else
                    _isOver = true;
                Look();
                if (_isOver) return;
            }
        }
    }

    // Tells those who wait; the screen is not in use meanwhile.
    private void Look()
    {
        foreach (var waiting in _waiting.ToArray())
        {
            if (!_screen.IsUpdating && waiting.Wanted(_screen))
                waiting.Came.TrySetResult();
            else if (_isOver)
                waiting.Came.TrySetException(new InvalidOperationException("The program ended with this:\n" + _screen));
            else
                continue;
            _waiting.Remove(waiting);
        }
    }

    private async Task WaitForEnd(CancellationToken cancellation)
    {
        var waiting = new Waiting(_ => _isOver);
        lock (_using)
        {
            _waiting.Add(waiting);
            if (_isOver) waiting.Came.TrySetResult();
            Look();
        }
        try
        {
            await waiting.Came.Task.WaitAsync(cancellation);
        }
        catch (InvalidOperationException)
        {
            // It ended in the middle of an update; it ended.
        }
    }

    private void CloseProgramSide()
    {
        if (Interlocked.Exchange(ref _programSide, -1) is >= 0 and var side) _ = PseudoTerminalCalls.Close(side);
    }

    private void SetSize(int columns, int rows) => Checked(PseudoTerminalCalls.SetWindowSize(
        _master, PseudoTerminalCalls.SetSize, new PseudoTerminalCalls.WindowSize { Rows = (ushort)rows, Columns = (ushort)columns }));

    // As Linux numbers them.
    private static int Number(PosixSignal signal)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        return signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            PosixSignal.SIGQUIT => 3,
            PosixSignal.SIGTERM => 15,
            PosixSignal.SIGCHLD => 17,
            PosixSignal.SIGCONT => 18,
            PosixSignal.SIGTSTP => 20,
            PosixSignal.SIGTTIN => 21,
            PosixSignal.SIGTTOU => 22,
            PosixSignal.SIGWINCH => 28,
            _ => (int)signal,
        };
    }

    private static int Checked(int result) =>
        result >= 0 ? result : throw new IOException("The pseudo-terminal failed: error " + Marshal.GetLastPInvokeError());

    private sealed record Waiting(Func<VirtualScreen, bool> Wanted)
    {
        public TaskCompletionSource Came { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
