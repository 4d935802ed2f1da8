using System.Runtime.InteropServices;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Terminals;

public sealed class PseudoTerminalTests
{
    [Fact]
    public async Task What_is_typed_comes_to_the_program_and_its_output_to_the_screen()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "cat");
        terminal.Send("héllo\r");
        await terminal.WaitUntil(screen => screen.Lines.Count(line => line == "héllo") == 2);
        terminal.Send("\u0004");
        Assert.Equal(0, await terminal.WaitForExit());
    }

    [Fact]
    public async Task Keys_that_are_signals_reach_the_program()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "sh", ["-c", "trap 'echo caught; exit 3' INT; echo ready; while :; do read x; done"]);
        await terminal.WaitFor("ready");
        terminal.Send("\u0003");
        Assert.Equal(3, await terminal.WaitForExit());
        Assert.True(terminal.See(screen => screen.Shows("caught")));
    }

    [Fact]
    public async Task The_program_knows_the_size_and_is_told_of_a_new_one()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(
            33, 7, "sh", ["-c", "trap 'stty size' WINCH; stty size; while :; do read x || :; done"]);
        await terminal.WaitFor("7 33");
        terminal.Resize(44, 9);
        // A shell runs what it trapped when the read under way is over.
        terminal.Send("\r");
        await terminal.WaitFor("9 44");
    }

    [Fact]
    public async Task What_the_terminal_does_with_keys_can_be_seen()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "sh", ["-c", "stty raw -echo; echo raw; read x; stty sane; stty raw; echo echo; sleep 60"]);
        Assert.True(terminal.ModesBefore is { HasLines: true, HasEcho: true, HasSignals: true });
        await terminal.WaitFor("raw");
        Assert.True(terminal.Modes is { HasLines: false, HasEcho: false, HasSignals: false });
        Assert.NotEqual(terminal.ModesBefore, terminal.Modes);
        terminal.Send("\n");
        await terminal.WaitFor("echo");
        Assert.True(terminal.Modes is { HasLines: false, HasEcho: true });
    }

    [Fact]
    public async Task A_lost_terminal_hangs_the_program_up()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "sh", ["-c", "trap 'exit 5' HUP; echo ready; while :; do read x || sleep 60; done"]);
        await terminal.WaitFor("ready");
        terminal.HangUp();
        Assert.Equal(5, await terminal.WaitForExit());
    }

    [Fact]
    public async Task A_signal_ends_the_program()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "cat");
        terminal.Send("x\r");
        await terminal.WaitFor("x");
        terminal.Signal(PosixSignal.SIGTERM);
        Assert.Equal(128 + 15, await terminal.WaitForExit());
    }

    [Fact]
    public async Task Waiting_in_vain_shows_the_screen()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(30, 5, "sh", ["-c", "echo this is there; read x"]);
        await terminal.WaitFor("this is there");
        var late = await Assert.ThrowsAsync<TimeoutException>(() => terminal.WaitFor("this is not", TimeSpan.FromMilliseconds(1)));
        Assert.Contains("this is there", late.Message, StringComparison.Ordinal);
        terminal.Send("\r");
        var ended = await Assert.ThrowsAsync<InvalidOperationException>(() => terminal.WaitFor("this is not"));
        Assert.Contains("this is there", ended.Message, StringComparison.Ordinal);
    }
}
