using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class ContentCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ContentCommandTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_shipped_content_is_clean()
    {
        using var console = Check(ExitCode.Done);
        Assert.Matches(@"^\d+ files: 0 errors, 0 warnings, \d+ hints?(; \d+ allowed)?\.", console.Said[(console.Said.LastIndexOf("files", StringComparison.Ordinal) - 3)..].TrimStart());
    }

    [Theory]
    [InlineData("content/events/lab.yaml", "")]
    [InlineData("content/events/lab.yaml", "format: 1\nevents:\n- id: x")]
    [InlineData("content/events/lab.yaml", "format: 1\nevents:\n\t- id: x\n")]
    [InlineData("content/events/lab.yaml", "\0\u0001\u0002")]
    [InlineData("content/events/lab.yaml", "format: 1\nformat: 1\nevents: []\n")]
    [InlineData("content/scenarios/stall.yaml", "format: 1\nscenario: [\u001b[2J]\n")]
    [InlineData("content/policies/plan.yaml", "format: 1\npolicy: {id: plan, answers: 7}\n")]
    public void A_broken_file_is_found_at_its_place_and_no_game_starts(string path, string text)
    {
        _home.Write(path, text);
        using var check = Check(ExitCode.Findings);
        Assert.Matches(path.Replace(".", "\\.", StringComparison.Ordinal) + @":\d+:\d+: error MG\d+: ", check.Said);
        Assert.DoesNotContain('\u001b', check.Said);
        using var play = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, play.Run("play", "--scenario", "baseline-2025", "--policy", "plan", "--content", _home.Path));
        Assert.Contains(path, play.Complained, StringComparison.Ordinal);
        Assert.Contains("so the game does not start", play.Complained, StringComparison.Ordinal);
        Assert.Empty(play.Said);
        Assert.False(Directory.Exists(_home.File("runs")));
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_without_being_read()
    {
        using (var file = File.Create(_home.File("content/events/huge.yaml"))) file.SetLength(100_000_000);
        using var console = Check(ExitCode.Findings);
        Assert.Contains("content/events/huge.yaml:1:1: error", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_and_aliases_are_refused()
    {
        _home.Write("content/events/deep.yaml", new string('[', 200_000));
        _home.Write("content/events/bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        using var console = Check(ExitCode.Findings);
        Assert.Contains("content/events/deep.yaml:", console.Said, StringComparison.Ordinal);
        Assert.Contains("content/events/bomb.yaml:", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_can_be_checked_and_json_is_for_programs()
    {
        var path = _home.Write("content/events/lab.yaml", "format: 1\nevents: 3\n");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("content", "check", path, "--format", "json"));
        using var json = JsonDocument.Parse(console.Said);
        Assert.All(json.RootElement.EnumerateArray(), d => Assert.Equal("content/events/lab.yaml", d.GetProperty("path").GetString()));
        Assert.NotEmpty(json.RootElement.EnumerateArray());
        using var other = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, other.Run("content", "check", _home.File("content/decks.yaml")));
    }

    [Fact]
    public void A_folder_without_content_is_wrong_use()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "check", Directory.CreateDirectory(_home.File("elsewhere")).FullName));
        Assert.Contains("holds no content", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_the_content_can_be_checked()
    {
        _home.Write("content/events/lab.yaml", "format: 1\nevents: 3\n");
        using var events = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, events.Run("content", "check", "content/events/"));
        Assert.Contains("content/events/lab.yaml:2:", events.Said, StringComparison.Ordinal);
        Assert.Contains("content/events: ", events.Said, StringComparison.Ordinal);
        using var guides = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, guides.Run("content", "check", "content/guides"));
        Assert.Contains("content/guides: 0 errors, 0 warnings", guides.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/events/lab.yaml")]
    [InlineData("content\\events\\lab.yaml")]
    [InlineData("events/lab.yaml")]
    [InlineData("../mine/content/events/lab.yaml")]
    public void A_file_can_be_named_within_the_content_that_is_named(string file)
    {
        _home.Write("content/events/lab.yaml", "format: 1\nevents: 3\n");
        Directory.CreateDirectory(_home.File("work"));
        Directory.CreateDirectory(_home.File("mine"));
        Directory.Move(_home.File("content"), _home.File("mine/content"));
        Directory.Move(_home.File("seeds"), _home.File("mine/seeds"));
        using var console = new FakeConsole(_home) { CurrentFolder = _home.File("work") };
        Assert.Equal(ExitCode.Findings, console.Run("--content", "../mine", "content", "check", file));
        Assert.Contains("content/events/lab.yaml: 1 error", console.Said, StringComparison.Ordinal);
        using var other = new FakeConsole(_home) { CurrentFolder = _home.File("work") };
        Assert.Equal(ExitCode.WrongUse, other.Run("--content", "../mine", "content", "check", "../work"));
        Assert.Contains("which --content names", other.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/events/lab.yaml", null)]
    [InlineData("content\\events\\lab.yaml", null)]
    [InlineData("content/events/leb.yaml", "There is no file content/events/leb.yaml.")]
    [InlineData("content\\events\\leb.yaml", "There is no file content\\events\\leb.yaml.")]
    [InlineData("content/evens", "There is no file or folder content/evens.")]
    public void A_path_is_taken_with_either_slash_and_one_that_is_not_there_is_called_what_it_is(string path, string? complaint)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(complaint is null ? ExitCode.Done : ExitCode.WrongUse, console.Run("content", "check", path));
        Assert.Contains(complaint ?? "", console.Complained, StringComparison.Ordinal);
        Assert.Equal(complaint is null, console.Said.Contains("content/events/lab.yaml: 0 errors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "--write-baseline", "no/known.txt")]
    [InlineData("forecast", "--games", "200000", "--save", "no/record.json")]
    [InlineData("playtest", "--games", "200000", "--html", "no/map.html")]
    public void A_file_in_no_folder_is_wrong_use_and_said_before_the_work(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["content", .. args]));
        Assert.Contains($"Cannot write {_home.File(args[^1])}: there is no such folder.", console.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("playtest", "--failures")]
    [InlineData("schema", "--out")]
    public void A_folder_that_cannot_be_made_is_wrong_use(params string[] args)
    {
        var file = _home.Write("file.txt", "");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["content", .. args, file + "/inner"]));
        Assert.Contains(file, console.Complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", ExitCode.Done)]
    [InlineData("warning", ExitCode.Done)]
    [InlineData("hint", ExitCode.Findings)]
    public void What_fails_a_check_is_the_caller_s_choice(string least, int expected)
    {
        _home.Write("content/scenarios/mute.yaml", "format: 1\nscenario: {id: mute, name: Mute, text: A world., sources: []}\n");
        using var console = new FakeConsole(_home);
        Assert.Equal(expected, console.Run("content", "check", _home.File("content/scenarios/mute.yaml"), "--fail-on", least));
        Assert.Contains("hint MG0511", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_is_counted_and_fails_nothing()
    {
        var path = _home.Write("content/scenarios/mute.yaml",
            "format: 1\nscenario:\n  id: mute\n  # magma:allow MG0511 -- its name says it\n  name: Mute\n  text: A world.\n  sources: []\n");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("content", "check", path, "--fail-on", "hint"));
        Assert.EndsWith("0 errors, 0 warnings, 0 hints; 1 allowed.\n", console.Said.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_leaves_what_is_new_and_tells_what_is_stale()
    {
        _home.Write("content/scenarios/mute.yaml", "format: 1\nscenario: {id: mute, name: Mute, text: A world., sources: [], seed: 1}\n");
        using var first = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, first.Run("content", "check", _home.Path, "--write-baseline", _home.File("known.txt")));
        using var known = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, known.Run("content", "check", _home.Path, "--baseline", _home.File("known.txt")));
        Assert.Contains(" in the baseline.", known.Said, StringComparison.Ordinal);
        Assert.Empty(known.Complained);
        _home.Write("content/scenarios/mute.yaml", "format: 1\nscenario: {id: mute, name: Mute, about: A world., text: A world., sources: [], speed: 1}\n");
        using var later = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, later.Run("content", "check", _home.Path, "--baseline", _home.File("known.txt")));
        Assert.Contains("unknown key 'speed'", later.Said, StringComparison.Ordinal);
        Assert.Contains("No longer found", later.Complained, StringComparison.Ordinal);
        Assert.Contains("MG0201 content/scenarios/mute.yaml", later.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_none_is_wrong_use()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "check", _home.Path, "--baseline", _home.File("content/decks.yaml")));
        Assert.Contains("is no baseline: line ", console.Complained, StringComparison.Ordinal);
        using var missing = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, missing.Run("content", "check", _home.Path, "--baseline", _home.File("none.txt")));
        Assert.Contains("it does not exist", missing.Complained, StringComparison.Ordinal);
        using var both = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, both.Run("content", "check", _home.Path, "--baseline", "a", "--write-baseline", "b"));
        using var one = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, one.Run("content", "check", _home.File("content/decks.yaml"), "--write-baseline", "b"));
    }

    [Fact]
    public void Findings_can_be_had_as_SARIF()
    {
        var path = _home.Write("content/events/lab.yaml", "format: 1\nevents: 3\n");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("content", "check", path, "--format", "sarif"));
        using var json = JsonDocument.Parse(console.Said);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("MG0204", json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void A_code_is_explained_with_examples()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("content", "explain", "mg0203"));
        Assert.Contains("MG0203: unknown variable", console.Said, StringComparison.Ordinal);
        Assert.Contains("- secuirty < 35", console.Said, StringComparison.Ordinal);
        Assert.Contains("- security < 35", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_code_is_wrong_use()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "explain", "MG9999"));
        Assert.Contains("There is no code 'MG9999'", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_no_judgement_is_shown_first_and_mended_on_demand()
    {
        var lab = _home.File("content/events/lab.yaml");
        var sound = File.ReadAllText(lab).ReplaceLineEndings("\r\n");
        var broken = sound.Replace("  title: ", "  titel: ", StringComparison.Ordinal);
        File.WriteAllText(lab, broken);
        using var shown = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, shown.Run("content", "check", lab, "--fix"));
        Assert.Contains("\n-  titel: ", shown.Said, StringComparison.Ordinal);
        Assert.Contains("\n+  title: ", shown.Said, StringComparison.Ordinal);
        Assert.Contains("Nothing is written: --yes mends", shown.Said, StringComparison.Ordinal);
        Assert.Equal(broken, File.ReadAllText(lab));
        using var refused = new FakeConsole(_home, "n\n") { InputIsTerminal = true, OutputIsTerminal = true };
        Assert.Equal(ExitCode.Findings, refused.Run("content", "check", lab, "--fix"));
        Assert.Equal(broken, File.ReadAllText(lab));
        using var agreed = new FakeConsole(_home, "y\n") { InputIsTerminal = true, OutputIsTerminal = true };
        Assert.Equal(ExitCode.Done, agreed.Run("content", "check", lab, "--fix"));
        Assert.Equal(sound, File.ReadAllText(lab));
        File.WriteAllText(lab, broken);
        using var written = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, written.Run("content", "check", lab, "--fix", "--yes"));
        Assert.Equal(sound, File.ReadAllText(lab));
        Assert.Equal(["lab.yaml"], Directory.EnumerateFiles(_home.File("content/events"), "lab*").Select(Path.GetFileName));
        using var nothing = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, nothing.Run("content", "check", lab, "--fix", "--yes"));
        Assert.Contains("Nothing can be mended without judgement.", nothing.Said, StringComparison.Ordinal);
        using var misused = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, misused.Run("content", "check", lab, "--yes"));
    }

    [Fact]
    public void SARIF_carries_what_can_be_mended()
    {
        var lab = _home.File("content/events/lab.yaml");
        File.WriteAllText(lab, File.ReadAllText(lab).Replace("  title: ", "  titel: ", StringComparison.Ordinal));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, console.Run("content", "check", lab, "--format", "sarif"));
        using var json = JsonDocument.Parse(console.Said);
        var replacement = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0]
            .GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("title", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(3, replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32());
    }

    private FakeConsole Check(int exitCode)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run("content", "check", _home.Path), console.Said + console.Complained);
        return console;
    }
}
