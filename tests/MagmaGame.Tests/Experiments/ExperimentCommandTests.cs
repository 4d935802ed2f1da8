using System.Text.Json;

namespace MagmaGame.Tests.Experiments;

public sealed class ExperimentCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_table_has_a_row_for_each_experiment_and_the_ideas_it_tests()
    {
        var said = Say("--games", "4");
        Assert.StartsWith("4 games of each arm in baseline-2025 where an arm names no other scenario", said, StringComparison.Ordinal);
        foreach (var part in new[] { "verdict\n", "\nscale-first ", "plan-heuristic-scale-first", "\nlead-unspent ", " 0 +-3.0 ", " of 41 hold, ", "chance of a pause, %, in month 19" })
            Assert.Contains(part, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Compared:", said, StringComparison.Ordinal);
        Assert.All(said.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Experiments_that_are_named_are_told_in_full_and_no_line_is_too_wide()
    {
        using var console = new FakeConsole(_home) { TerminalWidth = 52 };
        Assert.Equal(ExitCode.Done, console.Run("experiment", "jumps-incrementalist", "lead-spent", "--games", "6", "--set", "leak_times=2"));
        foreach (var part in new[] { "Compared: incrementalist -> incrementalist", "{own jump", "minus conservative ->", "Measured: P(catastrophe), %", "rivals'", "Changed: leak_times = 2.", "times as many" })
            Assert.Contains(part, string.Join(' ', console.Said.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.All(console.Said.Split('\n'), line => Assert.InRange(line.Length, 0, 52));
    }

    [Fact]
    public void Threads_change_nothing_and_the_seed_does()
    {
        string[] args = ["leaks-hurt", "squishy-standards", "--games", "40"];
        var one = Say([.. args, "--threads", "1"]);
        Assert.Equal(one, Say([.. args, "--threads", "3"]));
        Assert.NotEqual(one, Say([.. args, "--seed", "9"]));
    }

    [Fact]
    public void A_scenario_moves_the_arms_that_name_none()
    {
        using var usual = Json("leaks-hurt", "lagging-selfdestruct", "--games", "20");
        using var moved = Json("leaks-hurt", "lagging-selfdestruct", "--games", "20", "--scenario", "stall");
        Assert.Equal("stall", moved.RootElement.GetProperty("scenario").GetString());
        Assert.NotEqual(Difference(usual, 0), Difference(moved, 0));
        Assert.Equal(Difference(usual, 1), Difference(moved, 1));
    }

    [Fact]
    public void A_constant_that_is_set_bears_on_all_arms()
    {
        using var usual = Json("leaks-hurt", "--games", "20");
        using var twice = Json("leaks-hurt", "--games", "20", "--set", "leak_times=2");
        Assert.Equal("leak_times", twice.RootElement.GetProperty("constants")[0].GetProperty("name").GetString());
        // The experiment doubles what is: now A plays as B did, and B has four times the leaks.
        Assert.Equal(Mean(usual, 1), Mean(twice, 0));
        Assert.NotEqual(Mean(usual, 1), Mean(twice, 1));
    }

    [Fact]
    public void Json_has_the_agreed_shape()
    {
        using var json = Json("costly-signal", "lead-unspent", "--games", "30");
        var root = json.RootElement;
        Assert.Equal(("magma-experiments", 1, 30), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32(), root.GetProperty("games").GetInt32()));
        Assert.Equal(
            ["id", "claims", "question", "metric", "month", "arms", "difference", "expected", "verdict", "onRecord", "turned", "reading", "varianceCut"],
            root.GetProperty("experiments")[0].EnumerateObject().Select(p => p.Name));
        var same = root.GetProperty("experiments")[1];
        Assert.Equal(("same", 0.03), (same.GetProperty("expected").GetString(), same.GetProperty("tolerance").GetDouble()));
        var difference = same.GetProperty("difference");
        Assert.InRange(difference.GetProperty("mean").GetDouble(), difference.GetProperty("low").GetDouble(), difference.GetProperty("high").GetDouble());
        Assert.Equal(["a", "b"], same.GetProperty("arms").EnumerateArray().Select(arm => arm.GetProperty("name").GetString()));
    }

    [Fact]
    public void The_page_tells_each_experiment_in_full_and_says_how_to_make_it_again()
    {
        var said = Say("leaks-hurt", "jumps-incrementalist", "--games", "30", "--set", "jump_rate=0.02", "--html", "page.html");
        Assert.StartsWith("Written: ", said, StringComparison.Ordinal);
        var page = File.ReadAllText(_home.File("page.html"));
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        foreach (var part in new[] { "<h3", "leaks-hurt</h3>", "leak_times x 2", "If a new capability becomes known", "jump_rate=0.02", "Making it again", "Measured: P(catastrophe), %" })
            Assert.Contains(part, page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitivity_comes_with_the_rest_in_every_form()
    {
        _home.CopyContent();
        // One constant is enough to see the form of it, and the rest would take long.
        foreach (var file in Directory.EnumerateFiles(_home.File("content/model"), "*.yaml"))
        {
            if (Path.GetFileName(file) == "variables.yaml") continue;
            File.WriteAllLines(file, Fixed(File.ReadAllLines(file)));
        }
        string[] args = ["leaks-hurt", "--games", "30", "--sensitivity", "--content", _home.Path];
        using var json = Json(args);
        var told = json.RootElement.GetProperty("sensitivity");
        Assert.Equal((2, 2, "leaks-hurt"), (told.GetProperty("changes").GetInt32(), told.GetProperty("tried").GetInt32(), told.GetProperty("experiments")[0].GetString()));
        Assert.Contains("leaks-hurt turns on no constant.", Say(args), StringComparison.Ordinal);
        Assert.Contains("No change turns `leaks-hurt`.", Say([.. args, "--markdown"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_turned_fails_the_check_and_one_that_stands_does_not()
    {
        _home.CopyContent();
        string[] args = ["experiment", "slow-after-3x", "leaks-hurt", "--games", "60", "--check", "--content", _home.Path];
        using var sound = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, sound.Run(args));
        Assert.Empty(sound.Complained);
        var path = _home.File("content/experiments/plan.yaml");
        var text = File.ReadAllText(path);
        var at = text.IndexOf("stands: ", text.IndexOf("id: slow-after-3x", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + "stands: fails" + text[text.IndexOf('\n', at)..]);
        using var turned = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, turned.Run(args));
        Assert.Contains("slow-after-3x now holds; its file records that it fails.", turned.Complained.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("slow-after-3x came out against the finding on record", turned.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_gives_what_there_is_or_says_that_there_is_nothing()
    {
        using var console = new FakeConsole(_home);
        var run = Task.Run(() => console.Run("experiment", "--games", "50000", "--json"));
        SpinWait.SpinUntil(() => console.Interrupt is not null);
        console.Interrupt!();
        Assert.Equal(ExitCode.Findings, await run);
        Assert.Contains("topped", console.Complained, StringComparison.Ordinal);
        if (console.Said.Length == 0) return;
        using var json = JsonDocument.Parse(console.Said);
        Assert.InRange(json.RootElement.GetProperty("games").GetInt32(), 2, 49_999);
        Assert.Equal(50_000, json.RootElement.GetProperty("gamesAskedFor").GetInt32());
    }

    [Theory]
    [InlineData("There is no experiment 'scale-frist'. Did you mean 'scale-first'? There are: burst-early-flips", "scale-frist")]
    [InlineData("There is no scenario 'stal'. Did you mean 'stall'?", "--scenario", "stal")]
    [InlineData("--games takes a whole number from 2 to 50000, not '1'", "--games", "1")]
    [InlineData("Choose one of --json, --markdown, --digest and --html", "--json", "--markdown")]
    [InlineData("Choose one of --json, --markdown, --digest and --html", "--json", "--html", "page.html")]
    [InlineData("--html needs the name of a file", "--html", "")]
    [InlineData("leave out --scenario, --set and --sensitivity", "--check", "--sensitivity")]
    [InlineData("leave out --scenario, --set and --sensitivity", "--check", "--scenario", "stall")]
    [InlineData("--set takes NAME=VALUE, such as leak_times=2, not 'leak_times'", "--set", "leak_times")]
    [InlineData("--set: the model has no constant 'leak_tims'. Did you mean 'leak_times'?", "--set", "leak_tims=2")]
    [InlineData("--set: leak_times is a number from 0.5 to 2 (multiple), not '9'", "--set", "leak_times=9")]
    [InlineData("--set: leak_times is a number from 0.5 to 2 (multiple), not 'many'", "--set", "leak_times=many")]
    [InlineData("--set: leak_times is one number, not 3", "--set", "leak_times=1,2,3")]
    [InlineData("--set: rival_caution is one number for all rivals or 3", "--set", "rival_caution=0.1,0.2")]
    [InlineData("--set: most_pauses is a whole number from 1 to 2 (count), not '1.5'", "--set", "most_pauses=1.5")]
    [InlineData("--set sets leak_times twice", "--set", "leak_times=1", "--set", "leak_times=2")]
    public void Misuse_says_what_is_wrong_and_what_would_be_right(string expected, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["experiment", .. args]));
        Assert.Contains(expected, console.Complained, StringComparison.Ordinal);
        Assert.Empty(console.Said);
    }

    /// <summary>The page is what the command prints at publication size: after a change of experiments, or of the game where it moves
    /// figures, make it anew by the command that it names.</summary>
    [Fact]
    public void The_page_of_experiments_tells_of_all_there_are_and_of_the_findings_on_record()
    {
        var page = File.ReadAllText(Repository.File("content/experiments/README.md"));
        using var json = Json("--games", "2");
        var expected = json.RootElement.GetProperty("experiments").EnumerateArray().Select(experiment =>
            $"{experiment.GetProperty("id").GetString()} | {string.Join(", ", experiment.GetProperty("claims").EnumerateArray().Select(c => c.GetString()))} | {experiment.GetProperty("onRecord").GetString()}");
        var rows = page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Replace("`", "", StringComparison.Ordinal).Trim().Trim('|').Split(" | "))
            .Where(cells => cells.Length == 9 && cells[0].Trim() is not ("id" or "---"));
        Assert.Equal(expected, rows.Select(cells => $"{cells[0].Trim()} | {cells[1]} | {cells[8].Trim()}"));
        var headings = Say("--games", "2", "--markdown").Split('\n').Where(line => line.StartsWith("| id", StringComparison.Ordinal));
        Assert.All(headings, heading => Assert.Contains(heading, page, StringComparison.Ordinal));
        Assert.Contains("magma experiment --sensitivity --markdown", page, StringComparison.Ordinal);
        Assert.Contains("2000 games of each arm", page, StringComparison.Ordinal);
    }

    // Every range but that of leak_times becomes a single value, which says that a constant is a convention.
    private static IEnumerable<string> Fixed(string[] lines)
    {
        var kept = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("- name: ", StringComparison.Ordinal)) kept = line == "- name: leak_times";
            yield return kept || !line.StartsWith("  range: ", StringComparison.Ordinal) ? line : "  range: [0, 0]";
        }
    }

    private static double Difference(JsonDocument json, int experiment) =>
        json.RootElement.GetProperty("experiments")[experiment].GetProperty("difference").GetProperty("mean").GetDouble();

    private static double Mean(JsonDocument json, int arm) =>
        json.RootElement.GetProperty("experiments")[0].GetProperty("arms")[arm].GetProperty("mean").GetDouble();

    private JsonDocument Json(params string[] args) => JsonDocument.Parse(Say([.. args, "--json"]));

    private string Say(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(["experiment", .. args]));
        Assert.Empty(console.Complained);
        return console.Said;
    }
}
