using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class DebriefScreenTests
{
    [Fact]
    public void Each_part_shows_what_it_has()
    {
        var table = Table().Compared();
        for (var part = 1; part <= 9; part++)
        {
            table.Driver.Type(part.ToString(System.Globalization.CultureInfo.InvariantCulture));
            foreach (var (columns, rows) in new[] { (80, 24), (120, 40) })
                GoldenText.Hold($"debrief-{part}-{columns}", table.At(columns, rows));
        }
    }

    [Fact]
    public void While_others_are_played_it_says_so_and_answers_keys()
    {
        var table = Table();
        GoldenText.Hold("debrief-working", table.Driver.Text);
        table.Driver.Stage.Handle(new KeyInput(Key.Of('2')));
        Assert.Contains("Where the danger came from", table.Driver.Text, StringComparison.Ordinal);
        table.Compared().Driver.Type("1");
        Assert.DoesNotContain("working it out", table.Driver.Text, StringComparison.Ordinal);
        Assert.Contains("rules of play, average", table.Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_ascii_it_is_ascii()
    {
        var table = Table(GlyphSet.Ascii).Compared();
        for (var part = 1; part <= 9; part++)
        {
            table.Driver.Type(part.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.True(System.Text.Ascii.IsValid(table.Driver.Text));
        }
        GoldenText.Hold("debrief-charts-ascii", table.Driver.Type("3").Text);
    }

    [Fact]
    public void The_three_charts_are_turned_through_where_there_is_no_room_for_all()
    {
        var table = Table();
        table.Driver.Type("3");
        Assert.Contains("Gap between", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Down);
        Assert.Contains("Risk if Magma only scaled", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Down, KeyCode.Down, KeyCode.Up);
        Assert.Contains("Lead over", table.Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void From_it_one_goes_on_to_the_timeline_the_journal_and_a_new_game()
    {
        var table = Table();
        table.Driver.Type("t");
        Assert.IsType<TimelineScreen>(table.Driver.Stage.Top);
        table.Driver.Press(KeyCode.Escape);
        Assert.IsType<DebriefScreen>(table.Driver.Stage.Top);
        table.Driver.Type("j");
        Assert.IsType<JournalScreen>(table.Driver.Stage.Top);
        // Who plays again begins at the first decision.
        Assert.Contains("› 2025-01", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Escape);
        Assert.False(table.HasLeft);
        table.Driver.Click("new game");
        Assert.True(table.HasLeft);
    }

    [Fact]
    public void Every_part_can_be_drawn_at_any_size()
    {
        var table = Table().Compared();
        for (var part = 1; part <= 9; part++)
        {
            table.Driver.Type(part.ToString(System.Globalization.CultureInfo.InvariantCulture));
            for (var columns = 80; columns <= 200; columns += 23)
                for (var rows = 24; rows <= 60; rows += 4) Assert.Contains("Debrief", table.At(columns, rows), StringComparison.Ordinal);
        }
    }

    private static PlayedTable Table(GlyphSet glyphs = GlyphSet.Full) =>
        new PlayedTable(PlayedByPolicy.Finished("plan", 3, predicts: true), glyphs: glyphs).Show(t => new DebriefScreen(t));
}
