using System.Collections.Concurrent;
using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Hosting;

/// <summary>
/// Shows a stage on a terminal: takes the terminal over, waits for what is typed or told, draws what has changed, and gives the
/// terminal back as it was, whatever happens. While nothing happens it only waits.
/// </summary>
/// <param name="device">The terminal.</param>
/// <param name="stage">The screens.</param>
internal sealed class ScreenHost(ITerminalDevice device, ScreenStage stage) : IDisposable
{
    // Alternate screen, cursor hidden, no wrapping at the last column, pasted text marked as such.
    private const string TakeOver = "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h";
    private const string MouseOn = "\u001b[?1000h\u001b[?1002h\u001b[?1006h";
    private const string MouseOff = "\u001b[?1006l\u001b[?1002l\u001b[?1000l";
    // The keys too: the runtime switches them to their application form.
    private const string GiveBack = MouseOff + "\u001b[?2004l\u001b[?7h\u001b[0m\u001b[?25h\u001b[?1049l\u001b[?1l\u001b>";

    // How long an Escape waits for what may follow it: longer than a slow line takes, shorter than a person notices.
    private static readonly TimeSpan EscapeWait = TimeSpan.FromMilliseconds(40);

    // How long a paste waits for its next bytes: longer than a line that stutters, shorter than a person takes to give up.
    private static readonly TimeSpan PasteWait = TimeSpan.FromSeconds(2);

    private static readonly TerminalInput Interrupt = new KeyInput(Key.Control('c'));

    // Most keys and clicks from one frame to the next. What was typed further ahead answers what nobody has seen: it is a paste
    // that the terminal did not mark, or a cat on the keyboard.
    private const int MostAhead = 500;

    private readonly BlockingCollection<Message> _messages = [];
    private readonly FramePainter _painter = new();
    private readonly InputParser _parser = new();
    private readonly Lock _gate = new();
    private bool _hasTerminal;
    private bool _mouseIsOn;
    private bool _hungUp;
    private int _ahead;
    // The frame that is being shown, for the thread that listens; and the one that was when the input came that is handled now.
    private volatile int _frame;
    private int _seen;
    private (Theme Theme, ScreenSettings For)? _theme;

    /// <summary>Runs until the stage is left.</summary>
    /// <returns>How it was left.</returns>
    /// <exception cref="IOException">The terminal cannot be taken over.</exception>
    public HostExit Run()
    {
        using var signals = device.OnSignal(signal => Tell(new Signalled(signal)));
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        try
        {
            Take();
            stage.OnPosted(() => Tell(new Posted()));
            new Thread(Listen) { IsBackground = true, Name = "terminal input" }.Start();
            while (stage.Exit is null)
            {
                Show();
                Hear();
            }
            return stage.Exit.Value;
        }
        catch (IOException) when (_hungUp)
        {
            return HostExit.HungUp;
        }
        finally
        {
            AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
            // Who goes on at this terminal must not lose the first line that is typed.
            device.EndReading();
            Give();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Give();
        _messages.Dispose();
    }

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e) => Give();

    private void Take()
    {
        lock (_gate)
        {
            device.EnterRawMode();
            _hasTerminal = true;
            Write(TakeOver);
        }
        _mouseIsOn = false;
        _painter.Forget();
    }

    private void Give()
    {
        lock (_gate)
        {
            if (!_hasTerminal) return;
            _hasTerminal = false;
            try
            {
                Write(GiveBack);
            }
            catch (IOException)
            {
                // The terminal is gone; there is nothing to give back.
            }
            device.LeaveRawMode();
        }
    }

    private void Show()
    {
        var settings = stage.Settings;
        if (_theme is not { } known || known.For != settings)
            _theme = (Theme.Of(settings.Theme, settings.Depth), settings);
        if (settings.Mouse != _mouseIsOn)
        {
            Write(settings.Mouse ? MouseOn : MouseOff);
            _mouseIsOn = settings.Mouse;
        }
        var bytes = _painter.Paint(stage.Draw(device.Size), _theme.Value.Theme);
        // Before it is written, so that an answer never comes before its question is known to be in sight.
        _frame = stage.Showing();
        if (!bytes.IsEmpty) Write(bytes);
    }

    // Waits for something, then takes all that has come meanwhile, so that one frame shows it.
    private void Hear()
    {
        _ahead = 0;
        if (!_parser.IsWaiting) Do(_messages.Take());
        else if (_messages.TryTake(out var soon, _parser.IsPasting ? PasteWait : EscapeWait)) Do(soon);
        else Handle(_parser.Flush());
        while (stage.Exit is null && _messages.TryTake(out var next)) Do(next);
    }

    private void Do(Message message)
    {
        switch (message)
        {
            case Typed typed:
                _seen = typed.Frame;
                Handle(_parser.Take(typed.Bytes));
                break;
            case InputEnded: HangUp(); break;
            case Posted: stage.DoPosted(); break;
            case Signalled signalled: Do(signalled.Signal); break;
        }
    }

    private void Do(TerminalSignal signal)
    {
        switch (signal)
        {
            case TerminalSignal.Interrupted or TerminalSignal.Terminated: stage.Leave(HostExit.Interrupted); break;
            case TerminalSignal.HungUp: HangUp(); break;
            case TerminalSignal.StopAsked: Suspend(); break;
            case TerminalSignal.Continued when !_hasTerminal: Take(); break;
            // Somebody may have changed the terminal while the program stood still.
            case TerminalSignal.Continued:
                Give();
                Take();
                break;
            default: break;
        }
    }

    private void HangUp()
    {
        _hungUp = true;
        stage.Leave(HostExit.HungUp);
    }

    private void Handle(IReadOnlyList<TerminalInput> inputs)
    {
        foreach (var input in inputs)
        {
            if (stage.Exit is not null) return;
            if (++_ahead > MostAhead && input != Interrupt) continue;
            if (input is KeyInput { Key: var key } && key == Key.Control('z')) Suspend();
            else if (input is KeyInput { Key: var redraw } && redraw == Key.Control('l')) _painter.Forget();
            else stage.Handle(input, _seen);
            // What is clicked must be what is seen after the key before it.
            if (inputs.Count > 1) stage.Draw(device.Size);
        }
    }

    private void Suspend()
    {
        Give();
        device.Suspend();
        if (!_hasTerminal) Take();
    }

    private void Listen()
    {
        var buffer = new byte[4096];
        try
        {
            while (device.Read(buffer) is > 0 and var read) Tell(new Typed(buffer[..read], _frame));
        }
        catch (IOException)
        {
            // Told below.
        }
        Tell(new InputEnded());
    }

    private void Tell(Message message)
    {
        try
        {
            _messages.Add(message);
        }
        catch (ObjectDisposedException)
        {
            // It has ended already.
        }
    }

    private void Write(string sequence) => Write(Encoding.ASCII.GetBytes(sequence).AsSpan());

    private void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            device.Write(bytes);
        }
        catch (IOException)
        {
            _hungUp = true;
            throw;
        }
    }

    private abstract record Message;

    // With the frame that was before the player when it came.
    private sealed record Typed(byte[] Bytes, int Frame) : Message;

    private sealed record InputEnded : Message;

    private sealed record Posted : Message;

    private sealed record Signalled(TerminalSignal Signal) : Message;
}
