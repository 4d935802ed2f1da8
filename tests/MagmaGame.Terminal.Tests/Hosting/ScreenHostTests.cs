using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Hosting;

public sealed class ScreenHostTests
{
    private const string AlternateScreen = "\u001b[?1049h";
    private const string UsualScreen = "\u001b[?1049l";

    [Fact]
    public void The_terminal_is_given_back_when_the_player_leaves()
    {
        var (exit, terminal) = Run(t => t.Type("abq"));
        Assert.Equal(HostExit.Left, exit);
        AssertGivenBack(terminal);
    }

    [Theory]
    [InlineData(TerminalSignal.Interrupted, HostExit.Interrupted)]
    [InlineData(TerminalSignal.Terminated, HostExit.Interrupted)]
    [InlineData(TerminalSignal.HungUp, HostExit.HungUp)]
    public void The_terminal_is_given_back_when_the_system_ends_the_program(TerminalSignal signal, HostExit expected)
    {
        var (exit, terminal) = Run(t => t.Type("s"), signal);
        Assert.Equal(expected, exit);
        AssertGivenBack(terminal);
    }

    [Fact]
    public void The_terminal_is_given_back_when_a_screen_breaks()
    {
        using var terminal = new MemoryTerminal();
        terminal.Type("!");
        Assert.Throws<InvalidOperationException>(() => Host(terminal));
        AssertGivenBack(terminal);
    }

    [Fact]
    public void Input_that_ends_is_a_terminal_that_is_gone()
    {
        var (exit, terminal) = Run(t => t.Close());
        Assert.Equal(HostExit.HungUp, exit);
        AssertGivenBack(terminal);
    }

    [Fact]
    public void A_terminal_that_cannot_be_written_to_is_gone()
    {
        var (exit, _) = Run(t => t.IsGone = true);
        Assert.Equal(HostExit.HungUp, exit);
    }

    [Fact]
    public void Control_Z_gives_the_terminal_back_and_takes_it_again()
    {
        var shownWhileStopped = "";
        using var terminal = new MemoryTerminal();
        terminal.WhileStopped = () => shownWhileStopped = terminal.Written;
        terminal.Type("a\u001a");
        Assert.Equal(HostExit.Left, Host(terminal, _ =>
        {
            if (terminal.Log.Contains("stopped", StringComparer.Ordinal)) terminal.Type("q");
        }));
        Assert.EndsWith("\u001b[?1l\u001b>", shownWhileStopped, StringComparison.Ordinal);
        Assert.Equal(["raw", "cooked", "stopped", "raw", "cooked"], terminal.Log);
        // After it everything is drawn again, since somebody else has written meanwhile.
        Assert.Contains("line20", terminal.Written[shownWhileStopped.Length..], StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_alone_is_a_key_once_nothing_follows()
    {
        using var terminal = new MemoryTerminal();
        terminal.Type("\u001b");
        Assert.Equal(HostExit.Left, Host(terminal, typed =>
        {
            if (typed == "Escape") terminal.Type("q");
        }));
    }

    [Fact]
    public void Only_cells_that_changed_are_written()
    {
        using var terminal = new MemoryTerminal();
        var keys = new Queue<string>(["a", "b", "q"]);
        Host(terminal, _ =>
        {
            if (keys.TryDequeue(out var next)) terminal.Type(next);
        });
        var frames = terminal.Written.Split("\u001b[?2026h")[1..];
        Assert.Equal(3, frames.Length);
        Assert.Contains("line20", frames[0], StringComparison.Ordinal);
        Assert.All(frames[1..], frame => Assert.InRange(frame.Split("\u001b[?2026l")[0].Length, 1, 60));
    }

    [Fact]
    public void What_is_typed_far_ahead_of_the_screen_is_dropped_but_for_Ctrl_C()
    {
        using var terminal = new MemoryTerminal();
        var drawn = 0;
        terminal.Type(new string('a', 2000) + "q" + new string('a', 2000) + "\u0003");
        Assert.Equal(HostExit.Interrupted, Host(terminal, _ => drawn++));
        Assert.InRange(drawn, 1, 1000);
    }

    [Fact]
    public void A_new_size_is_drawn_whole()
    {
        using var terminal = new MemoryTerminal();
        var resized = false;
        Assert.Equal(HostExit.Left, Host(terminal, _ =>
        {
            if (resized) terminal.Type("q");
            else terminal.Size = new TerminalSize(120, 40);
            resized = true;
            terminal.Tell(TerminalSignal.Resized);
        }));
        Assert.Contains("line36", terminal.Written, StringComparison.Ordinal);
    }

    private static (HostExit Exit, MemoryTerminal Terminal) Run(Action<MemoryTerminal> before, TerminalSignal? signal = null)
    {
        using var terminal = new MemoryTerminal();
        before(terminal);
        return (Host(terminal, typed =>
        {
            if (typed == "s" && signal is { } told) terminal.Tell(told);
        }), terminal);
    }

    private static HostExit Host(MemoryTerminal terminal, Action<string>? onDrawn = null)
    {
        var stage = new ScreenStage(new ScreenSettings());
        stage.Open(new Probe(stage, onDrawn ?? (_ => { })));
        using var host = new ScreenHost(terminal, stage);
        return host.Run();
    }

    private static void AssertGivenBack(MemoryTerminal terminal)
    {
        Assert.Equal(["raw", "cooked"], terminal.Log);
        Assert.StartsWith(AlternateScreen, terminal.Written, StringComparison.Ordinal);
        var end = terminal.Written[terminal.Written.LastIndexOf("\u001b[0m\u001b[?25h", StringComparison.Ordinal)..];
        Assert.Contains(UsualScreen, end, StringComparison.Ordinal);
        Assert.Contains("\u001b[?1000l", terminal.Written, StringComparison.Ordinal);
        Assert.Contains("\u001b[?7h", terminal.Written, StringComparison.Ordinal);
    }

    /// <summary>Shows what was typed last and tells when it is drawn; q leaves, ! breaks.</summary>
    private sealed class Probe(ScreenStage stage, Action<string> drawn) : Screen
    {
        private string _typed = "";

        public override string Name => "Probe";

        public override IEnumerable<Binding> Bindings => [Binding.Of('q', "leave", stage.Close)];

        public override bool Take(TerminalInput input)
        {
            if (input is not KeyInput { Key: var key } || key == Key.Of('q') || key == Key.Control('c')) return false;
            _typed = key.IsText ? key.Rune.ToString() : key.Code.ToString();
            return _typed == "!" ? throw new InvalidOperationException("broken") : true;
        }

        public override void Draw(Canvas canvas)
        {
            for (var row = 1; row < canvas.Height - 1; row++) canvas.Write(canvas.All.Row(row), $"line{row}");
            canvas.Write(canvas.All.Row(0), $"typed {_typed}");
            drawn(_typed);
        }
    }
}
