using System.Diagnostics;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

/// <summary>The program does what its terminal can, and no more.</summary>
public sealed class SurroundingsJourneyTests
{
    private static readonly string[] AtTheDesk = ["play", "--scenario", "stall", "--seed", "4"];

    [Fact]
    public async Task Too_small_it_says_so_and_grows_and_goes_on_line_by_line_with_the_same_game()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var home = new TemporaryFolder();
        using var journey = new Journey(AtTheDesk, home, columns: 60, rows: 20);
        await journey.See("This window has 60 columns and 20 rows.");
        journey.Terminal.Resize(100, 30);
        await journey.See("Enter begin");
        await journey.StepUntil("2025-02");
        journey.Terminal.Resize(60, 20);
        await journey.See("This window has 60 columns and 20 rows.");
        journey.Terminal.Send("p");
        await journey.See(screen => screen.Lines[screen.Cursor.Row].StartsWith('>'));
        Assert.True(journey.Terminal.See(screen => screen is { IsAlternate: false, IsCursorShown: true, IsMouseOn: false }));
        journey.Terminal.Send("quit\r");
        Assert.Equal(ExitCode.Done, await journey.End());
        journey.HoldsThatTheTerminalIsBack();
        Assert.Contains("magma play --resume stall-4-1", journey.Text, StringComparison.Ordinal);
        using var listed = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, listed.Run("runs"));
        Assert.Contains("stall-4-1", listed.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("stall-4-2", listed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_terminal_that_only_prints_it_plays_line_by_line()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey([], environment: Variables("TERM", "dumb"));
        await journey.See(screen => screen.Shows("Which world?") && screen.Lines[screen.Cursor.Row].StartsWith('>'));
        journey.Terminal.Send("quit\r");
        Assert.NotEqual(ExitCode.Interrupted, await journey.End());
        Assert.Empty(journey.Terminal.See(screen => screen.Unknown));
        journey.HoldsThatTheTerminalIsBack();
    }

    [Fact]
    public async Task Into_a_pipe_it_plays_line_by_line()
    {
        using var home = new TemporaryFolder();
        var start = new ProcessStartInfo(Journey.Program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["MAGMA_HOME"] = home.Path;
        using var program = Process.Start(start)!;
        program.StandardInput.Close();
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Contains("Which world?", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
    }

    [Fact]
    public async Task What_the_command_line_asks_for_opens_at_the_desk()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey(["play", "--scenario", "baseline-2025", "--seed", "7"]);
        await journey.See("The seed of your luck is 7.");
        Assert.Contains("d Desk", journey.Text, StringComparison.Ordinal);
        Assert.Contains("Enter begin", journey.Foot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_colour_it_writes_none()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey(AtTheDesk, environment: Variables("NO_COLOR", "1"));
        using var coloured = new Journey(AtTheDesk);
        await journey.See("Enter begin");
        await coloured.See("Enter begin");
        Assert.Equal(coloured.Text, journey.Text);
        foreach (var step in Enumerable.Range(0, 12))
        {
            Assert.False(journey.Terminal.See(HasColour), $"after {step} steps:\n{journey.Text}");
            Assert.True(coloured.Terminal.See(HasColour));
            await journey.Step();
            await coloured.Step();
        }
    }

    [Fact]
    public async Task Where_the_locale_has_only_ASCII_it_writes_only_that()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey([], environment: Variables("LANG", "C"));
        await journey.SeeTitle();
        HoldsAscii(journey);
        await journey.Press("n", "Which world?");
        HoldsAscii(journey);
        await journey.Press("\r", "Enter begin");
        foreach (var tab in "wlrtojd")
        {
            await journey.Change($"{tab}");
            HoldsAscii(journey);
        }
        for (var step = 0; step < 12; step++)
        {
            HoldsAscii(journey);
            await journey.Step();
        }
    }

    private static void HoldsAscii(Journey journey) => Assert.All(journey.Text, letter => Assert.InRange(letter, '\n', '~'));

    private static bool HasColour(VirtualScreen screen) => Enumerable.Range(0, screen.Rows).Any(row =>
        Enumerable.Range(0, screen.Columns).Any(column => screen[row, column].Style is { Foreground: not null } or { Background: not null }));

    private static Dictionary<string, string?> Variables(string name, string? value) => new(StringComparer.Ordinal) { [name] = value };
}
