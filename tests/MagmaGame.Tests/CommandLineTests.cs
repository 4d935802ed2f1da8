namespace MagmaGame.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("play", "--help")]
    [InlineData("runs", "-h")]
    [InlineData("replay", "--help")]
    [InlineData("simulate", "--help")]
    [InlineData("experiment", "--help")]
    [InlineData("content", "--help")]
    [InlineData("content", "check", "--help")]
    [InlineData("content", "forecast", "--help")]
    [InlineData("documents", "--help")]
    [InlineData("guide", "-?")]
    [InlineData("glossary", "--help")]
    public void Help_shows_examples_and_exit_codes(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(args));
        Assert.Contains("Examples:\n  magma", console.Said, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0", console.Said, StringComparison.Ordinal);
        Assert.Empty(console.Complained);
    }

    [Fact]
    public void Version_is_one_line()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("--version"));
        Assert.Matches(@"^magma \d+\.\d+\.\d+\n$", console.Said);
    }

    [Theory]
    [InlineData("'magma' knows no command 'plya'. Did you mean 'play'?", "plya")]
    [InlineData("'magma play' knows no option '--sede'. Did you mean '--seed'?", "play", "--sede", "3")]
    [InlineData("'magma content' knows no command 'chekc'. Did you mean 'check'?", "content", "chekc")]
    [InlineData("--seed takes a whole number from 0 to 4294967295, not '-1'", "play", "--seed", "-1")]
    [InlineData("--seed takes a whole number from 0 to 4294967295, not '4294967296'", "play", "--seed", "4294967296")]
    [InlineData("--seed takes a whole number from 0 to 4294967295, not '99999999999999999999999'", "play", "--seed", "99999999999999999999999")]
    [InlineData("--pace takes monthly or quarterly, not 'monthy'. Did you mean 'monthly'?", "play", "--pace", "monthy")]
    [InlineData("There is no scenario 'baselin'. Did you mean 'baseline-2025'?", "play", "--scenario", "baselin")]
    [InlineData("There is no policy 'plam'. Did you mean 'plan", "play", "--policy", "plam")]
    [InlineData("There is no scenario 'x'. There are: baseline-2025", "simulate", "--scenario", "x", "--policy", "plan")]
    [InlineData("There is no policy 'full-sped'. Did you mean 'full-speed'?", "simulate", "--scenario", "stall", "--policy", "full-sped")]
    [InlineData("Say which with --policy", "simulate", "--scenario", "stall")]
    [InlineData("--games takes a whole number from 1 to 100000000, not '-5'", "simulate", "--scenario", "stall", "--policy", "plan", "--games", "-5")]
    [InlineData("--games takes a whole number from 1 to 100000000, not '0'", "simulate", "--scenario", "stall", "--policy", "plan", "--games", "0")]
    [InlineData("--games takes a whole number", "simulate", "--games", "many")]
    [InlineData("--threads takes a whole number from 1 to 1024, not '0'", "simulate", "--threads", "0")]
    [InlineData("Choose --json or --csv", "simulate", "--scenario", "stall", "--policy", "plan", "--json", "--csv")]
    [InlineData("--table takes every scenario and policy", "simulate", "--table", "--scenario", "stall")]
    [InlineData("--reference goes with --table", "simulate", "--reference", "x.csv")]
    [InlineData("--seed cannot go with --resume", "play", "--resume", "--seed", "4")]
    [InlineData("--scenario cannot go with --resume", "play", "--scenario", "stall", "--resume", "x")]
    [InlineData("There is no game 'nothing', and no game is kept", "replay", "nothing")]
    [InlineData("There is no file no/such.journal", "replay", "no/such.journal")]
    [InlineData("No game waits in", "play", "--resume")]
    [InlineData("Required argument missing", "replay")]
    [InlineData("There is no guide 'plyer'. Did you mean 'player'?", "guide", "plyer")]
    [InlineData("There is no folder /no/such/folder", "--content", "/no/such/folder", "runs")]
    [InlineData("There is no folder /no/such/folder", "play", "--content", "/no/such/folder")]
    [InlineData("--format takes text, json or sarif, not 'xml'", "content", "check", "--format", "xml")]
    [InlineData("'magma' knows no argument 'b'", "guide", "a", "b")]
    [InlineData("'magma' knows no command '@file'", "@file")]
    public void Wrong_use_is_one_clear_line_and_code_2(string message, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(args));
        Assert.StartsWith("magma: " + message.Replace("'magma' knows no argument", "'magma guide' knows no argument", StringComparison.Ordinal), console.Complained, StringComparison.Ordinal);
        Assert.Equal(1, console.Complained.Count(c => c == '\n'));
        Assert.Empty(console.Said);
    }

    [Fact]
    public void Escape_codes_in_arguments_are_shown_harmlessly()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("play", "--scenario", "\u001b[2Jx"));
        Assert.DoesNotContain('\u001b', console.Complained);
        Assert.Contains("<U+001B>", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Absurd_arguments_are_quoted_in_one_short_line()
    {
        foreach (var absurd in new[] { new string('x', 100_000), "a\nb\r\nc", string.Concat(Enumerable.Repeat("word ", 20_000)), "\ud800", "" })
        {
            foreach (var args in new[] { new[] { absurd }, ["play", "--scenario", absurd], ["play", "--seed", absurd], ["guide", absurd], ["replay", absurd] })
            {
                using var console = new FakeConsole(_home);
                Assert.Equal(ExitCode.WrongUse, console.Run(args));
                Assert.Equal(1, console.Complained.Count(c => c == '\n'));
                Assert.InRange(console.Complained.Length, 20, 5000);
            }
        }
    }

    [Fact]
    public void A_word_that_is_right_but_out_of_place_is_not_suggested_again()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("--", "play"));
        Assert.DoesNotContain("Did you mean", console.Complained, StringComparison.Ordinal);
        using var pace = new FakeConsole(_home);
        pace.Run("play", "--pace", "Monthly");
        Assert.Contains("Did you mean 'monthly'? See 'magma play --help'.", pace.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_listed_shown_and_searched()
    {
        Assert.Contains("plan: ", Say("documents"), StringComparison.Ordinal);
        Assert.Contains("plan-outcome-pause: ", Say("documents", "plan"), StringComparison.Ordinal);
        Assert.StartsWith("plan-outcome-pause (outcome)", Say("documents", "plan-outcome-pause"), StringComparison.Ordinal);
        Assert.Matches(@"\d+ of 492 claims", Say("documents", "verify"));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("documents", "xyzzy"));
        Assert.StartsWith("magma: No claim holds 'xyzzy'.", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_a_plain_locale_gets_ascii()
    {
        using var console = new FakeConsole(_home) { OutputIsTerminal = true, TerminalWidth = 20 }.With("LC_ALL", "C");
        Assert.Equal(ExitCode.Done, console.Run("documents", "plan"));
        Assert.All(console.Said.Split('\n'), line => Assert.InRange(line.Length, 0, 40));
        Assert.All(console.Said, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void Content_may_be_named_before_or_after_the_command()
    {
        var folder = Path.Combine(AppContext.BaseDirectory);
        Assert.Equal(Say("--content", folder, "guide"), Say("guide", "--content", folder));
        Assert.Equal(Say("--content", Path.Combine(folder, "content"), "guide"), Say("guide"));
    }

    private string Say(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(args));
        Assert.Empty(console.Complained);
        return console.Said;
    }
}
