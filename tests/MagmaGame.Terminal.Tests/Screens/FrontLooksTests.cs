using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>What the screens before a game look like, kept as text.</summary>
public sealed class FrontLooksTests
{
    private static readonly KeptGame[] Games =
    [
        Front.Kept(),
        Front.Kept("baseline-2025-482913-1", "January 2025", isOver: true) with
        {
            ScenarioId = "baseline-2025", Seed = 4294967295, LastPlayed = Front.Now.AddMinutes(-5), Month = 31, Outcome = "A long pause", Teaching = true,
        },
        Front.Kept("old-1") with { ScenarioId = "", ScenarioName = "", Problem = "Its first line is no journal's.", LastPlayed = Front.Now.AddDays(-90) },
        Front.Kept("gone-12-1", "gone") with { ScenarioId = "gone", Seed = 12, LastPlayed = Front.Now.AddDays(-400), Month = 3 },
    ];

    [Theory]
    [InlineData("title-80", 80, 24, GlyphSet.Full)]
    [InlineData("title-120", 120, 40, GlyphSet.Full)]
    [InlineData("title-80-ascii", 80, 24, GlyphSet.Ascii)]
    [InlineData("title-120-ascii", 120, 40, GlyphSet.Ascii)]
    [InlineData("title-80-basic", 80, 24, GlyphSet.Basic)]
    public void The_title_with_a_game_that_waits(string name, int columns, int rows, GlyphSet glyphs)
    {
        var text = Front.Loaded(columns, rows, glyphs, Front.Kept()).Driver.Text;
        if (glyphs == GlyphSet.Ascii) Assert.True(Ascii.IsValid(text));
        GoldenText.Hold(name, text);
    }

    [Theory]
    [InlineData("title-80-none-waits", 80, 24)]
    [InlineData("title-120-none-waits", 120, 40)]
    public void The_title_without_one(string name, int columns, int rows) =>
        GoldenText.Hold(name, Front.Loaded(columns, rows).Driver.Press(KeyCode.Down, KeyCode.Down).Text);

    [Theory]
    [InlineData("title-80-loading", 80, 24)]
    [InlineData("title-120-loading", 120, 40)]
    public void The_title_before_anything_is_loaded(string name, int columns, int rows) =>
        GoldenText.Hold(name, new Front(columns, rows).Driver.Type("n").Text);

    [Theory]
    [InlineData("new-game-80", 80, 24, GlyphSet.Full)]
    [InlineData("new-game-120", 120, 40, GlyphSet.Full)]
    [InlineData("new-game-200", 200, 60, GlyphSet.Full)]
    [InlineData("new-game-80-ascii", 80, 24, GlyphSet.Ascii)]
    public void A_new_game(string name, int columns, int rows, GlyphSet glyphs) =>
        GoldenText.Hold(name, Front.Loaded(columns, rows, glyphs).Driver.Type("n").Press(KeyCode.Down).Text);

    [Theory]
    [InlineData("new-game-80-seed", 80, 24)]
    [InlineData("new-game-120-seed", 120, 40)]
    public void A_new_game_with_a_seed_being_typed(string name, int columns, int rows) =>
        GoldenText.Hold(name, Front.Loaded(columns, rows).Driver.Type("npts").Press(KeyCode.Backspace).Text);

    [Theory]
    [InlineData("past-games-80", 80, 24, GlyphSet.Full)]
    [InlineData("past-games-120", 120, 40, GlyphSet.Full)]
    [InlineData("past-games-80-ascii", 80, 24, GlyphSet.Ascii)]
    public void Past_games(string name, int columns, int rows, GlyphSet glyphs)
    {
        var front = Front.Loaded(columns, rows, glyphs, null, Games);
        front.Driver.Type("p");
        GoldenText.Hold(name, front.Settle().Driver.Press(KeyCode.Down).Text);
    }

    [Theory]
    [InlineData("past-games-80-none", 80, 24)]
    public void No_past_games(string name, int columns, int rows)
    {
        var front = Front.Loaded(columns, rows);
        front.Driver.Type("p");
        GoldenText.Hold(name, front.Settle().Driver.Text);
    }

    [Theory]
    [InlineData("options-80", 80, 24, GlyphSet.Full)]
    [InlineData("options-120", 120, 40, GlyphSet.Full)]
    [InlineData("options-80-ascii", 80, 24, GlyphSet.Ascii)]
    public void Options(string name, int columns, int rows, GlyphSet glyphs) =>
        GoldenText.Hold(name, Front.Loaded(columns, rows, glyphs).Driver.Type("o").Press(KeyCode.Down).Text);

    [Theory]
    [InlineData("guide-80", 80, 24, GlyphSet.Full, 0)]
    [InlineData("guide-80-later", 80, 24, GlyphSet.Full, 2)]
    [InlineData("guide-80-table", 80, 24, GlyphSet.Full, 7)]
    [InlineData("guide-120", 120, 40, GlyphSet.Full, 0)]
    [InlineData("guide-120-end", 120, 40, GlyphSet.Full, 8)]
    [InlineData("guide-80-ascii", 80, 24, GlyphSet.Ascii, 1)]
    public void The_guide(string name, int columns, int rows, GlyphSet glyphs, int sections)
    {
        var driver = Front.Loaded(columns, rows, glyphs).Driver.Type("g");
        for (var i = 0; i < sections; i++) driver.Press(KeyCode.Right);
        GoldenText.Hold(name, driver.Text);
    }
}
