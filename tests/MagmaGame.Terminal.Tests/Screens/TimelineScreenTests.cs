using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class TimelineScreenTests
{
    [Fact]
    public void In_play_it_shows_what_was_seen()
    {
        var table = new PlayedTable(Played.ForMonths(20)).Show(t => t.Screen(GameTab.Timeline));
        Hold("timeline-play", table);
        Assert.DoesNotContain("in truth", table.Driver.Text, StringComparison.Ordinal);
        Hold("timeline-first-month", new PlayedTable(Played.ForMonths(0)).Show(t => t.Screen(GameTab.Timeline)));
    }

    [Fact]
    public void After_the_end_the_truth_lies_over_what_was_seen()
    {
        var table = new PlayedTable(PlayedByPolicy.Finished("plan", 3)).Show(t => t.Screen(GameTab.Timeline));
        table.Driver.Press(KeyCode.Left, KeyCode.Left, KeyCode.Left, KeyCode.Left);
        Hold("timeline-end", table);
        Assert.Contains("in truth", table.Driver.Text, StringComparison.Ordinal);
        ((TimelineScreen)table.Driver.Stage.Top!).Choose((int)Variable.TheorySafety);
        Hold("timeline-hidden", table);
        ((TimelineScreen)table.Driver.Stage.Top!).Choose((int)Variable.Deferred);
        Hold("timeline-fact", table);
    }

    [Fact]
    public void In_ascii_it_is_ascii()
    {
        var table = new PlayedTable(PlayedByPolicy.Finished("plan", 3), glyphs: GlyphSet.Ascii).Show(t => t.Screen(GameTab.Timeline));
        Assert.True(System.Text.Ascii.IsValid(table.Driver.Text));
        GoldenText.Hold("timeline-ascii", table.Driver.Text);
    }

    [Fact]
    public void Hidden_numbers_cannot_be_chosen_before_the_end()
    {
        var table = new PlayedTable(Played.ForMonths(10)).Show(t => t.Screen(GameTab.Timeline));
        var before = table.Driver.Text;
        ((TimelineScreen)table.Driver.Stage.Top!).Choose((int)Variable.TheorySafety);
        Assert.Equal(before, table.Driver.Text);
        HiddenTruth.Invert(table.Table.Session.Game);
        Assert.Equal(before, table.Driver.Text);
        Assert.Equal(before, new PlayedTable(table.Table.Session).Show(t => t.Screen(GameTab.Timeline)).Driver.Text);
    }

    [Fact]
    public void The_cursor_goes_month_by_month_and_by_click()
    {
        var table = new PlayedTable(Played.ForMonths(10)).Show(t => t.Screen(GameTab.Timeline));
        var text = table.Driver.Text;
        Assert.Contains("November 2025", text, StringComparison.Ordinal);
        Assert.Contains("October 2025", table.Driver.Press(KeyCode.Left).Text, StringComparison.Ordinal);
        Assert.Contains("January 2025", table.Driver.Press(KeyCode.Home).Text, StringComparison.Ordinal);
        Assert.Contains("February 2025", table.Driver.Press(KeyCode.Left, KeyCode.Right).Text, StringComparison.Ordinal);
        Assert.Contains("November 2025", table.Driver.Press(KeyCode.End).Text, StringComparison.Ordinal);
        Assert.Contains("January 2025", table.Driver.Click("2025 ").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_choose_numbers_groups_and_reasons()
    {
        var table = new PlayedTable(Played.ForMonths(10)).Show(t => t.Screen(GameTab.Timeline));
        Assert.Contains("› risk as Magma runs it", table.Driver.Press(KeyCode.Down).Text, StringComparison.Ordinal);
        Assert.Contains("› risk if Magma only ", table.Driver.Press(KeyCode.Up).Text, StringComparison.Ordinal);
        var first = table.Driver.Text;
        Assert.NotEqual(first, table.Driver.Press(KeyCode.Tab).Text);
        table.Driver.Press(new Key(KeyCode.Tab, default, Modifiers.Shift));
        table.Driver.Click("lead over the best rival");
        Assert.Contains("› lead over the best rival", table.Driver.Text, StringComparison.Ordinal);
        table.Driver.Press(KeyCode.Enter);
        Assert.IsType<WhyScreen>(table.Driver.Stage.Top);
    }

    [Fact]
    public void Every_number_can_be_drawn_at_any_size()
    {
        foreach (var session in new[] { Played.ForMonths(0), Played.ForMonths(14), PlayedByPolicy.Finished("plan", 3), PlayedByPolicy.Finished("plan", 5, pace: Pace.Quarterly) })
        {
            var table = new PlayedTable(session).Show(t => t.Screen(GameTab.Timeline));
            foreach (var variable in RealContent.Catalogue.Variables.All)
            {
                ((TimelineScreen)table.Driver.Stage.Top!).Choose(variable.Slot);
                table.Driver.Press(KeyCode.Left);
                foreach (var (columns, rows) in new[] { (80, 24), (97, 31), (120, 40), (200, 60) })
                    Assert.DoesNotContain("NaN", table.At(columns, rows), StringComparison.Ordinal);
            }
        }
    }

    private static void Hold(string name, PlayedTable table)
    {
        GoldenText.Hold(name + "-80", table.At(80, 24));
        GoldenText.Hold(name + "-120", table.At(120, 40));
        table.At(80, 24);
    }
}
