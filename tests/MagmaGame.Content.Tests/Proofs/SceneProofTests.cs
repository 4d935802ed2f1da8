using System.Text;
using MagmaGame.Content.Proofs;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>Which scenes of an initiative are said to be kept back by earlier ones, and that it is so in every state.</summary>
public sealed class SceneProofTests
{
    [Theory]
    [InlineData("120, cooldown: 0", "", "", "MG0820")]
    [InlineData("120, cooldown: 0", "", "seen(test.first)", "MG0820")]
    [InlineData("120, cooldown: 0", "security < 50", "security < 40", "MG0820")]
    [InlineData("120, cooldown: 0", "security < 40", "security < 50", "")]
    [InlineData("120, cooldown: 0", "paused", "not paused", "")]
    [InlineData("120, cooldown: 0", "not seen(test.later)", "security < 50", "MG0820")]
    [InlineData("20, cooldown: 0", "", "", "MG0821")]
    [InlineData("9, cooldown: 6", "", "", "MG0821")]
    [InlineData("1, cooldown: 0", "", "", "MG0821")]
    [InlineData("1, cooldown: 0", "", "seen(test.first)", "")]
    [InlineData("1, cooldown: 0", "", "chose(test.first.one)", "")]
    [InlineData("1, cooldown: 0", "", "not seen(test.first)", "MG0821")]
    [InlineData("1, cooldown: 0", "security < 50", "security < 40", "MG0821")]
    [InlineData("1, cooldown: 0", "security < 50", "security < 60", "")]
    public void A_scene_that_another_keeps_back_is_told(string times, string firstWhen, string laterWhen, string expected)
    {
        var text = MinimalContent.Events(Scene("test.first", times, firstWhen) + Scene("test.later", "1", laterWhen, "§"));
        Assert.Equal(Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, Marked.Plain(text)).Take(1)));
    }

    [Fact]
    public void Two_that_leave_nothing_between_them_are_both_named()
    {
        var text = MinimalContent.Events(
            Scene("test.calm", "120, cooldown: 0", "not paused") + Scene("test.low", "120, cooldown: 0", "security < 50")
            + Scene("test.pause", "120, cooldown: 0", "paused") + Scene("test.later", "1", ""));
        var told = Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, text));
        Assert.Equal("MG0820", told.Code);
        Assert.Contains("'test.calm' or 'test.pause'", told.Message, StringComparison.Ordinal);
        Assert.Equal([3, 25], told.Related.Select(place => place.Line));
    }

    [Fact]
    public void A_scene_of_the_third_time_need_not_name_the_first() => Assert.Empty(MinimalContent.Says(
        MinimalContent.EventPath,
        MinimalContent.Events(
            Scene("test.first", "1", "") + Scene("test.second", "1", "seen(test.first)") + Scene("test.third", "1", "seen(test.second)"))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_scene_that_can_show_is_said_not_to(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        string[] often = ["1", "2, cooldown: 0", "9, cooldown: 0", "9, cooldown: 1", "9, cooldown: 2"];
        string[] initiatives = ["merge", "defer", "open-lines", "join-standard", "process-burst", "crash-security"];
        for (var i = 0; i < 90; i++)
            text.Append(Scene($"made.scene-{i}", often[random.Next(often.Length)], $"'{MadeUp.Clause(random)}'").Replace(
                "initiative: merge", $"initiative: {initiatives[i % initiatives.Length]}", StringComparison.Ordinal));
        var (variables, events, found) = MadeUp.Prove(MinimalContent.Events(text.ToString()));
        var told = found.Where(d => d.Code is "MG0820" or "MG0821").ToDictionary(d => d.LogicalPath.Split(" > ")[0], StringComparer.Ordinal);
        foreach (var (id, diagnostic) in told)
        {
            var scene = events.Single(e => e.Id == id);
            var named = events.Where(e => diagnostic.Message.Contains($"'{e.Id}'", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, e => Assert.True(e.Index < scene.Index && e.Initiative == scene.Initiative));
            // The simulation's own limits: in months 0 to 2 an initiative is taken three times at most.
            if (diagnostic.Code == "MG0820") Assert.All(named, e => Assert.True(e.Times >= 3 && e.Cooldown <= 1));
            var asked = named.Append(scene).SelectMany(e => e.When.Clauses).Select(object (c) => c.Logic);
            foreach (var world in SmallWorld.All(asked, variables.All, [.. named.Select(e => Subject.EventAge(e.Index))]))
            {
                if (!world.Holds(scene.When)) continue;
                var isKeptBack = named.Exists(e => world.Holds(e.When)
                    && (diagnostic.Code == "MG0820" || world.Of(Subject.EventAge(e.Index)) >= GameState.LongAgo));
                var isLater = diagnostic.Code == "MG0821" && world.Of(Subject.EventAge(named[0].Index)) < GameState.LongAgo;
                Assert.True(isKeptBack || isLater, $"{id} can show");
            }
        }
        Assert.Contains(told.Values, d => d.Code == "MG0820");
        Assert.Contains(told.Values, d => d.Code == "MG0821");
    }

    private static string Scene(string id, string times, string when, string mark = "") =>
        MinimalContent.Event(id).Replace("trigger: drawn", $"trigger: initiative\n  initiative: {mark}merge", StringComparison.Ordinal)
            .Replace("pick: {deck: security, weight: 10}", $"limit: {{times: {times}}}\n  when: [{when}]", StringComparison.Ordinal);
}
