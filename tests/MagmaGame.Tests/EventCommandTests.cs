using System.Text.Json;

namespace MagmaGame.Tests;

/// <summary>A writer asks about an event: how it comes, why it came in a game, what it looks like.</summary>
public sealed class EventCommandTests : IDisposable
{
    private const string Event = "security.insider-offer";

    private const string OneEvent = """
        format: 1
        events:
        - id: only.scene
          title: The only scene
          text: Somebody knocks at the door. You are asked what to do about it, and there is nobody else to ask.
          sources: [plan-security-incremental]
          trigger: drawn
          when:
          - security >= 90
          - political_will + regulation > 190
          - not reached(theft)
          pick: {deck: security, weight: 10}
          options:
          - {id: open, text: Open., lever: world, do: [security += 20]}
          - {id: wait, text: Wait., lever: world, enable: openness > 99, because: Everybody is asleep., roll: [{chance: 0.25, text: A knock., do: [control += 2]}, {chance: rest}]}

        """;

    private readonly TemporaryFolder _home = new();

    public EventCommandTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void An_event_is_explained_from_the_content_alone()
    {
        var said = Run(ExitCode.Done, "content", "explain", "ai.under-the-lamp");
        Assert.Contains("called by ai.trained-out.look", said, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(ExitCode.Done, "content", "explain", Event, "--format", "json"));
        Assert.Equal("drawn", json.RootElement.GetProperty("trigger").GetString());
        Assert.Equal("security", json.RootElement.GetProperty("deck").GetProperty("id").GetString());
    }

