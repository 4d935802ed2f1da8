using System.Runtime.InteropServices;
using System.Text;

namespace MagmaGame.Consoles;

/// <summary>The real console.</summary>
internal sealed class SystemConsole : IConsoleStreams
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    // No answer is nearly as long.
    private const int LongestLine = 64 * 1024;

    // Arrow keys and the number pad back to what they usually send: DECCKM and DECKPNM of every terminal since the VT100.
    private static readonly byte[] UsualKeys = "\u001b[?1l\u001b>"u8.ToArray();

    private bool _keysAreChanged;
    private TextReader? _in;
    private TextWriter? _out;
    private TextWriter? _error;

    public TextReader In => _in ??= InputIsTerminal ? Console.In : new BoundedLineReader(Console.In, LongestLine);

    public TextWriter Out => _out ??= Open(Console.OpenStandardOutput(), OutputIsTerminal);

    public TextWriter Error => _error ??= Open(Console.OpenStandardError(), ErrorIsTerminal);

    public bool InputIsTerminal => !Console.IsInputRedirected;

    public bool OutputIsTerminal => !Console.IsOutputRedirected;

    public bool ErrorIsTerminal => !Console.IsErrorRedirected;

    public int? TerminalWidth
    {
        get
        {
            if (!OutputIsTerminal) return null;
            try
            {
                _keysAreChanged = true;
                return Console.WindowWidth is > 0 and var width ? width : null;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public string ProgramFolder => AppContext.BaseDirectory;

    public string CurrentFolder => Directory.GetCurrentDirectory();

    public TimeProvider Time => TimeProvider.System;

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public IDisposable OnInterrupt(Action action) => new Registrations(action);

    public void Leave(int exitCode)
    {
        RestoreKeys();
        Environment.Exit(exitCode);
    }

    /// <summary>Undoes what asking the terminal for its width did to its keys: the runtime changes them and leaves them so.</summary>
    public void RestoreKeys()
    {
        if (!_keysAreChanged || OperatingSystem.IsWindows() || TerminalFacts.IsDumb(this) || Variable("TERM") is null) return;
        _keysAreChanged = false;
        try
        {
            using var terminal = Console.OpenStandardOutput();
            terminal.Write(UsualKeys);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The terminal is gone.
        }
    }

    // Console.Out would choose its encoding by the locale; what the locale cannot show is written as ASCII long before here.
    private static TextWriter Open(Stream stream, bool isTerminal)
    {
        if (OperatingSystem.IsWindows() && isTerminal) Console.OutputEncoding = Encoding.UTF8;
        return TextWriter.Synchronized(new StreamWriter(new OutputStream(stream), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096)
        {
            AutoFlush = true,
            NewLine = "\n",
        });
    }

    private sealed class Registrations : IDisposable
    {
        private readonly PosixSignalRegistration[] _registrations;

        public Registrations(Action action) => _registrations =
        [
            .. Endings.Select(signal => PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                action();
            })),
        ];

        public void Dispose()
        {
            foreach (var registration in _registrations) registration.Dispose();
        }
    }
}
