using System.Text;
using System.Text.Json.Nodes;

namespace MagmaGame.Tests;

public sealed class DebriefCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_game_is_told_as_a_page_as_Markdown_and_as_data_at_once()
    {
        var name = Played(7);
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, name, "--html", "a.html", "--markdown", "a.md", "--json", "a.json"));
        Assert.StartsWith("<!doctype html>", File.ReadAllText(_home.File("a.html")), StringComparison.Ordinal);
        Assert.StartsWith("# ", File.ReadAllText(_home.File("a.md")), StringComparison.Ordinal);
        Assert.Equal(name, JsonNode.Parse(File.ReadAllText(_home.File("a.json")))!["game"]!["name"]!.GetValue<string>());
        Assert.Contains("Open it in a browser", console.Said.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_home.Path, "*.new"));
    }

    [Fact]
    public void A_game_that_somebody_handed_in_is_named_as_the_next_command_finds_it()
    {
        Directory.CreateDirectory(_home.File("handed-in"));
        File.Move(Path.Combine(_home.Path, "runs", Played(7) + ".journal"), _home.File("handed-in/red.journal"));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, "handed-in/red.journal", "--json"));
        Assert.Equal("handed-in/red.journal", JsonNode.Parse(console.Said)!["game"]!["name"]!.GetValue<string>());
        using var again = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(again, "handed-in/red", "--json"));
    }

    [Theory]
    [InlineData("team-red.journal")]
    [InlineData("team-red")]
    [InlineData("our games/team red.journal")]
    public void The_commands_that_it_prints_work_as_typed_in_the_same_folder(string given)
    {
        Directory.CreateDirectory(_home.File("our games"));
        var file = given.EndsWith(".journal", StringComparison.Ordinal) ? given : given + ".journal";
        File.Move(Path.Combine(_home.Path, "runs", Played(7, "full-speed") + ".journal"), _home.File(file));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("debrief", given, "--futures", "30", "--worlds", "4", "--threads", "2", "--markdown"));
        var printed = Commands(console.Said, "See for yourself").ToList();
        Assert.Contains(printed, words => words is ["replay", ..]);
        Assert.Contains(printed, words => words is ["play", "--from", ..]);
        Assert.All(printed, words => Assert.Contains(given, words));
        foreach (var words in printed.Where(words => words[0] != "debrief"))
        {
            using var typed = new FakeConsole(_home);
            // Nobody answers the game that is played again: it is left at its first question.
            Assert.True(typed.Run([.. words]) == (words[0] == "play" ? ExitCode.Findings : ExitCode.Done), string.Join(' ', words) + "\n" + typed.Complained);
        }
        Assert.Single(Directory.GetFiles(_home.File("runs")));
    }

    [Fact]
    public void The_commands_of_a_class_work_as_typed_in_the_same_folder()
    {
        foreach (var (policy, file) in new[] { ("plan", "team red.journal"), ("full-speed", "team-blue.journal") })
            File.Move(Path.Combine(_home.Path, "runs", Played(7, policy) + ".journal"), _home.File(file));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, "team red.journal", "team-blue.journal", "--markdown"));
        var printed = Commands(console.Said, "See for yourself").ToList();
        Assert.Contains(printed, words => words is ["debrief", "team red.journal", "--html", "team red.html"]);
        var replay = printed.Single(words => words[0] == "replay");
        using var typed = new FakeConsole(_home);
        Assert.True(ExitCode.Done == typed.Run([.. replay]), typed.Complained);
    }

    [Fact]
    public void A_game_that_mail_gave_other_line_ends_and_a_mark_is_told_the_same_and_left_as_it_is()
    {
        var name = Played(7);
        var own = File.ReadAllText(_home.File($"runs/{name}.journal"));
        Directory.CreateDirectory(_home.File("sent"));
        var sent = _home.File($"sent/{name}.journal");
        File.WriteAllText(sent, own.Replace("\n", "\r\n", StringComparison.Ordinal), Encoding.UTF8);
        var bytes = File.ReadAllBytes(sent);
        Assert.Equal(0xEF, bytes[0]);
        using var here = new FakeConsole(_home);
        using var there = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(here, name, "--json"));
        Assert.True(Debrief(there, $"sent/{name}", "--json") == ExitCode.Done, there.Complained);
        Assert.Equal(here.Said, there.Said.Replace($"sent/{name}", name, StringComparison.Ordinal));
        Assert.Equal(bytes, File.ReadAllBytes(sent));
    }

    [Fact]
    public void What_is_printed_for_a_program_is_nothing_else()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, Played(7), "--json", "--html", "a.html"));
        Assert.Equal(2, JsonNode.Parse(console.Said)!["format"]!.GetValue<int>());
        Assert.Contains("a.html", console.Complained.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_terminal_it_tells_what_the_page_tells()
    {
        var name = Played(7);
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, name, "--markdown"));
        var sections = console.Said.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).ToList();
        Assert.True(sections.Count > 7);
        using var terminal = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(terminal, name));
        foreach (var section in sections) Assert.Contains($"\n{section}\n---", terminal.Said, StringComparison.Ordinal);
        Assert.Contains("[+] All the moments", terminal.Said, StringComparison.Ordinal);
        using var unfolded = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(unfolded, name, "--unfold"));
        Assert.DoesNotContain("[+]", unfolded.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_printed_too()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, Played(7), "--markdown"));
        Assert.Contains("\n## What was luck\n", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_needs_no_game()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("debrief", "--schema"));
        Assert.Equal("object", JsonNode.Parse(console.Said)!["type"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("folder", "--html", "nowhere/a.html")]
    [InlineData("name of a file", "--html", "")]
    [InlineData("cannot both be printed", "--json", "--markdown")]
    [InlineData("--unfold is for the terminal", "--unfold", "--markdown")]
    [InlineData("cannot both be written", "--json", "a.txt", "--markdown", "a.txt")]
    public void What_cannot_be_written_is_said_before_the_work(string reason, params string[] options)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["debrief", "no-such-game", .. options]));
        Assert.Contains(reason, console.Complained.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_games_of_one_world_are_a_class()
    {
        var (one, other) = (Played(7), Played(7, "full-speed", 2));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, Debrief(console, one, other, "--html", "class.html", "--json", "class.json"));
        var page = File.ReadAllText(_home.File("class.html"));
        Assert.Contains(one, page, StringComparison.Ordinal);
        Assert.Contains(other, page, StringComparison.Ordinal);
        Assert.Equal(2, JsonNode.Parse(File.ReadAllText(_home.File("class.json")))!["teams"]!.AsArray().Count);
    }

    [Fact]
    public void Games_of_different_worlds_are_none()
    {
        var (one, other) = (Played(7), Played(8));
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, Debrief(console, one, other));
        Assert.Contains("not of one world", console.Complained.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("more than once", "--futures", "4")]
    [InlineData("--as-known", "--as-known")]
    public void What_a_class_cannot_be_is_said(string reason, params string[] options)
    {
        var name = Played(7);
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["debrief", name, name, .. options]));
        Assert.Contains(reason, console.Complained.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("game", "turnings")]
    [InlineData("class", "teams")]
    public void Either_has_a_schema(string what, string property)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("debrief", "--schema", what));
        Assert.NotNull(JsonNode.Parse(console.Said)!["properties"]![property]);
    }

    [Fact]
    public void Without_a_game_it_says_where_they_are_listed()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("debrief"));
        Assert.Contains("magma runs", console.Complained, StringComparison.Ordinal);
    }

    // What stands after "magma" in the lines of a section, cut into words as a shell does.
    private static IEnumerable<string[]> Commands(string markdown, string section) =>
        from line in markdown[markdown.IndexOf($"## {section}\n", StringComparison.Ordinal)..].Split('\n')
        where line.StartsWith("magma ", StringComparison.Ordinal)
        select line["magma ".Length..].Split('\'').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();

    private string Played(int seed, string policy = "plan", int number = 1)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("play", "--plain", "--scenario", "baseline-2025", "--seed", $"{seed}", "--policy", policy, "--pace", "quarterly"));
        return $"baseline-2025-{seed}-{number}";
    }

    private static int Debrief(FakeConsole console, string name, params string[] options) =>
        console.Run(["debrief", name, "--futures", "4", "--worlds", "4", "--threads", "2", .. options]);
}
