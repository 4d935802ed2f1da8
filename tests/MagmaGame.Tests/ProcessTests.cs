using System.Diagnostics;

namespace MagmaGame.Tests;

/// <summary>The command as a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Exit_codes_and_streams_are_those_of_the_shell()
    {
        var (code, said, complained) = await Run("--version");
        Assert.Equal((0, ""), (code, complained));
        Assert.StartsWith("magma ", said, StringComparison.Ordinal);
        (code, said, complained) = await Run("play", "--seed", "x");
        Assert.Equal((2, ""), (code, said));
        Assert.StartsWith("magma: --seed takes", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_game_comes_through_a_pipe_without_colour()
    {
        var (code, said, complained) = await Run("play", "--plain", "--scenario", "stall", "--seed", "2", "--policy", "plan");
        Assert.Equal((0, ""), (code, complained));
        Assert.Contains("P(catastrophe)", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
    }

    [Fact]
    public async Task Killed_at_any_moment_the_game_goes_on_after_the_last_accepted_decision()
    {
        for (var months = 1; months <= 3; months++)
        {
            using var home = new TemporaryFolder();
            using var game = Start(home, "play", "--scenario", "baseline-2025", "--seed", "7");
            // More answers than it needs, so that it is in the middle of something when it is killed.
            for (var i = 0; i < 6 * (months + 1); i++) await game.StandardInput.WriteAsync("1\nend\n");
            await game.StandardInput.FlushAsync();
            await ReadUntil(game.StandardOutput, $"month {months} ==");
            game.Kill();
            await game.WaitForExitAsync();

            using var console = new FakeConsole(home, "quit\n");
            Assert.Equal(ExitCode.Done, console.Run("play", "--resume"));
            using var verified = new FakeConsole(home);
            Assert.Equal(ExitCode.Done, verified.Run("replay", "baseline-2025-7-1", "--verify"));
            var kept = int.Parse(verified.Said[(verified.Said.IndexOf("decisions, ", StringComparison.Ordinal) + 11)..].Split(' ')[0]);
            Assert.InRange(kept, months, 60);
        }
    }

    [Fact]
    public async Task A_closed_pipe_ends_quietly()
    {
        using var game = Start(_home, "play", "--scenario", "stall", "--seed", "2", "--policy", "plan");
        game.StandardInput.Close();
        await game.StandardOutput.ReadLineAsync();
        game.StandardOutput.Close();
        var complained = await game.StandardError.ReadToEndAsync();
        await game.WaitForExitAsync();
        Assert.Equal((0, ""), (game.ExitCode, complained));
    }

    [Fact]
    public async Task An_interrupt_says_that_the_game_is_kept()
    {
        if (OperatingSystem.IsWindows()) return;
        using var game = Start(_home, "play", "--scenario", "stall", "--seed", "4");
        await ReadUntil(game.StandardOutput, "> ");
        using (var kill = Process.Start("kill", ["-INT", game.Id.ToString()])) await kill.WaitForExitAsync();
        var rest = await game.StandardOutput.ReadToEndAsync();
        await game.WaitForExitAsync();
        Assert.Equal(ExitCode.Interrupted, game.ExitCode);
        Assert.Contains("magma play --resume stall-4-1", rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("play", "--scenario", "stall", "--seed", "2", "--policy", "plan")]
    [InlineData("simulate", "--scenario", "stall", "--policy", "plan", "--games", "5", "--json")]
    [InlineData("documents", "plan")]
    [InlineData("--help")]
    public async Task Output_that_finds_the_disk_full_is_told_of_in_one_line(params string[] args)
    {
        if (!File.Exists("/dev/full")) return;
        var (code, said, complained) = await Run(["exec \"$0\" \"$@\" > /dev/full", .. args], shell: true);
        Assert.Equal((ExitCode.Findings, ""), (code, said));
        Assert.StartsWith("magma: Cannot print: the disk is full.", complained, StringComparison.Ordinal);
        Assert.Equal(1, complained.Count(c => c == '\n'));
        if (args[0] != "play") return;
        Assert.Contains("The game is kept. Go on with: magma play --resume stall-2-1", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2> /dev/full", ExitCode.WrongUse)]
    [InlineData("2>&-", ExitCode.WrongUse)]
    public async Task Complaints_that_nobody_can_hear_still_give_the_exit_code(string redirection, int expected)
    {
        if (!File.Exists("/dev/full")) return;
        var (code, _, _) = await Run(["exec \"$0\" \"$@\" " + redirection, "play", "--seed", "x"], shell: true);
        Assert.Equal(expected, code);
    }

    [Fact]
    public async Task A_line_without_end_does_not_fill_the_memory()
    {
        using var game = Start(_home, "play", "--scenario", "stall", "--seed", "2");
        var reading = game.StandardOutput.ReadToEndAsync();
        var much = new string('x', 1 << 20);
        for (var i = 0; i < 64; i++) await game.StandardInput.WriteAsync(much);
        await game.StandardInput.FlushAsync();
        await game.StandardInput.WriteAsync("\nquit\n");
        game.StandardInput.Close();
        var said = await reading;
        await game.WaitForExitAsync();
        Assert.Equal(ExitCode.Done, game.ExitCode);
        Assert.InRange(said.Length, 1000, 10_000);
    }

    [Theory]
    [InlineData("xterm-256color", true)]
    [InlineData("dumb", false)]
    public async Task The_keys_of_a_terminal_are_left_as_they_were(string terminal, bool changesKeys)
    {
        if (!File.Exists("/usr/bin/script")) return;
        using var process = Start(_home, "/usr/bin/script", ["-qec", $"TERM={terminal} '{Program}' documents", "/dev/null"]);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Contains("claims", said, StringComparison.Ordinal);
        Assert.True(said.LastIndexOf("\u001b[?1l", StringComparison.Ordinal) >= said.LastIndexOf("\u001b[?1h", StringComparison.Ordinal));
        Assert.Equal(changesKeys, said.Contains('\u001b'));
    }

    private static async Task ReadUntil(StreamReader reader, string wanted)
    {
        var said = new System.Text.StringBuilder();
        var buffer = new char[1024];
        while (!said.ToString().Contains(wanted, StringComparison.Ordinal))
        {
            var read = await reader.ReadAsync(buffer);
            if (read == 0) throw new InvalidOperationException("The game ended: " + said);
            said.Append(buffer, 0, read);
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "magma.exe" : "magma");

    private static Process Start(TemporaryFolder home, params string[] args) => Start(home, Program, args);

    private static Process Start(TemporaryFolder home, string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Path,
        };
        start.Environment["MAGMA_HOME"] = home.Path;
        start.Environment["LANG"] = "C.UTF-8";
        return Process.Start(start)!;
    }

    private Task<(int Code, string Said, string Complained)> Run(params string[] args) => Run(args, shell: false);

    // In a shell the first argument is the command line, with the program as $0 and the other arguments as $@.
    private async Task<(int Code, string Said, string Complained)> Run(string[] args, bool shell)
    {
        using var process = shell ? Start(_home, "/bin/sh", ["-c", args[0], Program, .. args[1..]]) : Start(_home, args);
        process.StandardInput.Close();
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await complained);
    }
}
