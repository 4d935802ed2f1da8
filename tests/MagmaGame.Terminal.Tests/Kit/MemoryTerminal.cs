using System.Collections.Concurrent;
using System.Text;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>A terminal in memory: what is typed waits until it is read, and nothing it is told is lost.</summary>
internal sealed class MemoryTerminal : ITerminalDevice
{
    private readonly BlockingCollection<byte[]> _typed = [];
    private readonly StringBuilder _written = new();
    private Action<TerminalSignal>? _heard;

    public TerminalSize Size => new(80, 24);

    public bool IsRaw { get; private set; }

    /// <summary>Called with all that was written so far, after each writing.</summary>
    public Action<string> OnWritten { get; set; } = static _ => { };

    public void Type(string text) => _typed.Add(Encoding.UTF8.GetBytes(text));

    public void Signal(TerminalSignal signal) => _heard?.Invoke(signal);

    public int Read(Span<byte> buffer)
    {
        var bytes = _typed.Take();
        bytes.CopyTo(buffer);
        return bytes.Length;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _written.Append(Encoding.UTF8.GetString(bytes));
        OnWritten(_written.ToString());
    }

    public void EnterRawMode() => IsRaw = true;

    public void LeaveRawMode() => IsRaw = false;

    public IDisposable OnSignal(Action<TerminalSignal> heard)
    {
        _heard = heard;
        return new StringReader("");
    }

    public void Suspend()
    {
    }
}
