using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Screens.Desk;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>What the desk looks like.</summary>
public sealed class DeskGoldenTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void The_first_month(int columns, int rows)
    {
        var driver = StageDriver.Of(Played.NewSession(RealContent.Rules), columns, rows);
        Hold("opening", driver);
        Hold("briefing-first", driver.Press(KeyCode.Enter));
        Hold("scene", driver.Press(KeyCode.Enter));
        Hold("month", driver.Type("1"));
        Hold("initiatives", driver.Type("i"));
        driver.Press(KeyCode.Escape).Type("k").Press(KeyCode.PageDown, KeyCode.PageDown, KeyCode.Down, KeyCode.Down, KeyCode.PageUp, KeyCode.Right);
        Hold("month-turned", driver);
        Hold("prediction", driver.Press(KeyCode.Enter).Type("p").Press(KeyCode.Down));
        Hold("briefing-second", driver.Type("r").Type("e"));
        Hold("menu", driver.Press(KeyCode.Escape));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_scene_with_an_answer_that_is_not_possible(int columns, int rows)
    {
        var driver = StageDriver.Of(Played.NewSession(Stage.With(Stage.Scene())), columns, rows);
        driver.Press(KeyCode.Enter, KeyCode.Enter, KeyCode.Down, KeyCode.Down, KeyCode.Down);
        Hold("scene-greyed", driver);
        Hold("scene-greyed-why", driver.Press(KeyCode.Enter));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(100, 24)]
    [InlineData(80, 40)]
    public void A_scene_as_long_as_scenes_get(int columns, int rows)
    {
        var word = string.Concat(Enumerable.Repeat("The corridor is long and the carpet has opinions. ", 18));
        var answer = "Walk down all of it, knock at each of the doors, and write down on paper who was in and who was not.";
        var scene = Stage.Scene(text: word.Trim()) with { Title = "The corridor that goes on for a while" };
        scene = scene with { Options = [.. scene.Options.Select(option => option with { Text = answer })] };
        var driver = StageDriver.Of(Played.NewSession(Stage.With(scene)), columns, rows);
        Hold($"scene-long-{rows}", driver.Press(KeyCode.Enter, KeyCode.Enter, KeyCode.PageDown));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_month_with_news(int columns, int rows)
    {
        var session = Played.ForMonths(1);
        for (var months = 2; session.Report.Lit.IsEmpty && months < 60; months++) session = Played.ForMonths(months);
        var driver = StageDriver.Of(session, columns, rows);
        Hold("briefing-milestone", driver);
        driver.Press(KeyCode.Enter);
        Hold("scene-late", driver);
        if (session.Game.OpenEvent is not null) driver.Type("1");
        Hold("ribbon-focus", driver.Press(new Key(KeyCode.Tab, default, Modifiers.Shift)).Press(KeyCode.Right));
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_game_that_is_over(int columns, int rows) => Hold("over", StageDriver.Of(Played.ForMonths(100), columns, rows));

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void All_milestones_lit(int columns)
    {
        var view = MilestoneRibbonView.Of(Played.ForMonths(100));
        view = new MilestoneRibbonView(
            [.. view.Milestones.Select((m, place) => m with { Standing = MilestoneStanding.Lit, Month = 3 * place })]);
        var canvas = new Canvas(columns, 8);
        var (pane, area) = (new RibbonPane(_ => { }), canvas.All.Inset(1));
        pane.Draw(canvas, area.SplitTop(RibbonPane.Rows(view, area.Width)).Top, view, hasFocus: false, "March 2028 · Past the experts");
        pane.DrawRow(canvas, area.Row(6), view, hasFocus: false);
        GoldenText.Hold($"desk-ribbon-lit-{columns}", canvas.ToText());
    }

    [Fact]
    public void In_ascii()
    {
        var driver = StageDriver.Of(Played.ForMonths(20), glyphs: GlyphSet.Ascii);
        var text = driver.Text;
        Hold("briefing-ascii", driver);
        driver.Press(KeyCode.Enter);
        Hold("scene-ascii", driver.Press(KeyCode.Down));
        text += driver.Text;
        driver.Type("1").Press(KeyCode.Escape);
        if (driver.Stage.Top is not DeskScreen) driver.Press(KeyCode.Escape);
        Hold("month-ascii", driver.Type("k").Press(KeyCode.PageDown));
        Assert.True(Ascii.IsValid(text + driver.Text));
    }

    private static void Hold(string name, StageDriver driver) => GoldenText.Hold($"desk-{name}-{driver.Size.Columns}", driver.Text);
}
