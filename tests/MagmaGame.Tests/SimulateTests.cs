using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class SimulateTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Json_has_the_agreed_shape()
    {
        using var json = JsonDocument.Parse(Say("--json", "--seed", "5"));
        var root = json.RootElement;
        Assert.Equal(
            ["scenario", "policy", "pace", "games", "seed", "pCatastrophe", "outcomes", "variants", "months", "causes", "gamesPerSecond"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("stall", "plan", 50, 5), (
            root.GetProperty("scenario").GetString(), root.GetProperty("policy").GetString(),
            root.GetProperty("games").GetInt32(), root.GetProperty("seed").GetInt32()));
        var chance = root.GetProperty("pCatastrophe");
        Assert.Equal(["mean", "low", "high"], chance.EnumerateObject().Select(p => p.Name));
        Assert.True(chance.GetProperty("low").GetDouble() <= chance.GetProperty("mean").GetDouble());
        Assert.True(chance.GetProperty("mean").GetDouble() <= chance.GetProperty("high").GetDouble());
        Assert.Equal(["obsolescence", "pause", "selfDestruction"], root.GetProperty("outcomes").EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, root.GetProperty("outcomes").EnumerateObject().Sum(p => p.Value.GetDouble()), 1e-9);
        Assert.Equal(1, root.GetProperty("variants").EnumerateObject().Sum(p => p.Value.GetDouble()), 1e-9);
        Assert.Equal(["median", "max"], root.GetProperty("months").EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, root.GetProperty("causes").GetProperty("channels").EnumerateObject().Sum(p => p.Value.GetDouble()), 1e-6);
        Assert.Equal(1, root.GetProperty("causes").GetProperty("threats").EnumerateObject().Sum(p => p.Value.GetDouble()), 1e-6);
    }

    [Fact]
    public void The_pace_is_the_world_s_own_unless_it_is_given()
    {
        using var lesson = JsonDocument.Parse(Say("one-lesson", "--json"));
        Assert.Equal("quarterly", lesson.RootElement.GetProperty("pace").GetString());
        using var monthly = JsonDocument.Parse(Say("one-lesson", "--json", "--pace", "monthly"));
        Assert.Equal("monthly", monthly.RootElement.GetProperty("pace").GetString());
        Assert.NotEqual(
            lesson.RootElement.GetProperty("pCatastrophe").GetProperty("mean").GetDouble(),
            monthly.RootElement.GetProperty("pCatastrophe").GetProperty("mean").GetDouble());
        using var usual = JsonDocument.Parse(Say("--json"));
        Assert.Equal("monthly", usual.RootElement.GetProperty("pace").GetString());
        Assert.Contains("50 games by quarters, the first", Say("--pace", "quarterly"), StringComparison.Ordinal);
        using var folder = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, folder.Run("simulate", "--table", "--games", "1", "--reference", _home.Path));
        Assert.Contains($"Cannot read {_home.Path}: it is a folder.", folder.Complained, StringComparison.Ordinal);
        using var table = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, table.Run("simulate", "--table", "--pace", "quarterly"));
        Assert.Contains("leave out --pace", table.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_as_many_names_as_values()
    {
        var lines = Say("--csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(lines[0].Split(',').Length, lines[1].Split(',').Length);
        Assert.StartsWith("stall,plan,50,0,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_names_the_chance_and_its_interval_and_does_not_depend_on_threads()
    {
        var one = Say("--threads", "1");
        Assert.Matches(@"P\(catastrophe\) \d+\.\d % \(95% interval \d+\.\d % to \d+\.\d %\)", one);
        Assert.Equal(WithoutSpeed(one), WithoutSpeed(Say("--threads", "3")));
    }

    [Fact]
    public async Task An_interrupt_gives_what_there_is_or_says_that_there_is_nothing()
    {
        using var console = new FakeConsole(_home);
        // The interrupt comes as soon as it can be heard.
        var run = Task.Run(() => console.Run("simulate", "--scenario", "stall", "--policy", "plan", "--games", "3000000", "--json"));
        SpinWait.SpinUntil(() => console.Interrupt is not null);
        console.Interrupt!();
        Assert.Equal(ExitCode.Findings, await run);
        Assert.StartsWith("magma: ", console.Complained, StringComparison.Ordinal);
        Assert.Contains("topped", console.Complained, StringComparison.Ordinal);
        if (console.Said.Length == 0) return;
        using var json = JsonDocument.Parse(console.Said);
        Assert.InRange(json.RootElement.GetProperty("games").GetInt32(), 1, 2_999_999);
    }

    [Fact]
    public void What_is_said_beside_the_figures_is_no_wider_than_the_terminal()
    {
        const int width = 40;
        using var console = new FakeConsole(_home) { ErrorIsTerminal = true, OutputIsTerminal = true, TerminalWidth = width };
        Consoles.Complaint.Note(console, "stopped after 1234 of 3000000 games; the figures are of these.");
        var lines = console.Complained.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.InRange(line.TrimEnd().Length, 1, width));
        Assert.Equal("magma: stopped after 1234 of 3000000 games; the figures are of these.", string.Join(' ', lines.Select(line => line.Trim())));
    }

    [Fact]
    public void The_reference_table_in_the_repository_can_be_read()
    {
        using var console = new FakeConsole(_home);
        var missing = _home.File("none.csv");
        Assert.Equal(ExitCode.WrongUse, console.Run("simulate", "--table", "--games", "1", "--reference", missing));
        Assert.Contains($"Cannot read {missing}: it does not exist.", console.Complained, StringComparison.Ordinal);
        using var table = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, table.Run("simulate", "--table", "--games", "2", "--reference", Repository.File("tests/data/reference-table.csv")));
        Assert.Matches(@"\| plan \| 32 \(55/16/28\) / \d+ \(", table.Said);
    }

    private static string WithoutSpeed(string said) => said[..said.LastIndexOf("\n\n", StringComparison.Ordinal)];

    private string Say(params string[] more)
    {
        using var console = new FakeConsole(_home);
        var scenario = more is ["one-lesson", ..] ? "one-lesson" : "stall";
        if (scenario != "stall") more = more[1..];
        Assert.Equal(ExitCode.Done, console.Run(["simulate", "--scenario", scenario, "--policy", "plan", "--games", "50", .. more]));
        Assert.Empty(console.Complained);
        return console.Said;
    }
}
