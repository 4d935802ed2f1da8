using System.Collections.Concurrent;
using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>A terminal in memory: what is typed waits in a queue, what is written is kept and drawn.</summary>
internal sealed class MemoryTerminal : ITerminalDevice, IDisposable
{
    private readonly BlockingCollection<byte[]> _typed = [];
    private readonly StringBuilder _written = new();
    private readonly List<string> _log = [];
    private VirtualScreen _screen = new(80, 24);
    private Action<TerminalSignal>? _heard;

    public TerminalSize Size
    {
        get;
        set
        {
            field = value;
            _screen = new VirtualScreen(value.Columns, value.Rows);
        }
    } = new(80, 24);

    public bool IsRaw => _log is [.., "raw"];

    /// <summary>Called with the text of the screen, after each writing.</summary>
    public Action<string> OnWritten { get; set; } = static _ => { };

    /// <summary>What happened to the terminal besides text, in order: raw, cooked, stopped.</summary>
    public IReadOnlyList<string> Log => _log;

    public bool IsGone { get; set; }

    /// <summary>Called while the program is stopped, instead of the shell.</summary>
    public Action WhileStopped { get; set; } = () => { };

    public string Written
    {
        get
        {
            lock (_written) return _written.ToString();
        }
    }

    public void Type(string keys) => _typed.Add(Encoding.UTF8.GetBytes(keys));

    /// <summary>Nothing more is typed.</summary>
    public void Close() => _typed.CompleteAdding();

    public void Tell(TerminalSignal signal) => _heard?.Invoke(signal);

    public int Read(Span<byte> buffer)
    {
        try
        {
            if (!_typed.TryTake(out var bytes, Timeout.Infinite)) return 0;
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
        catch (ObjectDisposedException)
        {
            // The test is over, and its host still listens.
            return 0;
        }
    }

    public void EndReading() => Close();

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (IsGone) throw new IOException("The terminal is gone.");
        lock (_written) _written.Append(Encoding.UTF8.GetString(bytes));
        _screen.Feed(bytes);
        OnWritten(_screen.Text);
    }

    public void EnterRawMode() => _log.Add("raw");

    public void LeaveRawMode() => _log.Add("cooked");

    public IDisposable OnSignal(Action<TerminalSignal> heard)
    {
        _heard = heard;
        return new Unheard(this);
    }

    public void Suspend()
    {
        _log.Add("stopped");
        WhileStopped();
    }

    public void Dispose() => _typed.Dispose();

    private sealed class Unheard(MemoryTerminal terminal) : IDisposable
    {
        public void Dispose() => terminal._heard = null;
    }
}
