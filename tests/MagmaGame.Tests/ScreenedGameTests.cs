using System.Collections.Concurrent;
using System.Text;
using MagmaGame.Games;
using MagmaGame.Options;
using MagmaGame.Runs;
using MagmaGame.Terminal.Devices;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests;

/// <summary>Full screen as the command opens it, on a terminal in memory.</summary>
public sealed class ScreenedGameTests : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly FakeConsole _console;

    public ScreenedGameTests() => _console = new FakeConsole(_home);

    public void Dispose()
    {
        _console.Dispose();
        _home.Dispose();
    }

    [Fact]
    public void A_game_that_is_interrupted_is_kept_and_tells_how_to_go_on()
    {
        using var terminal = new Terminal("Desk", t => t.Tell(TerminalSignal.Terminated));
        Assert.Equal(ExitCode.Interrupted, Game(new GameWish { Scenario = "stall", Seed = 3 }, terminal).Run());
        Assert.Contains("magma play --resume stall-3-1", _console.Said, StringComparison.Ordinal);
        // It is closed, so that it can go on at once.
        JournalFile.Continue(_home.File("runs/stall-3-1.journal")).Dispose();
        Assert.False(terminal.IsRaw);
    }

    [Fact]
    public void A_wish_that_cannot_be_met_ends_as_line_by_line_and_leaves_the_terminal_as_it_was()
    {
        using var terminal = new Terminal("No game waits", t => t.Type("\r"));
        var failure = Assert.Throws<CommandFailure>(() => Game(new GameWish { Resumes = true }, terminal).Run());
        Assert.Equal(ExitCode.WrongUse, failure.ExitCode);
        Assert.Contains("Start one with 'magma play'", failure.Message, StringComparison.Ordinal);
        Assert.False(terminal.IsRaw);
    }

    private ScreenedGame Game(GameWish wish, Terminal terminal) =>
        new(wish, terminal, new OptionsFile(_console), rules => new GameShelf(rules, _console, null), _console);

    /// <summary>A terminal that does something once some words stand on it.</summary>
    private sealed class Terminal(string words, Action<Terminal> then) : ITerminalDevice, IDisposable
    {
        private readonly BlockingCollection<byte[]> _typed = [];
        private readonly VirtualScreen _screen = new(80, 24);
        private Action<TerminalSignal>? _heard;
        private bool _done;

        public TerminalSize Size => new(80, 24);

        public bool IsRaw { get; private set; }

        public void Type(string keys) => _typed.Add(Encoding.UTF8.GetBytes(keys));

        public void Tell(TerminalSignal signal) => _heard?.Invoke(signal);

        public int Read(Span<byte> buffer)
        {
            try
            {
                var bytes = _typed.Take();
                bytes.CopyTo(buffer);
                return bytes.Length;
            }
            catch (Exception e) when (e is InvalidOperationException or ObjectDisposedException)
            {
                // The test is over, and its host still listens.
                return 0;
            }
        }

        public void Write(ReadOnlySpan<byte> bytes)
        {
            _screen.Feed(bytes);
            if (_done || !_screen.Text.Contains(words, StringComparison.Ordinal)) return;
            _done = true;
            then(this);
        }

        public void EndReading() => _typed.CompleteAdding();

        public void EnterRawMode() => IsRaw = true;

        public void LeaveRawMode() => IsRaw = false;

        public IDisposable OnSignal(Action<TerminalSignal> heard)
        {
            _heard = heard;
            return new StringReader("");
        }

        public void Suspend()
        {
            // Nobody stops a test.
        }

        public void Dispose()
        {
            _typed.CompleteAdding();
            _typed.Dispose();
        }
    }
}
