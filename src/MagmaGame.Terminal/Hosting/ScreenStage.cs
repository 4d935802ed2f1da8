using System.Collections.Concurrent;
using System.Collections.Immutable;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;

namespace MagmaGame.Terminal.Hosting;

/// <summary>The screens that lie one upon the other: gives them what is typed and has them drawn. It knows no terminal.</summary>
internal sealed class ScreenStage : IStage
{
    /// <summary>The least size that shows everything needed.</summary>
    public const int LeastColumns = 80, LeastRows = 24;

    private readonly List<Screen> _screens = [];
    private readonly ConcurrentQueue<Action> _posted = new();
    private readonly TooSmallScreen _tooSmall;
    private Action? _wake;
    private Canvas? _canvas;
    private MousePlace? _held;
    private int _frames;
    // The question that was in sight last, and the first frame that showed it.
    private (object Question, int Frame)? _inSight;

    /// <summary>An empty stage.</summary>
    /// <param name="settings">How screens are shown.</param>
    public ScreenStage(ScreenSettings settings)
    {
        Settings = settings;
        _tooSmall = new TooSmallScreen(this);
    }

    /// <inheritdoc/>
    public ScreenSettings Settings { get; set; }

    /// <summary>How it was left; null while it goes on.</summary>
    public HostExit? Exit { get; private set; }

    /// <summary>The screen on top; null when there is none.</summary>
    public Screen? Top => _screens.Count > 0 ? _screens[^1] : null;

    private bool IsTooSmall => _canvas is { } canvas && (canvas.Width < LeastColumns || canvas.Height < LeastRows);

    /// <summary>Sets what is called when something was posted.</summary>
    public void OnPosted(Action wake)
    {
        _wake = wake;
        // What was posted before anybody listened is told now.
        if (!_posted.IsEmpty) wake();
    }

    /// <inheritdoc/>
    public void Open(Screen screen)
    {
        Top?.Covered();
        _screens.Add(screen);
        screen.Shown();
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (_screens.Count > 0) _screens.RemoveAt(_screens.Count - 1);
        if (Top is { } top) top.Shown();
        else Leave(HostExit.Left);
    }

    /// <inheritdoc/>
    public void CloseTo(Screen screen)
    {
        var place = _screens.IndexOf(screen);
        if (place < 0 || place == _screens.Count - 1) return;
        _screens.RemoveRange(place + 1, _screens.Count - place - 1);
        screen.Shown();
    }

    /// <inheritdoc/>
    public void Replace(Screen screen)
    {
        if (_screens.Count > 0) _screens.RemoveAt(_screens.Count - 1);
        Open(screen);
    }

    /// <inheritdoc/>
    public void Leave(HostExit exit)
    {
        if (Exit is not null) return;
        Top?.Covered();
        Exit = exit;
    }

    /// <inheritdoc/>
    public void Post(Action act)
    {
        _posted.Enqueue(act);
        _wake?.Invoke();
    }

    /// <summary>Does what was posted so far.</summary>
    public void DoPosted()
    {
        for (var waiting = _posted.Count; waiting > 0 && _posted.TryDequeue(out var act); waiting--) act();
    }

    /// <summary>Draws the screens.</summary>
    public Canvas Draw(TerminalSize size)
    {
        var canvas = new Canvas(size.Columns, size.Rows, Settings.Glyphs);
        _canvas = canvas;
        if (IsTooSmall)
        {
            _tooSmall.Draw(canvas);
            return canvas;
        }
        var first = _screens.FindLastIndex(screen => !screen.IsDialog);
        for (var place = Math.Max(0, first); place < _screens.Count; place++)
        {
            // What lies beneath a dialog is seen and does not answer.
            canvas.ForgetPlaces();
            _screens[place].Draw(canvas);
        }
        return canvas;
    }

    /// <summary>Notes that what was drawn last is put before the player now.</summary>
    /// <returns>The number of this frame, from 1.</returns>
    public int Showing()
    {
        _frames++;
        if (!IsTooSmall && Top?.Question is { } asked && !asked.Equals(_inSight?.Question)) _inSight = (asked, _frames);
        return _frames;
    }

    /// <summary>Gives the top screen what was typed or clicked.</summary>
    /// <param name="input">What was.</param>
    /// <param name="seen">The frame that the player had before them by then (<see cref="Showing"/>); without it, what is drawn now.</param>
    public void Handle(TerminalInput input, int seen = int.MaxValue)
    {
        var screen = IsTooSmall ? _tooSmall : Top;
        if (screen is null) return;
        var isEarly = IsEarly(screen, seen);
        if (input is MouseInput mouse)
        {
            if (isEarly && mouse.Action == MouseAction.Press) screen.TypedTooEarly();
            else Handle(screen, mouse);
            return;
        }
        if (screen.Take(input)) return;
        if (input is KeyInput { Key: var key }) Press(screen, key, isEarly);
    }

    private bool IsEarly(Screen screen, int seen) =>
        seen < int.MaxValue && screen.Question is { } asked && (_inSight is not { } known || !asked.Equals(known.Question) || seen < known.Frame);

    /// <summary>The keys that do something on every screen.</summary>
    public ImmutableArray<Binding> Everywhere() =>
    [
        Binding.Of('?', "show what the keys do here", ShowHelp) with { Hint = "help" },
        new([Key.Control('c')], "Ctrl-C", "leave at once; the game is kept", _ => Leave(HostExit.Interrupted)),
    ];

    private void ShowHelp()
    {
        Top?.HelpAsked();
        Open(new HelpScreen(this, Top));
    }

    private void Press(Screen screen, Key key, bool isEarly = false)
    {
        foreach (var binding in screen.Bindings.Concat(Everywhere()))
        {
            if (!binding.Answers(key)) continue;
            if (isEarly && binding.IsAnswer) screen.TypedTooEarly();
            else if (binding.WhyNot is { } reason) Open(new MessageScreen(this, "Not now", reason));
            else binding.Act(key);
            return;
        }
    }

    private void Handle(Screen screen, MouseInput mouse)
    {
        if (_canvas is null) return;
        if (mouse.Action is MouseAction.Drag or MouseAction.Release)
        {
            if (mouse.Action == MouseAction.Drag && _held is { } held)
                held.Dragged?.Invoke(mouse.Column - held.Area.Left, mouse.Row - held.Area.Top);
            if (mouse.Action == MouseAction.Release) _held = null;
            return;
        }
        foreach (var place in _canvas.Places)
        {
            if (!place.Area.Contains(mouse.Column, mouse.Row)) continue;
            if (mouse.Action == MouseAction.Press && place.Key is { } key)
            {
                Press(screen, key);
                return;
            }
            if (mouse.Action == MouseAction.Press && place.Pressed is { } pressed)
            {
                _held = place;
                pressed(mouse.Column - place.Area.Left, mouse.Row - place.Area.Top);
                return;
            }
            if (mouse.Action != MouseAction.Press && place.Wheeled is { } wheeled)
            {
                wheeled(mouse.Action == MouseAction.WheelUp ? -1 : 1);
                return;
            }
        }
    }
}
