using System.Text.Json;

namespace MagmaGame.Tests.Balances;

public sealed class BalanceCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Json_tells_every_question_and_does_not_depend_on_threads()
    {
        var said = Say("--json", "--threads", "1");
        Assert.Equal(said, Say("--json", "--threads", "3"));
        using var json = JsonDocument.Parse(said);
        var root = json.RootElement;
        Assert.Equal(["games", "asked", "seed", "scenarios", "findings", "knobSettings", "questions"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal((4, "stall", "plan"), (
            root.GetProperty("games").GetInt32(), root.GetProperty("scenarios")[0].GetProperty("scenario").GetString(),
            root.GetProperty("scenarios")[0].GetProperty("policy").GetString()));
        var velocity = root.GetProperty("questions")[0];
        Assert.Equal("velocity before 3x", velocity.GetProperty("name").GetString());
        Assert.Equal(velocity.GetProperty("settings").GetArrayLength(), velocity.GetProperty("scenarios")[0].GetProperty("pCatastrophe").GetArrayLength());
    }

    [Fact]
    public void Text_and_markdown_tell_what_to_look_at()
    {
        var text = Say();
        Assert.Contains("Dominated everywhere", text, StringComparison.Ordinal);
        Assert.Contains("velocity before 3x", text, StringComparison.Ordinal);
        var markdown = Say("--markdown");
        Assert.Contains("## Dominated everywhere\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| event: option | all | stall |\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_fails_for_what_is_dominated_everywhere_and_names_it()
    {
        using var console = new FakeConsole(_home);
        var code = console.Run("simulate", "--balance", "--scenario", "stall", "--policy", "full-speed", "--games", "60", "--check", "--json");
        using var json = JsonDocument.Parse(console.Said);
        var dominated = json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("verdict").GetString() == "dominated-everywhere").ToList();
        Assert.Equal(dominated.Count == 0 ? ExitCode.Done : ExitCode.Findings, code);
        var complaints = console.Complained.Split('\n').Where(line => line.StartsWith("magma: dominated everywhere: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(dominated.Count, complaints.Count);
        Assert.All(dominated, finding => Assert.Contains(finding.GetProperty("name").GetString()!, console.Complained, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leave out --csv", "--balance", "--csv")]
    [InlineData("--markdown and --check go with --balance", "--check", "--scenario", "stall", "--policy", "plan")]
    [InlineData("plays at random", "--balance", "--policy", "random")]
    [InlineData("from 2 to 20000 here", "--balance", "--games", "20001")]
    [InlineData("There is no scenario 'stal'", "--balance", "--scenario", "stal")]
    [InlineData("Several scenarios go with --balance", "--scenario", "stall", "baseline-2025", "--policy", "plan")]
    [InlineData("--keep goes with --policy best", "--scenario", "stall", "--policy", "plan", "--keep", "x.yaml")]
    [InlineData("own pace", "--scenario", "stall", "--policy", "best", "--pace", "quarterly")]
    [InlineData("there is no such folder", "--scenario", "stall", "--policy", "best", "--keep", "no-such-folder/x.yaml")]
    public void Wrong_use_gets_a_reason(string reason, params string[] arguments)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["simulate", .. arguments]));
        Assert.Contains(reason, string.Join(' ', console.Complained.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(console.Said);
    }

    [Fact]
    public async Task An_interrupt_gives_what_there_is_or_says_that_there_is_nothing()
    {
        using var console = new FakeConsole(_home);
        var run = Task.Run(() => console.Run("simulate", "--balance", "--scenario", "stall", "--games", "20000", "--json"));
        SpinWait.SpinUntil(() => console.Interrupt is not null);
        console.Interrupt!();
        Assert.Equal(ExitCode.Findings, await run);
        Assert.Contains("topped", console.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_keeps_what_it_found()
    {
        using var console = new FakeConsole(_home);
        var file = _home.File("best-stall.yaml");
        Assert.Equal(ExitCode.Done, console.Run("simulate", "--policy", "best", "--scenario", "stall", "--games", "2", "--keep", file, "--json"));
        using var json = JsonDocument.Parse(console.Said);
        Assert.True(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(20, json.RootElement.GetProperty("fresh").GetProperty("games").GetInt32());
        Assert.Equal(json.RootElement.GetProperty("file").GetString(), File.ReadAllText(file));
    }

    private string Say(params string[] more)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(["simulate", "--balance", "--scenario", "stall", "--games", "4", .. more]));
        Assert.Empty(console.Complained);
        return console.Said;
    }
}
