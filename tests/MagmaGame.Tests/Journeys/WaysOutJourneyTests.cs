using System.Runtime.InteropServices;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

/// <summary>However the program is left, the terminal is as it was.</summary>
public sealed class WaysOutJourneyTests
{
    private static readonly string[] AtTheDesk = ["play", "--scenario", "stall", "--seed", "4"];

    [Fact]
    public async Task Quitting_the_title_gives_the_terminal_back()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey([]);
        await journey.SeeTitle();
        Assert.NotEqual(journey.Terminal.ModesBefore, journey.Terminal.Modes);
        Assert.True(journey.Terminal.See(screen => screen is { IsAlternate: true, IsCursorShown: false, IsMouseOn: true }));
        journey.Terminal.Send("q");
        Assert.Equal(ExitCode.Done, await journey.End());
        journey.HoldsThatTheTerminalIsBack();
        Assert.Equal("", journey.Text.Trim());
    }

    [Theory]
    [InlineData("key")]
    [InlineData("SIGINT")]
    [InlineData("SIGTERM")]
    public async Task Interrupted_it_gives_the_terminal_back_and_says_how_to_go_on(string how)
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey(AtTheDesk);
        await journey.See("Enter begin");
        if (how == "key") journey.Terminal.Send("\u0003");
        else journey.Terminal.Signal(how == "SIGINT" ? PosixSignal.SIGINT : PosixSignal.SIGTERM);
        Assert.Equal(ExitCode.Interrupted, await journey.End());
        journey.HoldsThatTheTerminalIsBack();
        Assert.Contains("magma play --resume stall-4-1", journey.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Told_of_a_hang_up_it_gives_the_terminal_back()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey(AtTheDesk);
        await journey.See("Enter begin");
        journey.Terminal.Signal(PosixSignal.SIGHUP);
        Assert.Equal(ExitCode.Interrupted, await journey.End());
        journey.HoldsThatTheTerminalIsBack();
    }

    [Fact]
    public async Task When_the_terminal_is_gone_it_ends_and_the_game_is_kept()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        using var journey = new Journey(AtTheDesk, home);
        await journey.See("Enter begin");
        await journey.StepUntil("2025-02");
        journey.Terminal.HangUp();
        // The end of input may come before the signal, which then finds nobody who listens any more and ends the program by itself.
        Assert.Contains(await journey.End(), new[] { ExitCode.Interrupted, 128 + 1 });
        using var verified = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, verified.Run("replay", "stall-4-1", "--verify"));
    }

    [Fact]
    public async Task Content_that_cannot_be_loaded_is_told_and_the_terminal_given_back()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        home.CopyContent();
        home.Write("content/model/variables.yaml", "format: 1\nvariables: [\n");
        using var journey = new Journey(["--content", home.Path], home);
        await journey.See("No game can start");
        journey.Terminal.Send("\r");
        Assert.Equal(ExitCode.Findings, await journey.End());
        journey.HoldsThatTheTerminalIsBack();
        Assert.Contains("variables.yaml", journey.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_has_the_terminal_while_the_game_is_stopped_and_fg_goes_on()
    {
        if (!PseudoTerminal.IsAvailable || !File.Exists("/bin/bash")) return;
        using var journey = Journey.InShell();
        await journey.See(screen => screen.Lines[screen.Cursor.Row] == "$");
        journey.Terminal.Send($"'{Journey.Program}' {string.Join(' ', AtTheDesk)}; echo code $?\r");
        await journey.See("Enter begin");
        var (raw, before) = (journey.Terminal.Modes, journey.Text);
        journey.Terminal.Send("\u001a");
        await journey.See(screen => screen.Shows("Stopped") && screen.Lines[screen.Cursor.Row] == "$");
        Assert.NotEqual(raw, journey.Terminal.Modes);
        Assert.True(journey.Terminal.See(screen => screen is { IsAlternate: false, IsCursorShown: true, IsMouseOn: false }));
        journey.Terminal.Send("fg\r");
        await journey.See("Enter begin");
        Assert.Equal(before, journey.Text);
        Assert.Equal(raw, journey.Terminal.Modes);
        await journey.Press("\r", "Enter go on");
        journey.Terminal.Send("\u0003");
        await journey.See(screen => screen.Shows("--resume stall-4-1") && screen.Lines[screen.Cursor.Row] == "$");
        Assert.True(journey.Terminal.See(screen => screen is { IsAlternate: false, IsCursorShown: true, IsMouseOn: false }));
    }
}
