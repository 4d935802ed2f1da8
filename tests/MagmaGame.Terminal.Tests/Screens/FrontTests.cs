using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Options;
using MagmaGame.Terminal.Tests.Kit;
using Moq;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>What the screens before a game do.</summary>
public sealed class FrontTests
{
    [Theory]
    [InlineData("n", "New game")]
    [InlineData("p", "Past games")]
    [InlineData("g", "Guide")]
    [InlineData("d", "Documents")]
    public void What_is_asked_for_while_loading_opens_once_it_is_loaded(string key, string screen)
    {
        var front = new Front();
        front.Driver.Type(key);
        Assert.Equal("Title", front.Top);
        front.Load();
        Assert.Equal(screen, front.Top);
    }

    [Fact]
    public void A_game_that_is_gone_on_with_waits_until_it_is_known_which()
    {
        var front = new Front();
        front.Shelf.Setup(shelf => shelf.LastUnfinished()).Returns(Front.Kept());
        front.Shelf.Setup(shelf => shelf.Resume("stall-7-1")).Returns(() => front.Opened(new GameSetup("stall", 7, Pace.Monthly, false)));
        front.Driver.Type("c");
        front.Lobby.Loaded(RealContent.Rules, front.Shelf.Object);
        Assert.Equal("Title", front.Top);
        front.Settle();
        Assert.Equal("Desk", front.Top);
    }

    [Fact]
    public void What_was_asked_for_can_be_taken_back()
    {
        var front = new Front();
        front.Driver.Type("n").Press(KeyCode.Escape);
        Assert.Equal("Title", front.Load().Top);
    }

    [Fact]
    public void Options_open_before_anything_is_loaded_and_stay_open()
    {
        var front = new Front();
        front.Driver.Type("no");
        Assert.Equal("Options", front.Load().Top);
    }

