using System.Text.Json;
using System.Xml.Linq;
using MagmaGame.TestKit;

namespace MagmaGame.Tests;

public sealed class PlaytestCommandTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Text_begins_with_the_summary_and_does_not_depend_on_threads()
    {
        var one = Say("--threads", "1");
        Assert.StartsWith("60 games: 2 scenarios by 2 policies in turn, monthly, seeds from 5;", one, StringComparison.Ordinal);
        Assert.Matches($@"events shown +{ShippedContent.Catalogue.Events.Length} +\d+ +\d+ +\d+ +\d+\n", one);
        Assert.Contains("Nothing failed.", one, StringComparison.Ordinal);
        Assert.Contains("Events never shown: ", one, StringComparison.Ordinal);
        Assert.Contains("by the policy ", one, StringComparison.Ordinal);
        Assert.Equal(WithoutSpeed(one), WithoutSpeed(Say("--threads", "3")));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void Text_keeps_to_the_width(int width)
    {
        using var console = new FakeConsole(_home) { TerminalWidth = width };
        Assert.Equal(ExitCode.Done, console.Run("content", "playtest", "--games", "5", "--goal-directed", "off"));
        Assert.All(console.Said.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Json_has_the_agreed_shape()
    {
        using var json = JsonDocument.Parse(Say("--format", "json"));
        var root = json.RootElement;
        Assert.Equal(("magma-playtest", 1), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32()));
        Assert.Equal((60, true, 5), (root.GetProperty("games").GetInt32(), root.GetProperty("complete").GetBoolean(), root.GetProperty("seed").GetInt32()));
        Assert.Equal(["stall", "baseline-2025"], root.GetProperty("scenarios").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        Assert.Equal(60, root.GetProperty("policies").EnumerateArray().Sum(s => s.GetProperty("games").GetInt32()));
        Assert.Equal(0, root.GetProperty("failures").GetArrayLength());
        var items = root.GetProperty("items").EnumerateArray().ToList();
        var shown = items.First(i => i.GetProperty("kind").GetString() == "event" && i.GetProperty("games").GetInt32() > 0);
        Assert.Equal(shown.GetProperty("games").GetInt32(), shown.GetProperty("byPair").EnumerateArray().Sum(n => n.GetInt32()));
        Assert.Equal(shown.GetProperty("times").GetInt32(), shown.GetProperty("byMonth").EnumerateArray().Sum(n => n.GetInt32()));
        Assert.Equal(2, shown.GetProperty("byPolicy").GetArrayLength());
        foreach (var kind in root.GetProperty("summary").EnumerateObject())
        {
            Assert.Equal(kind.Value.GetProperty("all").GetInt32(), items.Count(i => i.GetProperty("kind").GetString() == kind.Name));
            Assert.Equal(
                kind.Value.GetProperty("notReached").GetInt32(),
                items.Count(i => i.GetProperty("kind").GetString() == kind.Name && i.GetProperty("standing").GetString() == "not-reached"));
        }
    }

    [Fact]
    public void The_heat_map_is_one_page_that_needs_nothing_else()
    {
        var file = _home.File("map.html");
        Say("--html", file);
        var text = File.ReadAllText(file);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", text, StringComparison.Ordinal);
        var page = XDocument.Parse(text["<!doctype html>".Length..]);
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.All(page.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src"), a => Assert.StartsWith("#", a.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("&gt;", page.Descendants("style").Single().ToString(), StringComparison.Ordinal);
        // Where colour is not seen, every cell still says its number; and every link has its place.
        var heat = page.Descendants("table").Single(t => t.Attribute("class")?.Value == "heat");
        Assert.All(heat.Descendants("td"), cell => Assert.NotEmpty(cell.Value));
        Assert.Equal(ShippedContent.Catalogue.Events.Length, heat.Descendants("a").Count());
        var ids = page.Descendants().Attributes("id").Select(a => "#" + a.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(heat.Descendants("a"), a => Assert.Contains(a.Attribute("href")!.Value, ids));
        var columns = heat.Descendants("thead").Descendants("th").Count();
        Assert.All(heat.Descendants("tbody").Single().Elements("tr").Where(r => r.Attribute("class") is null), row => Assert.Equal(columns, row.Elements().Count()));
        // An element that is empty and written short would swallow what follows it.
        Assert.DoesNotMatch("<(div|span|td|th|p|ul|li|table|tbody|code|details)( [^<>]*)?/>", text);
    }

    [Fact]
    public void Hostile_text_in_content_stays_text_on_the_page()
    {
        var content = SmallContent("An </td><script>alert(1)</script> & \"event\"");
        var file = _home.File("map.html");
        using var console = new FakeConsole(_home);
        console.Run("content", "playtest", "--games", "5", "--html", file, "--content", content);
        var text = File.ReadAllText(file);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_of_one_event_can_be_played()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("content", "playtest", "--games", "40", "--content", SmallContent("One")));
        Assert.Matches(@"events shown +1 +1 +0 +0 +0\n", console.Said);
    }

    [Theory]
    [InlineData("--scenarios", "nowhere", "There is no scenario 'nowhere'")]
    [InlineData("--policies", "plan,nobody", "There is no policy 'nobody'")]
    [InlineData("--policies", ",", "--policies needs names")]
    [InlineData("--goal-directed", "on", "--goal-directed takes 'off' or a whole number")]
    [InlineData("--games", "0", "--games takes a whole number from 1")]
    [InlineData("--format", "yaml", "--format takes text or json")]
    [InlineData("--html", "no/such/folder/map.html", "there is no such folder")]
    public void Bad_input_is_told_before_anything_is_played(string option, string value, string complaint)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("content", "playtest", option, value));
        Assert.Contains(complaint, console.Complained, StringComparison.Ordinal);
        Assert.Empty(console.Said);
    }

    [Fact]
    public async Task An_interrupt_gives_what_there_is()
    {
        using var console = new FakeConsole(_home);
        var run = Task.Run(() => console.Run("content", "playtest", "--games", "1000000", "--format", "json"));
        SpinWait.SpinUntil(() => console.Interrupt is not null);
        console.Interrupt!();
        Assert.Equal(ExitCode.Findings, await run);
        Assert.Contains("topped", console.Complained, StringComparison.Ordinal);
        if (console.Said.Length == 0) return;
        using var json = JsonDocument.Parse(console.Said);
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
    }

    private static string WithoutSpeed(string said) => said[..said.LastIndexOf("\n\n", StringComparison.Ordinal)];

    // The shipped content with one event of its own in place of all.
    private string SmallContent(string title)
    {
        _home.CopyContent();
        _home.TakeOutEvents();
        _home.Write("content/events/one.yaml", $$"""
            format: 1
            events:
            - id: lab.one
              title: {{JsonSerializer.Serialize(title)}}
              text: A letter lies on the table, and nobody says who put it there.
              sources: [plan-adapt-while-playing]
              trigger: drawn
              pick: {deck: lab, weight: 10}
              limit: {times: 3, cooldown: 2}
              options:
              - {id: read, text: Read it., lever: world, do: [security += 1]}
              - {id: burn, text: Burn it., lever: world, do: [security -= 1]}
            """);
        return _home.Path;
    }

    private string Say(params string[] more)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(
            ["content", "playtest", "--games", "60", "--seed", "5", "--scenarios", "stall,baseline-2025", "--policies", "random,plan", "--goal-directed", "20", .. more]));
        Assert.Empty(console.Complained);
        return console.Said;
    }
}
