using System.Diagnostics;
using System.Runtime.InteropServices;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Terminals;

public sealed class UnixTerminalTests
{
    private static readonly string[] Program = ["dotnet", typeof(UnixTerminalTests).Assembly.Location];

    [Fact]
    public async Task Keys_arrive_one_by_one_unchanged_and_unseen()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready 40x20");
        Assert.True(terminal.Modes is { HasLines: false, HasEcho: false, HasSignals: false });
        terminal.Send("a\u0003\u001a\r\u001b[A\u0011é");
        await terminal.WaitFor("key a9");
        Assert.Equal(
            ["ready 40x20", .. new[] { "61", "03", "1a", "0d", "1b", "5b", "41", "11", "c3", "a9" }.Select(key => "key " + key)],
            terminal.See(screen => screen.Lines.Where(line => line.Length > 0).ToArray()));
    }

    [Theory]
    [InlineData("q", 0)]
    [InlineData("e", 3)]
    [InlineData("x", 134)]
    public async Task However_it_ends_the_terminal_is_as_before(string key, int exitCode)
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready");
        Assert.NotEqual(terminal.ModesBefore, terminal.Modes);
        terminal.Send(key);
        Assert.Equal(exitCode, await terminal.WaitForExit());
        Assert.Equal(terminal.ModesBefore, terminal.Modes);
    }

    [Fact]
    public async Task Signals_are_told_and_do_nothing_by_themselves()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready");
        terminal.Resize(50, 22);
        await terminal.WaitFor("Resized 50x22");
        terminal.Signal(PosixSignal.SIGINT);
        await terminal.WaitFor("Interrupted 50x22");
        if (!OperatingSystem.IsWindows()) terminal.Signal(PosixSignal.SIGTSTP);
        await terminal.WaitFor("StopAsked 50x22");
        terminal.Signal(PosixSignal.SIGTERM);
        Assert.Equal(4, await terminal.WaitForExit());
        Assert.Equal(terminal.ModesBefore, terminal.Modes);
    }

    [Fact]
    public async Task A_lost_terminal_is_told()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready");
        terminal.HangUp();
        Assert.Equal(5, await terminal.WaitForExit());
    }

    [Fact]
    public async Task A_shell_gets_the_terminal_while_the_program_is_stopped_and_fg_goes_on()
    {
        if (!PseudoTerminal.IsAvailable || !File.Exists("/bin/bash")) return;
        using var terminal = new PseudoTerminal(
            40, 20, "/bin/bash", ["--norc", "-i"], new Dictionary<string, string?>(StringComparer.Ordinal) { ["PS1"] = "$ ", ["HISTFILE"] = null });
        await terminal.WaitUntil(screen => screen.Lines[screen.Cursor.Row] == "$");
        // In a job of two, as under `dotnet run`: what waits for the program has to stop as well.
        terminal.Send($"sh -c '\"$0\" \"$@\"; echo code $?' {string.Join(' ', Program)}\r");
        await terminal.WaitFor("ready 40x20");
        var raw = terminal.Modes;
        for (var time = 1; time <= 2; time++)
        {
            terminal.Send("z");
            await terminal.WaitUntil(screen => screen.Shows("Stopped") && screen.Lines[screen.Cursor.Row] == "$");
            Assert.NotEqual(raw, terminal.Modes);
            terminal.Resize(40 + time, 20);
            terminal.Send("printf '\\033[H\\033[2J'\r");
            await terminal.WaitUntil(screen => screen.Lines[0] == "$" && !screen.Shows("Stopped"));
            terminal.Send("fg\r");
            await terminal.WaitFor("goes on");
            await terminal.WaitFor($"Continued {40 + time}x20");
            Assert.Equal(raw, terminal.Modes);
            terminal.Send("k");
            await terminal.WaitFor("key 6b");
        }
        terminal.Send("q");
        await terminal.WaitFor("code 0");
    }

    [Fact]
    public async Task Where_no_shell_can_continue_it_it_goes_on_at_once()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready");
        terminal.Send("z");
        await terminal.WaitFor("goes on");
        terminal.Send("q");
        Assert.Equal(0, await terminal.WaitForExit());
    }

    [Fact]
    public async Task Much_is_written_whole()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = Start();
        await terminal.WaitFor("ready");
        terminal.Mark();
        terminal.Send("w");
        await terminal.WaitFor("written");
        Assert.Equal("key 77\r\n".Length + 1_000_000 + "\r\nwritten\r\n".Length, terminal.See(screen => screen.BytesSinceMark));
    }

    [Theory]
    [InlineData("TERM", "dumb")]
    [InlineData("TERM", null)]
    public async Task There_is_none_where_the_terminal_only_prints(string variable, string? value)
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var terminal = new PseudoTerminal(
            40, 20, Program[0], Program[1..], new Dictionary<string, string?>(StringComparer.Ordinal) { [variable] = value });
        Assert.Equal(9, await terminal.WaitForExit());
    }

    [Fact]
    public async Task There_is_none_in_a_pipe()
    {
        using var program = Process.Start(new ProcessStartInfo(Program[0], Program[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await program.WaitForExitAsync();
        Assert.Equal(9, program.ExitCode);
    }

    private static PseudoTerminal Start() => new(40, 20, Program[0], Program[1..]);
}
