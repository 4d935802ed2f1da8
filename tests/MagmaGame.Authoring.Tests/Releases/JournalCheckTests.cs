using System.Text;
using System.Text.Json;
using MagmaGame.Authoring.Releases;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Releases;

public sealed class JournalCheckTests
{
    [Fact]
    public void A_game_that_nothing_touches_plays_again()
    {
        var (text, _) = Play(ShippedContent.Rules);
        var now = new GameRules(Edited.Load(("content/events/lab.yaml", text => "# A remark.\n" + text)));
        Assert.Equal(JournalFate.Replays, JournalCheck.Of("a", text, ShippedContent.Rules, now).Fate);
    }

    [Fact]
    public void Where_it_parts_is_told_with_month_and_variable()
    {
        var (text, _) = Play(ShippedContent.Rules);
        var now = new GameRules(Edited.Load(Edited.Replaced(
            "content/model/variables.yaml", "unit: share\n  range: [0.3, 1.8]\n  start: 1\n", "unit: share\n  range: [0.3, 1.8]\n  start: 1.1\n")));
        var check = JournalCheck.Of("a", text, ShippedContent.Rules, now);
        Assert.Equal((JournalFate.Broken, (int?)0), (check.Fate, check.Month));
        Assert.Contains("resources", check.Variables);
    }

    [Fact]
    public void Renamed_things_are_known_again_by_their_migration()
    {
        var old = new GameRules(Edited.Load(Edited.Variable("morale")));
        var (text, answered) = Play(old);
        var renames = Edited.Renamed(answered, answered + "-anew").Append(Edited.Variable("spirit")).ToArray();
        var bare = new GameRules(Edited.Load(renames));
        Assert.Equal(JournalFate.Broken, JournalCheck.Of("a", text, old, bare).Fate);
        var migrated = new GameRules(Edited.Load([.. renames, Edited.Migrations(
            "- {kind: variable, old: morale, new: spirit}", $"- {{kind: event, old: {answered}, new: {answered}-anew}}")]));
        var check = JournalCheck.Of("a", text, old, migrated);
        Assert.True(check.Fate == JournalFate.Replays, check.Text);
    }

    [Fact]
    public void What_was_broken_before_is_nobody_s_fault()
    {
        var (text, _) = Play(ShippedContent.Rules);
        var broken = text.Replace("scenario baseline-2025", "scenario atlantis", StringComparison.Ordinal);
        Assert.Equal(JournalFate.BrokenBefore, JournalCheck.Of("a", broken, ShippedContent.Rules, ShippedContent.Rules).Fate);
        Assert.Equal(JournalFate.Unreadable, JournalCheck.Of("a", "nothing", ShippedContent.Rules, ShippedContent.Rules).Fate);
    }

    [Fact]
    public void The_report_fails_only_for_what_breaks()
    {
        JournalCheck[] fine = [new("a", JournalFate.Replays, null, 0, "", []), new("b", JournalFate.BrokenBefore, 3, 9, "It is so.", [])];
        Assert.False(new ReleaseReport([], [.. fine], 0).Breaks);
        Assert.Equal("Nothing breaks. Of 2 kept games 0 no longer play again.", new ReleaseReport([], [.. fine], 0).Lines().Last());
        Assert.True(new ReleaseReport([], [.. fine], 1).Breaks);
        var report = new ReleaseReport([], [.. fine, new("c", JournalFate.Broken, 4, 30, "Month 4 differs.", ["security"])], 0);
        Assert.True(report.Breaks);
        Assert.Contains("breaks: game c, line 30: Month 4 differs.", report.Lines());
        Assert.Equal("Nothing that files name breaks, but 1 of 3 kept games no longer plays again. They can still be played on by the published version.", report.Lines().Last());
        using var json = JsonDocument.Parse(report.Json());
        var game = json.RootElement.GetProperty("journals")[2];
        Assert.Equal(("broken", 4, "security"), (game.GetProperty("fate").GetString(), game.GetProperty("month").GetInt32(), game.GetProperty("variables")[0].GetString()));
    }

    // A year in which every scene is answered by its first option; and one of the scenes.
    private static (string Text, string Answered) Play(GameRules rules)
    {
        var journal = new TextJournal();
        var session = GameSession.Start(rules, new GameSetup("baseline-2025", 7, Pace.Monthly, Teaching: false), journal);
        for (var month = 0; month < 12; month++)
        {
            while (session.Game.OpenEvent is { } asked) session.Decide(Decision.Answer(asked.Index, 0));
            session.Decide(Decision.EndRound);
        }
        return (journal.Text.ToString(), session.Decisions.Select(d => d.Scene?.Id).OfType<string>().First());
    }

    private sealed class TextJournal : IJournalWriter
    {
        public StringBuilder Text { get; } = new();

        public void Append(string line) => Text.Append(line).Append('\n');
    }
}
