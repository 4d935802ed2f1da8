namespace MagmaGame.Tests;

/// <summary>Writers work on the content of the folder that they are in; and what the commands say to them there.</summary>
public sealed class WritersFolderTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public WritersFolderTests()
    {
        _home.CopyContent();
        var path = _home.File("content/events/lab.yaml");
        var text = File.ReadAllText(path);
        var title = text.Split('\n').First(line => line.StartsWith("  title: ", StringComparison.Ordinal));
        File.WriteAllText(path, text.Replace(title, "  title: The title of this copy", StringComparison.Ordinal));
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_commands_of_content_take_what_lies_in_the_current_folder()
    {
        var id = IdOfFirst();
        using var explained = Run(ExitCode.Done, _home.Path, "content", "explain", id);
        Assert.Contains("The title of this copy", explained.Said, StringComparison.Ordinal);
        using var graph = Run(ExitCode.Done, _home.File("content/events"), "content", "graph", id);
        Assert.Contains("The title of this copy", graph.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_names_the_content_when_it_is_not_that_of_the_folder_one_is_in()
    {
        using var here = Run(ExitCode.Done, _home.Path, "content", "check");
        Assert.Matches(@"^\d+ files: ", here.Said);
        using var below = Run(ExitCode.Done, _home.File("content/events"), "content", "check");
        Assert.Contains($" files of {_home.File("content")}: ", below.Said, StringComparison.Ordinal);
        using var elsewhere = new TemporaryFolder();
        using var shipped = Run(ExitCode.Done, elsewhere.Path, "content", "check");
        Assert.Contains($" files of {Path.Combine(AppContext.BaseDirectory, "content")}: ", shipped.Said, StringComparison.Ordinal);
        using var named = Run(ExitCode.Done, elsewhere.Path, "content", "check", _home.Path);
        Assert.Matches(@"^\d+ files: ", named.Said);
    }

    [Fact]
    public void A_misspelt_path_is_answered_by_the_one_beside_it()
    {
        using var console = Run(ExitCode.WrongUse, _home.Path, "content", "check", @"content\events\lba.yaml");
        Assert.Contains($"Did you mean '{Path.Combine("content/events", "lab.yaml")}'?", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_names_its_own_option_when_the_folder_is_not_there()
    {
        using var console = Run(ExitCode.WrongUse, _home.Path, "content", "release", "--against", "nowhere");
        Assert.Contains("--against names a folder", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_shows_what_the_advisors_say_and_which_words_are_explained()
    {
        var id = IdOfFirst();
        _home.Write("content/advisors/copy.yaml", $"""
            format: 1
            advice:
            - event: {id}
              advisor: planner
              option: {OptionOfFirst()}
              claim: plan-security-supply-chain
              text: "I have counted crates at night."

            """);
        var glossary = _home.File("content/glossary.yaml");
        File.AppendAllText(glossary, "- term: title of this copy\n  meaning: What it is called.\n  sources: [plan-outcome-pause]\n");
        using var console = Run(ExitCode.Done, _home.Path, "content", "preview", id);
        Assert.Contains("What the advisors say\n", console.Said, StringComparison.Ordinal);
        Assert.Contains("I have counted crates at night.", console.Said, StringComparison.Ordinal);
        Assert.Contains("title of this copy", console.Said[console.Said.IndexOf("Words that the glossary explains\n", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Ideas_that_few_things_carry_are_told_where_none_is_unused()
    {
        using var console = Run(ExitCode.Done, _home.Path, "content", "claims", "--unused");
        Assert.Contains("Nothing is unused.\n\nCarried by the fewest:\n", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_scene_of_an_initiative_waits_for_the_first_and_the_check_is_told_in_short()
    {
        using var console = Run(ExitCode.Done, _home.Path, "content", "new", "event", "--id", "lab.later", "--title", "Later", "--initiative", "merge", "--source", "plan-outcome-pause", "--yes");
        Assert.Contains("  initiative: merge\n  when: [seen(", console.Said, StringComparison.Ordinal);
        Assert.Contains("MG0227, 'text' is still to be written (3 times).", console.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("MG0821", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_together_in_no_claim_find_the_nearest()
    {
        using var console = Run(ExitCode.Done, _home.Path, "documents", "verify", "pause");
        Assert.StartsWith("No claim holds 'verify pause' as it stands. Nearest by its words:\n", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_playtest_of_an_event_tells_of_its_parts_alone()
    {
        var id = IdOfFirst();
        using var console = Run(ExitCode.Done, _home.Path, "content", "playtest", id, "--games", "200", "--goal-directed", "off");
        Assert.Contains($"\n{id}: The title of this copy\n  Shown in ", console.Said, StringComparison.Ordinal);
        Assert.Matches($@"\n[! ] options\[0\]: {OptionOfFirst()}: (never )?chosen", console.Said);
        Assert.DoesNotContain("Not reached", console.Said, StringComparison.Ordinal);
        using var wrong = Run(ExitCode.WrongUse, _home.Path, "content", "playtest", id + "x");
        Assert.Contains($"Did you mean '{id}'?", wrong.Complained, StringComparison.Ordinal);
        using var json = Run(ExitCode.WrongUse, _home.Path, "content", "playtest", id, "--format", "json");
        Assert.Contains("EVENT goes with --format text", json.Complained, StringComparison.Ordinal);
    }

    private string IdOfFirst() => Line("- id: ");

    private string OptionOfFirst() => Line("  - id: ");

    private string Line(string key) => File.ReadLines(_home.File("content/events/lab.yaml")).First(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..].Trim();

    private FakeConsole Run(int expected, string folder, params string[] arguments)
    {
        var console = new FakeConsole(_home) { CurrentFolder = folder };
        Assert.Equal((expected, ""), (console.Run(arguments), expected == ExitCode.Done ? console.Complained : ""));
        return console;
    }
}
