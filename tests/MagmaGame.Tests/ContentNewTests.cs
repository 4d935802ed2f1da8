namespace MagmaGame.Tests;

public sealed class ContentNewTests : IDisposable
{
    private static readonly string[] Enough = ["--id", "lab.quiet-room", "--title", "A quiet room", "--source", "plan-outcome-pause"];

    private readonly TemporaryFolder _home = new();

    public ContentNewTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--trigger", "drawn", "--deck", "ai", "--options", "4")]
    [InlineData("--trigger", "called", "--options", "stay,leave,think-about-it")]
    [InlineData("--milestone", "tedai")]
    [InlineData("--trigger", "initiative", "--initiative", "merge", "--file", "arcs/rooms.yaml")]
    [InlineData("--file", "content\\events\\rooms.yaml")]
    public void An_event_by_options_passes_the_check(params string[] more)
    {
        using var made = Run(ExitCode.Done, ["event", .. Enough, .. more, "--yes"]);
        Assert.Contains("magma content check ", made.Said, StringComparison.Ordinal);
        Assert.Contains("magma content preview lab.quiet-room", made.Said, StringComparison.Ordinal);
        using var check = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, check.Run("content", "check", _home.Path, "--fail-on", "error"));
        Assert.Contains(" 0 errors", check.Said, StringComparison.Ordinal);
        // Editors know it at once.
        Assert.Contains("\"lab.quiet-room\"", File.ReadAllText(_home.File("content/schemas/names.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_called_event_comes_with_the_line_for_its_caller()
    {
        using var made = Run(ExitCode.Done, ["event", .. Enough, "--trigger", "called", "--yes"]);
        Assert.Contains("    then: {event: lab.quiet-room, after: 1..3}\n", made.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_there_stays_as_it_was()
    {
        var path = _home.File("content/events/lab.yaml");
        File.WriteAllText(path, "\uFEFF" + File.ReadAllText(path).ReplaceLineEndings("\r\n").TrimEnd());
        var before = File.ReadAllBytes(path);
        using var made = Run(ExitCode.Done, ["event", .. Enough, "--yes"]);
        var after = File.ReadAllBytes(path);
        Assert.Equal(before, after[..before.Length]);
        var added = System.Text.Encoding.UTF8.GetString(after[before.Length..]);
        Assert.Equal(added.Count(c => c == '\n'), added.Split("\r\n").Length - 1);
        Assert.False(added.EndsWith('\n'));
    }

    [Fact]
    public void Without_a_yes_nothing_is_written()
    {
        var before = Snapshot();
        using var shown = Run(ExitCode.WrongUse, ["event", .. Enough]);
        Assert.Contains("- id: lab.quiet-room", shown.Said, StringComparison.Ordinal);
        Assert.Contains("add --yes", shown.Complained, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void What_only_the_check_has_against_the_content_is_shown_when_nothing_is_written()
    {
        var path = _home.File("content/events/lab.yaml");
        var text = File.ReadAllText(path);
        var at = text.IndexOf("  trigger: drawn", StringComparison.Ordinal);
        var when = text.IndexOf("  when:\n", at, StringComparison.Ordinal) + "  when:\n".Length;
        File.WriteAllText(path, text.Insert(when, "  - security > 200\n"));
        var before = Snapshot();
        using var refused = Run(ExitCode.Findings, ["event", .. Enough, "--yes"]);
        Assert.Contains("MG0801", refused.Complained + refused.Said, StringComparison.Ordinal);
        Assert.Contains("has errors as it is", refused.Complained, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Where_nobody_can_be_asked_it_says_what_it_needs()
    {
        var before = Snapshot();
        using var nothing = Run(ExitCode.WrongUse, "event");
        foreach (var option in new[] { "--id ID", "--title TITLE", "--deck DECK", "--source CLAIM", "--yes" })
            Assert.Contains(option, nothing.Complained, StringComparison.Ordinal);
        using var scenario = Run(ExitCode.WrongUse, "scenario", "--id", "x");
        Assert.Contains("--title TITLE, --about LINE, --source CLAIM", scenario.Complained, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("--id", "lab", "'lab' has no group: ids of events are a group, a dot and a name, as ")]
    [InlineData("--id", "Lab.Room", "is no id: it must begin with a lower-case letter")]
    [InlineData("--id", "ai.test-that-noticed", "There is an event 'ai.test-that-noticed' already.")]
    [InlineData("--source", "plan-outcome-puase", "Did you mean 'plan-outcome-pause'?")]
    [InlineData("--source", "pause", "Near it: ")]
    [InlineData("--deck", "labb", "Did you mean 'lab'?")]
    [InlineData("--milestone", "tedia", "Did you mean 'tedai'?")]
    [InlineData("--initiative", "mrege", "Did you mean 'merge'?")]
    [InlineData("--trigger", "drwan", "Did you mean 'drawn'?")]
    [InlineData("--options", "5", "2 to 4 options")]
    [InlineData("--options", "one", "2 to 4 options")]
    [InlineData("--options", "one,one", "Two options have one id")]
    [InlineData("--options", "One,two", "is no id")]
    [InlineData("--file", "lab.yml", "does not end in .yaml")]
    [InlineData("--file", "../decks.yaml", "does not lie in")]
    [InlineData("--title", " ", "It is empty.")]
    [InlineData("--title", "{cast.nobody}", "so nothing is written")]
    public void What_is_wrong_is_said_and_nothing_written(string option, string value, string message)
    {
        var before = Snapshot();
        var arguments = new List<string>(Enough);
        if (arguments.IndexOf(option) is >= 0 and var at) arguments.RemoveRange(at, 2);
        using var console = new FakeConsole(_home);
        Assert.NotEqual(ExitCode.Done, console.Run(["content", "new", "event", .. arguments, option, value, "--yes", "--content", _home.Path]));
        Assert.Contains(message, console.Complained, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Asked_step_by_step_it_takes_names_numbers_and_words()
    {
        using var console = Ask("""
            Lab room
            lab.quiet-room
            A quiet room
            mileston
            milestone
            1
            xylophone
            pause coordinated
            1 2

            5
            3
            perhaps
            yes
            """);
        Assert.Equal(ExitCode.Done, console.Run("content", "new", "event", "--plain"));
        Assert.Contains("'Lab room' is no id", console.Said, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'milestone'?", console.Said, StringComparison.Ordinal);
        Assert.Contains("Nothing fits.", console.Said, StringComparison.Ordinal);
        Assert.Contains("An event has 2 to 4 options.", console.Said, StringComparison.Ordinal);
        var written = File.ReadAllText(_home.File("content/events/lab.yaml"));
        Assert.Contains("- id: lab.quiet-room\n  title: A quiet room\n", written, StringComparison.Ordinal);
        Assert.Contains("  milestone: three-fold\n", written, StringComparison.Ordinal);
        Assert.Matches(@"sources: \[[a-z0-9-]+, [a-z0-9-]+\]\n  trigger: milestone", written);
        Assert.Contains("  - id: wait\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lab.quiet-room\nA quiet room\n\n\npause\n1\n\n\n")]
    [InlineData("lab.quiet-room\nA quiet room\n\n\npause\n1\n\n\nno\n")]
    public void When_the_input_ends_or_the_answer_is_no_nothing_is_written(string typed)
    {
        var before = Snapshot();
        using var console = Ask(typed);
        var code = console.Run("content", "new", "event", "--plain");
        Assert.Equal(typed.EndsWith("no\n", StringComparison.Ordinal) ? ExitCode.Done : ExitCode.WrongUse, code);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void A_group_or_an_id_beside_another_is_remarked()
    {
        using var group = Run(ExitCode.Done, "event", "--id", "secuirty.room", "--title", "A", "--deck", "lab", "--source", "plan-outcome-pause", "--yes");
        Assert.Contains("Did you mean 'security'? 'secuirty' is new.", group.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_arc_is_three_events_and_its_names_are_taken_then()
    {
        using var made = Run(ExitCode.Done, ["arc", .. Enough, "--yes"]);
        var written = File.ReadAllText(_home.File("content/events/lab.yaml"));
        Assert.Contains("then: {event: lab.quiet-room-turns, after: 1..3}", written, StringComparison.Ordinal);
        Assert.Contains("- id: lab.quiet-room-ends", written, StringComparison.Ordinal);
        using var check = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, check.Run("content", "check", _home.Path, "--fail-on", "error"));
        using var again = Run(ExitCode.WrongUse, ["arc", .. Enough, "--yes"]);
        Assert.Contains("already", again.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_can_be_played_at_once()
    {
        string[] arguments = ["scenario", "--id", "late-start", "--name", "A late start", "--about", "Everybody has begun.", "--source", "plan-outcome-pause", "--yes"];
        using var made = Run(ExitCode.Done, arguments);
        using var play = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, play.Run("simulate", "--scenario", "late-start", "--policy", "plan", "--games", "2", "--content", _home.Path));
        using var again = Run(ExitCode.WrongUse, arguments);
        Assert.Contains("There is a scenario 'late-start' already.", again.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_one_event_takes_another()
    {
        using var home = new TemporaryFolder();
        home.CopyContentOfOneEvent();
        using var console = new FakeConsole(home);
        Assert.Equal(ExitCode.Done, console.Run(["content", "new", "event", .. Enough, "--yes", "--content", home.Path]));
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/events.json\nformat: 1\nevents:\n- id: lab.quiet-room\n",
            File.ReadAllText(home.File("content/events/lab.yaml")), StringComparison.Ordinal);
    }

    private FakeConsole Ask(string typed) => new(_home, typed.ReplaceLineEndings("\n")) { InputIsTerminal = true };

    private FakeConsole Run(int exitCode, params string[] arguments)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "new", .. arguments, "--content", _home.Path]), console.Said + console.Complained);
        return console;
    }

    private List<string> Snapshot() =>
        [.. Directory.EnumerateFiles(_home.File("content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.ReadAllText(path).GetHashCode(StringComparison.Ordinal)}")];
}
