using System.Text;
using MagmaGame.Analysis.Policies;
using MagmaGame.Contents;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Tests;

public sealed class PlayTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_watched_game_runs_to_its_verdict_and_is_kept()
    {
        using var console = Run(ExitCode.Done, "", "play", "--plain", "--scenario", "baseline-2025", "--seed", "7", "--policy", "plan");
        Assert.Contains("P(catastrophe)", console.Said, StringComparison.Ordinal);
        using var runs = Run(ExitCode.Done, "", "runs");
        Assert.StartsWith("baseline-2025-7-1: over after", runs.Said, StringComparison.Ordinal);
        using var verified = Run(ExitCode.Done, "", "replay", "baseline-2025-7-1", "--verify");
        Assert.StartsWith("Every month comes out as it was", verified.Said, StringComparison.Ordinal);
        using var told = Run(ExitCode.Done, "", "replay", "baseline-2025-7-1");
        Assert.Contains("January 2025", told.Said, StringComparison.Ordinal);
        Assert.Contains("P(catastrophe)", told.Said, StringComparison.Ordinal);
        using var part = Run(ExitCode.Done, "", "replay", "baseline-2025-7-1", "--to", "3");
        Assert.Contains("The game stands in April 2025.", part.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monthly", "plan")]
    [InlineData("quarterly", "conservative")]
    [InlineData("quarterly", "random")]
    public void Every_kind_of_policy_can_be_watched(string pace, string policy) =>
        Run(ExitCode.Done, "", "play", "--scenario", "stall", "--seed", "3", "--pace", pace, "--policy", policy).Dispose();

    [Theory]
    [InlineData("monthly", "conservative")]
    [InlineData("quarterly", "secrecy-max")]
    [InlineData("monthly", "open-publisher")]
    public void A_policy_with_start_values_is_watched_as_it_is_simulated_and_replayed_exactly(string pace, string policy)
    {
        using (var console = Run(ExitCode.Done, "", "play", "--scenario", "stall", "--seed", "3", "--pace", pace, "--policy", policy))
            Assert.DoesNotContain("Note:", console.Said, StringComparison.Ordinal);
        Assert.Matches("\nstart openness \\d+\nbegin\n", Journal());
        Run(ExitCode.Done, "", "replay", "stall-3-1", "--verify").Dispose();
        using var any = new FakeConsole(_home);
        var rules = new GameRules(LoadedContent.Load(null, any));
        var replayed = Replay.Run(rules, JournalReader.Read(Journal()).Journal!).Session!;
        var simulated = new PolicyPlayer(rules, rules.Catalogue.Policy(policy)!).Play(
            new Game(rules), replayed.Game.Scenario, 3, replayed.Game.Pace);
        Assert.Equal(simulated, replayed.Game.Verdict);
    }

    [Fact]
    public void The_tutorial_gives_hints_and_goes_on_with_them()
    {
        using (var begun = Run(ExitCode.Done, "args\n1\nquit\n", "play", "--plain", "--tutorial"))
        {
            Assert.Contains("Hint: Somebody always wants something.", begun.Said, StringComparison.Ordinal);
            Assert.Contains("Hint: The rest of the month is yours.", begun.Said, StringComparison.Ordinal);
        }
        using var resumed = Run(ExitCode.Done, "quit\n", "play", "--resume");
        Assert.Contains("Hint: The rest of the month is yours.", resumed.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Hint: Now type", resumed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tutorial_is_no_world_among_the_others_and_may_be_asked_for_as_one()
    {
        using var asked = Run(ExitCode.Findings, "quit\n", "play");
        Assert.DoesNotContain("first-months", asked.Said, StringComparison.Ordinal);
        using var named = Run(ExitCode.Done, "quit\n", "play", "--scenario", "first-months", "--seed", "5");
        Assert.Contains("First months", named.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Hint:", named.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--scenario", "--scenario", "stall")]
    [InlineData("--seed", "--seed", "7")]
    [InlineData("--pace", "--pace", "quarterly")]
    [InlineData("--policy", "--policy", "plan")]
    [InlineData("--resume", "--resume")]
    public void What_the_tutorial_brings_itself_cannot_be_asked_for_beside_it(string option, params string[] given)
    {
        using var console = Run(ExitCode.WrongUse, "", ["play", "--tutorial", .. given]);
        Assert.Contains($"{option} cannot go with --tutorial", console.Complained, StringComparison.Ordinal);
        Assert.Single(console.Complained.Trim().Split('\n'), line => line.Contains("--tutorial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_that_goes_on_with_a_game_takes_it_as_it_began()
    {
        Run(ExitCode.Done, "quit\n", "play", "--scenario", "stall", "--seed", "3").Dispose();
        using var console = Run(ExitCode.Done, "", "play", "--resume", "--policy", "secrecy-max");
        Assert.Contains("Note: in 'simulate' this policy starts with other values", console.Said, StringComparison.Ordinal);
        Run(ExitCode.Done, "", "replay", "stall-3-1", "--verify").Dispose();
    }

    [Fact]
    public void A_start_value_that_the_content_does_not_allow_is_told_without_a_line_0()
    {
        Run(ExitCode.Done, "quit\n", "play", "--scenario", "stall", "--seed", "3").Dispose();
        File.WriteAllText(JournalPath(), Journal().Replace("begin\n", "start openness 1E+300\nbegin\n", StringComparison.Ordinal));
        using var console = Run(ExitCode.Findings, "", "play", "--resume", "stall-3-1");
        Assert.Contains(".journal: This game starts with 'openness'", console.Complained, StringComparison.Ordinal);
        using var runs = Run(ExitCode.Done, "", "runs");
        Assert.StartsWith("stall-3-1: This game starts with 'openness'", runs.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_input_keeps_the_game_and_resuming_goes_on_there()
    {
        using (var console = Run(ExitCode.Findings, "1\n", "play", "--scenario", "baseline-2025", "--seed", "7"))
            Assert.Contains("game is kept", console.Said, StringComparison.Ordinal);
        using var resumed = Run(ExitCode.Done, "quit\n", "play", "--resume");
        Assert.Contains("game is kept", resumed.Said, StringComparison.Ordinal);
        Assert.Contains("answer ", Journal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_scenario_it_is_asked_for()
    {
        using var console = Run(ExitCode.Done, "9999\nbaselin\nstall\nquit\n");
        Assert.Contains("That is none of them: 1 to 11", console.Said, StringComparison.Ordinal);
        Assert.Contains("Which world?\n1. January 2025 (baseline-2025)\n   Level with two rivals", console.Said, StringComparison.Ordinal);
        using var runs = Run(ExitCode.Done, "", "runs");
        Assert.Contains("in January 2025, waiting", runs.Said, StringComparison.Ordinal);
        using var none = Run(ExitCode.Findings, "");
        Assert.Contains("The input has ended before a game began.", none.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_world_made_for_a_lesson_says_so_and_is_played_as_it_is_meant()
    {
        using (var console = Run(ExitCode.Done, "one-lesson\nquit\n", "play", "--seed", "5"))
            Assert.Contains("One lesson (one-lesson), 45 minutes, quarterly, with predictions\n", console.Said, StringComparison.Ordinal);
        Assert.Contains("\npace quarterly\nteaching yes\n", Journal(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_for_goes_before_what_the_world_is_made_for()
    {
        Run(ExitCode.Done, "quit\n", "play", "--scenario", "one-lesson", "--seed", "5", "--pace", "monthly", "--teaching", "false").Dispose();
        Assert.Contains("\npace monthly\nteaching no\n", Journal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one-lesson")]
    [InlineData("seminar")]
    [InlineData("workshop")]
    public void A_lesson_is_replayed_exactly(string scenario)
    {
        Run(ExitCode.Done, "", "play", "--scenario", scenario, "--seed", "5", "--policy", "plan").Dispose();
        Run(ExitCode.Done, "", "replay", $"{scenario}-5-1", "--verify").Dispose();
    }

    [Fact]
    public void A_journal_of_its_own_is_never_written_over()
    {
        var file = _home.File("mine.journal");
        Run(ExitCode.Done, "quit\n", "play", "--scenario", "stall", "--journal", file).Dispose();
        using var again = Run(ExitCode.WrongUse, "", "play", "--scenario", "stall", "--journal", file);
        Assert.Contains("There is a file", again.Complained, StringComparison.Ordinal);
        using var resumed = Run(ExitCode.Done, "quit\n", "play", "--resume", file);
        Assert.Contains(file, resumed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_keeps_the_game_and_says_how_to_go_on()
    {
        using var home = new TemporaryFolder();
        using var waiting = new WaitingReader();
        using var console = new FakeConsole(home) { In = waiting };
        waiting.OnRead = () => console.Interrupt!();
        console.Run("play", "--scenario", "stall", "--seed", "4");
        Assert.Equal(ExitCode.Interrupted, console.Left);
        Assert.Contains("  magma play --resume stall-4-1\n", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unwritable_home_is_told_with_what_to_do()
    {
        var file = _home.Write("file", "");
        using var console = new FakeConsole(_home).With("MAGMA_HOME", file);
        Assert.Equal(ExitCode.WrongUse, console.Run("play", "--scenario", "stall", "--policy", "plan"));
        Assert.StartsWith("magma: Cannot keep games in ", console.Complained, StringComparison.Ordinal);
        Assert.Contains("MAGMA_HOME", console.Complained, StringComparison.Ordinal);
        using var journal = Run(ExitCode.WrongUse, "", "play", "--scenario", "stall", "--journal", _home.File("no/such/folder/x"));
        Assert.StartsWith("magma: Cannot keep the game in ", journal.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The journal is empty")]
    [InlineData("\u001b[2J\n", "")]
    [InlineData("magma-journal 99\n", "")]
    [InlineData("#!/bin/sh\nrm -rf /\n", "")]
    public void A_foreign_or_future_journal_is_refused_harmlessly(string text, string says)
    {
        var file = _home.Write("foreign.journal", text);
        foreach (var args in new[] { new[] { "play", "--resume", file }, ["replay", file], ["replay", file, "--verify"] })
        {
            using var console = Run(ExitCode.WrongUse, "", args);
            Assert.Contains(file, console.Complained, StringComparison.Ordinal);
            Assert.Contains(says, console.Complained, StringComparison.Ordinal);
            Assert.Equal(1, console.Complained.Count(c => c == '\n'));
            Assert.DoesNotContain('\u001b', console.Complained);
        }
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_torn_last_line_is_dropped_and_the_rest_goes_on()
    {
        Run(ExitCode.Findings, "1\n", "play", "--scenario", "baseline-2025", "--seed", "7").Dispose();
        var (path, whole) = (JournalPath(), Journal());
        File.AppendAllText(path, "knobs 50 5");
        using (var verified = Run(ExitCode.Done, "", "replay", path, "--verify"))
            Assert.Contains("cut off", verified.Said, StringComparison.Ordinal);
        using var console = Run(ExitCode.Done, "quit\n", "play", "--resume");
        Assert.Contains("The last line of the journal was cut off", console.Said, StringComparison.Ordinal);
        Assert.Equal(whole, Journal());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_journal_that_came_by_mail_is_read_as_it_is_and_goes_on(bool marked, bool returns)
    {
        Run(ExitCode.Findings, "1\n", "play", "--scenario", "baseline-2025", "--seed", "7").Dispose();
        var own = Journal();
        var sent = _home.File("sent.journal");
        var text = (marked ? "\uFEFF" : "") + (returns ? own.Replace("\n", "\r\n", StringComparison.Ordinal) : own);
        File.WriteAllText(sent, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var bytes = File.ReadAllBytes(sent);
        using (var verified = Run(ExitCode.Done, "", "replay", "sent.journal", "--verify"))
            Assert.Contains("Every month comes out as it was", verified.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Run(ExitCode.Done, "quit\n", "play", "--from", "sent.journal", "--decision", "1", "--journal", "branch.journal").Dispose();
        // Gone on with and left at once, nothing is written, since nothing was decided.
        Run(ExitCode.Done, "quit\n", "play", "--resume", "sent.journal").Dispose();
        Assert.Equal(bytes, File.ReadAllBytes(sent));
        // What is decided then stands after what was sent, which stays; and a torn line is cut off to the byte.
        File.AppendAllText(sent, "knobs 50 5");
        Run(ExitCode.Done, "velocity 61\nquit\n", "play", "--resume", "sent.journal").Dispose();
        var now = File.ReadAllBytes(sent);
        Assert.Equal(bytes, now[..bytes.Length]);
        Assert.Matches("^(answer .*\n)?knobs 61 [0-9 ]+\n$", Encoding.ASCII.GetString(now[bytes.Length..]));
        Run(ExitCode.Done, "", "replay", "sent.journal", "--verify").Dispose();
    }

    [Fact]
    public void What_was_turned_is_on_disk_when_the_input_ends_at_the_prediction_question()
    {
        Run(ExitCode.Findings, "1\n1\n1\n", "play", "--scenario", "baseline-2025", "--seed", "7", "--teaching").Dispose();
        using (var left = Run(ExitCode.Findings, "velocity 61\npreparation 43\nportfolio 25 40 25 10\nend\n", "play", "--resume"))
            Assert.Contains("do by the next briefing", left.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.EndsWith("\nknobs 61 43 25 40 25 10\n", Journal(), StringComparison.Ordinal);
        using var again = Run(ExitCode.Findings, "", "play", "--resume");
        Assert.Contains("Knobs, as planned: velocity 61, preparation 43", again.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_journal_is_found_out_and_left_as_it_is()
    {
        Run(ExitCode.Done, "", "play", "--scenario", "baseline-2025", "--seed", "7", "--policy", "plan").Dispose();
        var changed = Journal().Replace("knobs 85 85 ", "knobs 84 85 ", StringComparison.Ordinal);
        Assert.NotEqual(changed, Journal());
        File.WriteAllText(JournalPath(), changed);
        using var console = Run(ExitCode.Findings, "", "replay", "baseline-2025-7-1", "--verify");
        Assert.Matches(@"^magma: .*\.journal:\d+: month \d+: ", console.Complained);
        Run(ExitCode.Findings, "", "play", "--resume", "baseline-2025-7-1").Dispose();
        Assert.Equal(changed, Journal());
    }

    private string JournalPath() => Directory.GetFiles(_home.File("runs")).Single();

    private string Journal() => File.ReadAllText(JournalPath());

    private FakeConsole Run(int exitCode, string input, params string[] args)
    {
        var console = new FakeConsole(_home, input);
        Assert.True(exitCode == console.Run(args), console.Complained + console.Said);
        return console;
    }

    private sealed class WaitingReader : TextReader
    {
        public Action? OnRead { get; set; }

        public override string? ReadLine()
        {
            OnRead!();
            return null;
        }
    }
}