    [Fact]
    public void A_misspelt_event_or_code_is_put_right()
    {
        Assert.Contains($"Did you mean '{Event}'?", Complaint("content", "explain", "security.insider-ofer"), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'MG0203'?", Complaint("content", "explain", "M0203"), StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{Event}'?", Complaint("content", "preview", "security.insider-ofer"), StringComparison.Ordinal);
        Assert.Contains("--in and --format go with an event", Complaint("content", "explain", "MG0203", "--in", "x"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_of_a_kept_game_is_explained()
    {
        Play();
        using var all = JsonDocument.Parse(Run(ExitCode.Done, "content", "explain", Event, "--in", "baseline-2025-7-1", "--format", "json"));
        var rounds = all.RootElement.EnumerateArray().ToList();
        Assert.True(rounds.Count > 12);
        foreach (var round in rounds.Take(10))
        {
            var month = round.GetProperty("month").GetInt32();
            using var one = JsonDocument.Parse(Run(ExitCode.Done, "content", "explain", Event, "--in", $"baseline-2025-7-1@{month}", "--format", "json"));
            Assert.True(JsonElement.DeepEquals(round, one.RootElement));
            Assert.Equal(round.GetProperty("eligible").GetBoolean() && round.GetProperty("draws").GetArrayLength() > 0, round.GetProperty("chance").GetDouble() > 0);
        }
        var text = Run(ExitCode.Done, "content", "explain", Event, "--in", "baseline-2025-7-1@9");
        Assert.Contains("What must hold", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains("round by round", Run(ExitCode.Done, "content", "explain", Event, "--in", "baseline"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline-2025-7-1@400", "has no month 400")]
    [InlineData("baseline-2025-7-1@x", "after @ comes a month")]
    [InlineData("nobody", "There is no game 'nobody'")]
    [InlineData("nowhere/x.journal@3", "There is no file nowhere/x.journal")]
    [InlineData("", "--in needs the name")]
    public void A_game_or_month_that_is_not_there_is_said(string given, string words)
    {
        Play();
        Assert.Contains(words, Complaint("content", "explain", Event, "--in", given), StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_parts_from_what_was_is_explained_as_far_as_it_goes()
    {
        Play();
        var path = _home.File("runs/baseline-2025-7-1.journal");
        var lines = File.ReadAllLines(path).ToList();
        // The second answer names an event that is no longer there.
        var answers = lines.Select((line, at) => (line, at)).Where(l => l.line.StartsWith("answer ", StringComparison.Ordinal)).ToList();
        lines[answers[6].at] = "answer gone.event gone";
        File.WriteAllLines(path, lines);
        using var early = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, early.Run("content", "explain", Event, "--in", path + "@0"));
        Assert.Contains("gone.event", early.Complained, StringComparison.Ordinal);
        using var late = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, late.Run("content", "explain", Event, "--in", path + "@30"));
        Assert.Contains("gone.event", late.Complained, StringComparison.Ordinal);
        Assert.Empty(late.Said);
    }

    [Fact]
    public void A_preview_fits_its_width_and_says_the_same_as_JSON()
    {
        var text = Run(ExitCode.Done, "content", "preview", Event, "--width", "50");
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 50, line));
        Assert.Contains("Scene: The fruit basket", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(ExitCode.Done, "content", "preview", Event, "--format", "json"));
        Assert.Equal(3, json.RootElement.GetProperty("options").GetArrayLength());
        Assert.Equal("asked", json.RootElement.GetProperty("nearness").GetString());
        Assert.DoesNotContain("{cast", text + json.RootElement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secuirty=3", "Did you mean 'security'?")]
    [InlineData("security", "takes NAME=VALUE")]
    [InlineData("security=300", "a number from 0 to 97")]
    [InlineData("security=1e1", "a number from 0 to 97")]
    [InlineData("security=NaN", "a number from 0 to 97")]
    [InlineData("smoking_guns=1.5", "a whole number from 0 to 9")]
    [InlineData("paused=maybe", "is yes or no")]
    [InlineData("phase=prepairing", "Did you mean 'preparing'?")]
    public void A_value_that_is_not_possible_is_said(string state, string words) =>
        Assert.Contains(words, Complaint("content", "preview", Event, "--state", state), StringComparison.Ordinal);

    [Fact]
    public void A_state_that_was_asked_for_is_shown()
    {
        var text = Run(ExitCode.Done, "content", "preview", Event, "--state", "security=20", "capability=30");
        Assert.Contains("as you asked: security: ", text, StringComparison.Ordinal);
        Assert.Contains("security 20 -> 17 (-3)", text, StringComparison.Ordinal);
        Assert.Contains("twice", Complaint("content", "preview", Event, "--state", "security=20", "--state", "security=21"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_of_a_kept_game_is_shown_as_it_was()
    {
        Play();
        var text = Run(ExitCode.Findings, "content", "preview", Event, "--in", "baseline-2025-7-1@0");
        Assert.Contains("'capability >= 8' does not hold here", text, StringComparison.Ordinal);
        Assert.Contains("needs a month", Complaint("content", "preview", Event, "--in", "baseline-2025-7-1"), StringComparison.Ordinal);
        Assert.Contains("leave out", Complaint("content", "preview", Event, "--in", "baseline-2025-7-1@0", "--seed", "3"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_one_event_will_do()
    {
        OnlyOne(OneEvent);
        var text = Run(ExitCode.Done, "content", "preview", "only.scene", "--scenario", "stall");
        Assert.Contains("In the nearest state that was found", text, StringComparison.Ordinal);
        Assert.Contains("-> 90", text, StringComparison.Ordinal);
        Assert.Contains("true   political_will + regulation > 190", text, StringComparison.Ordinal);
        Assert.Contains("held to its range", text, StringComparison.Ordinal);
        Assert.Contains("(not possible: Everybody is asleep.)", text, StringComparison.Ordinal);
        Assert.Contains("25.0 %: “A knock.”", text, StringComparison.Ordinal);
        Assert.Contains("75.0 %: nothing is told", text, StringComparison.Ordinal);
        Assert.Contains("There is only 'only.scene'", Complaint("content", "explain", "other"), StringComparison.Ordinal);
        Assert.Contains("of 10 for the only event", Run(ExitCode.Done, "content", "explain", "only.scene"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_satisfied_is_said_and_fails()
    {
        OnlyOne(OneEvent.Replace("- not reached(theft)", "- security <= 80", StringComparison.Ordinal));
        var text = Run(ExitCode.Findings, "content", "preview", "only.scene", "--scenario", "stall");
        Assert.Contains("'security <= 80' could not be made to hold", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_file_is_said_instead()
    {
        _home.Write("content/events/lab.yaml", "format: 1\nevents: 3\n");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("content", "preview", Event, "--content", _home.Path));
        Assert.Contains("content/events/lab.yaml:2:9: error", console.Complained, StringComparison.Ordinal);
        Assert.Empty(console.Said);
    }

    [Fact]
    public void An_ASCII_terminal_gets_ASCII()
    {
        using var console = new FakeConsole(_home).With("LC_ALL", "C");
        Assert.Equal(ExitCode.Done, console.Run("content", "preview", Event));
        Assert.True(System.Text.Ascii.IsValid(console.Said));
        Assert.DoesNotContain('\u001b', console.Said);
    }

    private void OnlyOne(string text)
    {
        _home.TakeOutEvents();
        _home.Write("content/events/only.yaml", text);
    }

    private void Play()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("play", "--scenario", "baseline-2025", "--seed", "7", "--policy", "plan", "--content", _home.Path));
    }

    private string Run(int exitCode, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run([.. args, "--content", _home.Path]), console.Said + console.Complained);
        Assert.Empty(console.Complained);
        return console.Said;
    }

    private string Complaint(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run([.. args, "--content", _home.Path]));
        Assert.Empty(console.Said);
        return console.Complained;
    }
}
