using System.Text.Json;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.TestKit;

namespace MagmaGame.Tests.Forecasts;

public sealed class ContentForecastCommandTests : IDisposable
{
    private const string Event = "lab.open-letter";

    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_table_tells_of_every_event_or_of_those_of_a_deck()
    {
        var all = Say("--games", "64");
        Assert.StartsWith("64 games over 11 scenarios and ", all, StringComparison.Ordinal);
        Assert.Contains(Event, all, StringComparison.Ordinal);
        Assert.Contains("security.", all, StringComparison.Ordinal);
        var deck = Say("--games", "64", "--deck", "lab", "--sort", "id");
        Assert.DoesNotContain("security.", deck, StringComparison.Ordinal);
        var ids = deck.Split('\n').Where(l => l.StartsWith("lab.", StringComparison.Ordinal) && l.Contains('%', StringComparison.Ordinal)).Select(l => l.Split(' ')[0]).ToList();
        Assert.True(ids.Count > 5);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Distinct());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(52)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var args in (string[][])[[], ["--options"], [Event], ["guarantees.two-people-and-a-kettle"]])
        {
            using var console = new FakeConsole(_home) { TerminalWidth = width == 80 ? null : width };
            Assert.Equal(ExitCode.Done, console.Run(["content", "forecast", "--games", "100", "--moments", "5", .. args]));
            Assert.All(console.Said.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Fact]
    public void A_variant_of_an_outcome_reads_as_an_ending_and_not_as_what_is_done_with_an_option() =>
        Assert.Contains("ended: chosen", Say(Event, "--games", "100", "--moments", "5"), StringComparison.Ordinal);

    [Fact]
    public void Threads_change_nothing()
    {
        string[] args = [Event, "--games", "80", "--moments", "20", "--policy", "plan,random", "--seed", "5"];
        Assert.Equal(Say([.. args, "--threads", "1"]), Say([.. args, "--threads", "4"]));
        Assert.Equal(Say("--games", "80", "--threads", "1"), Say("--games", "80", "--threads", "3"));
    }

    [Fact]
    public void Json_of_an_event_has_its_options_and_shares_in_their_ranges()
    {
        using var json = JsonDocument.Parse(Say(Event, "--games", "120", "--moments", "30", "--format", "json"));
        var found = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray());
        Assert.Equal(Event, found.GetProperty("id").GetString());
        var share = found.GetProperty("share");
        Assert.InRange(share.GetProperty("mean").GetDouble(), share.GetProperty("low").GetDouble(), share.GetProperty("high").GetDouble());
        Assert.Equal(["launch", "binding", "results"], found.GetProperty("options").EnumerateArray().Select(o => o.GetProperty("id").GetString()));
        Assert.Equal(1, found.GetProperty("options").EnumerateArray().Sum(o => o.GetProperty("best").GetProperty("mean").GetDouble()), 1e-9);
        Assert.Equal(3, found.GetProperty("pairs").GetArrayLength());
        Assert.NotEqual(0, found.GetProperty("without").GetArrayLength());
    }

    [Fact]
    public void What_is_saved_and_forecast_again_has_not_moved()
    {
        var file = _home.File("before.json");
        Say(Event, "--games", "100", "--moments", "20", "--save", file);
        var said = Say("--against", file);
        Assert.Contains("Their content is the same", said.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Matches(@"Nothing moved beyond noise \(\d+ figures compared\)\.", said);
        Assert.Matches(@"Exactly as before: (\d+) of \1 figures of events\.", said);
        Assert.Contains($"{Event}, launch: ", Say(Event, "--against", file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_version_is_compared_game_by_game_and_what_moved_comes_first()
    {
        _home.CopyContent();
        var lab = _home.File("content/events/lab.yaml");
        var text = File.ReadAllText(lab);
        var at = text.IndexOf($"- id: {Event}", StringComparison.Ordinal);
        var weight = text.IndexOf("weight: 9", at, StringComparison.Ordinal);
        File.WriteAllText(lab, text[..weight] + "weight: 0.5" + text[(weight + "weight: 9".Length)..]);
        var said = Say("--content", ShippedContent.Root, "--games", "400", "--against", _home.Path);
        Assert.Matches($@"moved beyond noise, the surest first:\n  {Event.Replace(".", "\\.", StringComparison.Ordinal)} shows in ", said);
        using var json = JsonDocument.Parse(Say("--content", ShippedContent.Root, "--games", "400", "--against", _home.Path, "--format", "json"));
        var first = json.RootElement.GetProperty("shifts")[0];
        Assert.Equal((Event, true), (first.GetProperty("event").GetString(), first.GetProperty("moved").GetBoolean()));
        Assert.True(first.GetProperty("difference").GetDouble() > 0);
    }

    [Fact]
    public void The_options_of_all_events_come_with_those_that_never_or_always_are_best()
    {
        var said = Say("--games", "200", "--moments", "10", "--options", "--deck", "security");
        Assert.Contains("Never best (", said, StringComparison.Ordinal);
        Assert.Contains("Always best (", said, StringComparison.Ordinal);
        Assert.Contains("Too seldom asked to tell", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_of_a_single_event_can_be_forecast()
    {
        _home.CopyContent();
        _home.TakeOutEvents();
        foreach (var folder in new[] { "experiments", "policies", "scenarios" }) Directory.Delete(_home.File("content/" + folder), recursive: true);
        Copy("content/policies/random.yaml");
        Copy("content/scenarios/stall.yaml");
        _home.Write("content/decks.yaml", "format: 1\nquiet_weight: 1\ndecks:\n- {id: only, name: Only, weight: 1}\n");
        _home.Write("content/events/only.yaml", """
            format: 1
            events:
            - id: only.one
              title: The one
              text: Somebody knocks.
              sources: [plan-two-parts]
              trigger: drawn
              pick: {deck: only, weight: 10}
              options:
              - {id: open, text: Open., lever: world, tags: [open], do: [openness += 1]}
              - {id: wait, text: Wait., lever: world, tags: [secret], do: [openness -= 1]}
            """);
        Assert.Contains("only.one", Say("--content", _home.Path, "--games", "20"), StringComparison.Ordinal);
        Assert.Contains("wait instead of open", Say("only.one", "--content", _home.Path, "--games", "40"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_gives_what_there_is_or_says_that_there_is_nothing()
    {
        using var console = new FakeConsole(_home);
        var run = Task.Run(() => console.Run("content", "forecast", Event, "--games", "200000", "--format", "json"));
        SpinWait.SpinUntil(() => console.Interrupt is not null);
        console.Interrupt!();
        Assert.Equal(ExitCode.Findings, await run);
        Assert.Contains("topped", console.Complained, StringComparison.Ordinal);
        if (console.Said.Length == 0) return;
        using var json = JsonDocument.Parse(console.Said);
        Assert.InRange(json.RootElement.GetProperty("games").GetInt32(), 1, 199_999);
    }

    [Theory]
    [InlineData("There is no event 'lab.open-leter'. Did you mean 'lab.open-letter'?", "lab.open-leter")]
    [InlineData("There is no deck 'labs'. Did you mean 'lab'?", "--deck", "labs")]
    [InlineData("There is no scenario 'stal'. Did you mean 'stall'?", "--scenario", "stall,stal")]
    [InlineData("There is no policy 'x'. There are: ", "--policy", "x")]
    [InlineData("--scenario takes ids between commas", "--scenario", ",")]
    [InlineData("--games takes a whole number from 1 to 200000, not '0'", "--games", "0")]
    [InlineData("--deck and --options are for all events", "lab.open-letter", "--options")]
    [InlineData("--against names a folder with other content, or a file that --save made", "--against", "no/such")]
    [InlineData("--sort takes share, month or id, not 'name'", "--sort", "name")]
    public void Wrong_use_is_one_clear_line_and_code_2(string message, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["content", "forecast", .. args]));
        Assert.Contains(message, console.Complained, StringComparison.Ordinal);
        Assert.Equal(1, console.Complained.Count(c => c == '\n'));
    }

    [Fact]
    public void A_file_that_is_no_record_is_refused_with_the_reason()
    {
        var other = _home.Write("other.json", "{\"games\": 3}");
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "forecast", "--against", other));
        Assert.Contains("is no record of a forecast: it is JSON, but not the record of a forecast. 'magma content forecast --save FILE' makes", console.Complained, StringComparison.Ordinal);
        var plan = new GamePlan(["nowhere"], ["plan"], [new PlannedGame(0, 0, 1)]);
        var game = new PlayedGame(0.5, 3, Simulation.Outcomes.Outcome.Pause, Simulation.Outcomes.OutcomeVariant.Natural, []);
        var foreign = _home.File("foreign.json");
        File.WriteAllBytes(foreign, ForecastRecordWriter.Write(new ForecastRecord("", new GameSample(plan, [], [game]), [], [])));
        using var strange = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, strange.Run("content", "forecast", "--against", foreign));
        Assert.Contains("can be played with this content", strange.Complained, StringComparison.Ordinal);
        using var games = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, games.Run("content", "forecast", "--against", foreign, "--games", "4"));
        Assert.Contains("leave out --games, --seed, --scenario and --policy", games.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_locale_gets_ascii_bars()
    {
        using var console = new FakeConsole(_home).With("LC_ALL", "C");
        Assert.Equal(ExitCode.Done, console.Run("content", "forecast", Event, "--games", "100", "--moments", "5"));
        Assert.Contains(" ####", console.Said, StringComparison.Ordinal);
        Assert.All(console.Said, c => Assert.InRange(c, '\n', '~'));
    }

    private void Copy(string path) => _home.Write(path, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));

    private string Say(params string[] args)
    {
        using var console = new FakeConsole(_home);
        var code = console.Run(["content", "forecast", .. args]);
        Assert.True(code == ExitCode.Done, console.Complained);
        return console.Said;
    }
}