    [Fact]
    public void The_pointer_waits_at_the_game_to_go_on_with_unless_it_was_moved()
    {
        Assert.Contains("› c  Continue    March 2026", Front.Loaded(waiting: Front.Kept()).Driver.Text, StringComparison.Ordinal);
        var moved = new Front();
        moved.Shelf.Setup(shelf => shelf.LastUnfinished()).Returns(Front.Kept());
        moved.Driver.Press(KeyCode.Down);
        Assert.Contains("› t  Tutorial", moved.Load().Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Continue_says_why_not_when_no_game_waits()
    {
        var front = Front.Loaded();
        front.Driver.Type("c");
        Assert.Contains("No game waits", front.Driver.Text, StringComparison.Ordinal);
        Assert.Empty(front.Started);
    }

    [Fact]
    public void The_tutorial_starts_with_what_it_is_given()
    {
        var front = Front.Loaded();
        front.Driver.Type("t");
        Assert.Equal(new GameSetup("baseline-2025", 4, Pace.Monthly, false), Assert.Single(front.Started));
        Assert.Equal("Desk", front.Top);
    }

    [Fact]
    public void Without_a_tutorial_the_menu_says_so()
    {
        var front = new Front(hasTutorial: false).Load();
        front.Driver.Type("t");
        Assert.Contains("no tutorial", front.Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_answers_a_click()
    {
        var front = Front.Loaded();
        front.Driver.Click("New game");
        Assert.Equal("New game", front.Top);
        front.Driver.Press(KeyCode.Escape).Click("Quit");
        Assert.Equal(HostExit.Left, front.Driver.Stage.Exit);
    }

    [Fact]
    public void When_content_cannot_be_loaded_the_player_is_told_and_leaves()
    {
        var front = new Front();
        front.Driver.Type("n");
        front.Lobby.Failed(new InvalidOperationException("The content has 3 errors."));
        Assert.Contains("The content has 3 errors.", front.Driver.Text, StringComparison.Ordinal);
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal(HostExit.Left, front.Driver.Stage.Exit);
    }

    [Fact]
    public void A_new_game_is_what_was_chosen()
    {
        var front = Front.Loaded();
        front.Driver.Type("n").Press(KeyCode.Down).Type("4294967295pt").Press(KeyCode.Enter);
        Assert.Equal(new GameSetup("crowded-frontier", uint.MaxValue, Pace.Quarterly, true), Assert.Single(front.Started));
        Assert.Equal("Desk", front.Top);
    }

    [Fact]
    public void A_seed_is_digits_and_no_larger_than_there_are()
    {
        var front = Front.Loaded();
        front.Driver.Type("n4294967296x").Press(KeyCode.Enter);
        Assert.Equal(429496729u, Assert.Single(front.Started).Seed);
    }

    [Theory]
    [InlineData("ns12")]
    [InlineData("nf12")]
    [InlineData("ns8f12")]
    public void The_first_digit_takes_the_place_of_the_seed_shown(string keys)
    {
        var front = Front.Loaded();
        front.Driver.Type(keys).Press(KeyCode.Enter);
        Assert.Equal(12u, Assert.Single(front.Started).Seed);
    }

    [Fact]
    public void A_seed_that_one_comes_to_can_be_edited()
    {
        var front = Front.Loaded();
        var shown = front.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture);
        front.Driver.Type("n").Press(KeyCode.Tab).Press(KeyCode.Backspace).Type("5").Press(KeyCode.Enter);
        Assert.Equal(shown[..^1] + "5", Assert.Single(front.Started).Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_wheel_scrolls_the_worlds_and_chooses_none()
    {
        var front = Front.Loaded();
        var before = front.Driver.Type("n").Text;
        for (var turn = 0; turn < 3; turn++) front.Driver.Stage.Handle(new MouseInput(MouseAction.WheelDown, 6, 6));
        var chosen = before.Split('\n').First(line => line.Contains('›', StringComparison.Ordinal))[..28];
        Assert.DoesNotContain(front.Driver.Text.Split('\n').Take(18), line => line.Contains('›', StringComparison.Ordinal) && !line.StartsWith(chosen, StringComparison.Ordinal));
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal("baseline-2025", Assert.Single(front.Started).ScenarioId);
    }

    [Fact]
    public void A_seed_can_be_pasted()
    {
        var front = Front.Loaded();
        front.Driver.Type("n");
        front.Driver.Stage.Handle(new PasteInput(" 77\n"));
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal(77u, Assert.Single(front.Started).Seed);
    }

    [Fact]
    public void Without_a_seed_no_game_starts_and_a_fresh_one_helps()
    {
        var front = Front.Loaded();
        front.Driver.Type("n1").Press(KeyCode.Backspace).Press(KeyCode.Enter);
        Assert.Contains("press f", front.Driver.Text, StringComparison.Ordinal);
        Assert.Empty(front.Started);
        front.Driver.Press(KeyCode.Enter).Type("f").Press(KeyCode.Enter);
        Assert.Equal(front.Seed, Assert.Single(front.Started).Seed);
    }

    [Fact]
    public void A_new_game_begins_with_the_options_of_the_player()
    {
        var front = Front.Loaded();
        front.Lobby.Options.Change(new GameOptions { Pace = Pace.Quarterly, Teaching = true });
        front.Driver.Type("n").Press(KeyCode.Enter);
        Assert.Equal((Pace.Quarterly, true), (front.Started[0].Pace, front.Started[0].Teaching));
    }

    [Fact]
    public void Everything_about_a_new_game_can_be_reached_with_arrows()
    {
        var front = Front.Loaded();
        front.Driver.Type("n").Press(KeyCode.End, KeyCode.Down, KeyCode.Down, KeyCode.Right, KeyCode.Down, KeyCode.Left, KeyCode.Enter);
        Assert.Equal(("workshop", Pace.Monthly, false), (front.Started[0].ScenarioId, front.Started[0].Pace, front.Started[0].Teaching));
    }

    [Fact]
    public void A_world_made_for_a_lesson_brings_its_pace_and_its_predictions()
    {
        var front = Front.Loaded();
        front.Driver.Type("n").Press(KeyCode.End);
        Assert.Contains("Workshop, 180 minutes", front.Driver.Text, StringComparison.Ordinal);
        Assert.Contains("One lesson, 45 minutes", front.Driver.Text, StringComparison.Ordinal);
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal(new GameSetup("workshop", front.Seed, Pace.Quarterly, Teaching: true), Assert.Single(front.Started));
    }

    [Fact]
    public void What_was_turned_stays_whatever_world_is_looked_at()
    {
        var front = Front.Loaded();
        front.Driver.Type("n").Press(KeyCode.End).Type("pt").Press(KeyCode.Home).Press(KeyCode.End).Press(KeyCode.Enter);
        Assert.Equal(new GameSetup("workshop", front.Seed, Pace.Monthly, Teaching: false), Assert.Single(front.Started));
    }

    [Fact]
    public void A_game_that_cannot_be_kept_is_told_and_nothing_changes()
    {
        var front = Front.Loaded();
        front.Shelf.Setup(shelf => shelf.Start(It.IsAny<GameSetup>())).Throws(new ShelfException("The disk is full."));
        front.Driver.Type("n").Press(KeyCode.Enter);
        Assert.Contains("The disk is full.", front.Driver.Text, StringComparison.Ordinal);
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal("New game", front.Top);
    }

    [Fact]
    public void A_past_game_goes_on_with_what_should_be_known_told()
    {
        var front = Front.Loaded(kept: Front.Kept());
        front.Shelf.Setup(shelf => shelf.Resume("stall-7-1"))
            .Returns(() => front.Opened(new GameSetup("stall", 7, Pace.Monthly, false), "stall-7-1", "A line was dropped."));
        front.Driver.Type("p");
        front.Settle().Driver.Press(KeyCode.Enter);
        Assert.Contains("A line was dropped.", front.Driver.Text, StringComparison.Ordinal);
        front.Driver.Press(KeyCode.Enter);
        Assert.Equal("Desk", front.Top);
        Assert.Equal("stall-7-1", front.Lobby.Open!.Name);
    }

    [Fact]
    public void The_world_of_a_past_game_is_played_anew()
    {
        var front = Front.Loaded(kept: Front.Kept(isOver: true) with { Pace = Pace.Quarterly });
        front.Driver.Type("p");
        front.Settle().Driver.Type("n");
        Assert.Equal(new GameSetup("stall", 7, Pace.Quarterly, false), Assert.Single(front.Started));
    }

    [Theory]
    [InlineData("\r", "torn")]
    [InlineData("n", "which world")]
    public void A_past_game_that_is_damaged_says_so(string key, string words)
    {
        var front = Front.Loaded(kept: Front.Kept() with { ScenarioId = "", Problem = "It is torn." });
        front.Driver.Type("p");
        front.Settle();
        if (key == "\r") front.Driver.Press(KeyCode.Enter);
        else front.Driver.Type(key);
        Assert.Contains(words, front.Driver.Text, StringComparison.Ordinal);
        Assert.Equal("Not now", front.Top);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_told()
    {
        var front = Front.Loaded();
        front.Shelf.Setup(shelf => shelf.All()).Throws(new ShelfException("No permission."));
        front.Driver.Type("p");
        Assert.Contains("No permission.", front.Settle().Driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_game_closes_the_one_before_and_a_branch_too()
    {
        var front = Front.Loaded();
        var first = front.Opened(new GameSetup("stall", 1, Pace.Monthly, false), "first");
        var second = front.Opened(new GameSetup("stall", 1, Pace.Monthly, false), "second");
        front.Lobby.Show(first);
        front.Lobby.Show(second);
        Assert.Equal(["first"], front.Closed);
        front.Lobby.Dispose();
        Assert.Equal(["first", "second"], front.Closed);
    }

    [Fact]
    public void Each_option_holds_at_once_and_is_kept()
    {
        var front = Front.Loaded();
        front.Driver.Type("o").Press(KeyCode.Right, KeyCode.Right);
        Assert.Equal((ThemeName.Light, ColourDepth.TwoFiftySix), (front.Driver.Stage.Settings.Theme, front.Driver.Stage.Settings.Depth));
        front.Driver.Press(KeyCode.Down, KeyCode.Left);
        Assert.Equal(GlyphSet.Ascii, front.Driver.Stage.Settings.Glyphs);
        front.Driver.Press(KeyCode.Down, KeyCode.Enter);
        Assert.False(front.Driver.Stage.Settings.Mouse);
        front.Driver.Press(KeyCode.Down, KeyCode.Right);
        Assert.False(front.Driver.Stage.Settings.MarkTerms);
        front.Driver.Press(KeyCode.Down, KeyCode.Right, KeyCode.Down, KeyCode.Right);
        Assert.Equal(
            new GameOptions { Theme = ThemeChoice.Light, Lines = LineChoice.Ascii, Mouse = false, MarkTerms = false, Pace = Pace.Quarterly, Teaching = true },
            front.Saved[^1]);
        Assert.Equal(7, front.Saved.Count);
    }

    [Fact]
    public void An_option_is_chosen_with_a_click()
    {
        var front = Front.Loaded();
        front.Driver.Type("o").Click("high contrast");
        Assert.Equal(ThemeName.HighContrast, front.Driver.Stage.Settings.Theme);
    }

    [Fact]
    public void Options_that_cannot_be_kept_hold_all_the_same()
    {
        var front = Front.Loaded();
        front.Options.Setup(store => store.Save(It.IsAny<GameOptions>())).Throws(new IOException("The disk is read-only."));
        front.Driver.Type("o").Press(KeyCode.Down, KeyCode.Down, KeyCode.Right);
        Assert.Contains("The disk is read-only.", front.Driver.Text, StringComparison.Ordinal);
        Assert.False(front.Driver.Stage.Settings.Mouse);
    }

    [Fact]
    public void The_first_game_may_start_elsewhere_than_on_the_shelf()
    {
        var front = Front.Loaded();
        front.Lobby.FirstStart = (_, setup) => front.Opened(setup, "elsewhere");
        front.Driver.Type("n").Press(KeyCode.Enter);
        Assert.Equal("elsewhere", front.Lobby.Open!.Name);
        Assert.Empty(front.Started);
        front.Lobby.Start(new GameSetup("stall", 1, Pace.Monthly, false));
        Assert.Single(front.Started);
    }

    [Fact]
    public void Every_screen_draws_at_any_size_in_any_set_of_signs()
    {
        string[] ways = ["", "n", "n1", "p", "o", "g", "c", "?"];
        foreach (var way in ways)
        {
            var front = Front.Loaded(kept: [.. Enumerable.Range(0, 60).Select(i => Front.Kept($"stall-{i}-1", isOver: i % 3 == 0))]);
            front.Driver.Type(way);
            front.Settle();
            foreach (var glyphs in Enum.GetValues<GlyphSet>())
            {
                front.Driver.Stage.Settings = front.Driver.Stage.Settings with { Glyphs = glyphs };
                for (var columns = 80; columns <= 200; columns += 7)
                {
                    for (var rows = 24; rows <= 60; rows += 3)
                    {
                        front.Driver.Size = new TerminalSize(columns, rows);
                        Assert.NotEmpty(front.Driver.Press(KeyCode.Down).Text.Trim());
                    }
                }
            }
        }
    }
}
