using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Screens.Desk;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class ScenePaneTests
{
    // At 80 by 24: without head and foot, and a column free at either side.
    private static readonly Area Desk80 = new(1, 1, 78, 22);

    [Fact]
    public void However_long_the_answers_are_a_story_shows_eight_lines_in_the_smallest_window()
    {
        var session = Played.NewSession(RealContent.Rules);
        var canvas = new Canvas(80, 24);
        foreach (var scene in session.Game.Rules.Catalogue.Events)
        {
            var view = EventView.Of(session, scene);
            var prose = ScenePane.Prose(canvas, 47, view, [], TermMarks.None).Count;
            var (frame, cut) = ScenePane.Fit(canvas, Desk80, view, prose, aboveRows: 0, ribbonRows: 3);
            Assert.True(frame.Main.Height >= Math.Min(prose, 8), $"{scene.Id}: {frame.Main.Height} of {prose}, {cut}");
            Assert.Equal(ScenePane.OptionRows(canvas, 78, view, cut) + 1, frame.Options.Height);
        }
    }

    [Fact]
    public void An_answer_that_is_cut_shows_whole_when_it_is_pointed_at_and_nothing_moves_out_of_the_window()
    {
        const string End = "and then we shall see who laughs last in that building.";
        var longest = $"Go to the newspapers with all of it, name by name and date by date, before the board can meet again, {End}";
        var scene = Stage.Scene("A long scene", string.Concat(Enumerable.Repeat("The rain has not stopped since Monday. ", 20)));
        var rules = Stage.With(scene with { Options = [.. scene.Options.Select(option => option with { Text = longest })] });
        var session = Played.NewSession(rules);
        var driver = StageDriver.Of(session);
        driver.Press(KeyCode.Enter, KeyCode.Enter);
        Assert.DoesNotContain("building.", driver.Text, StringComparison.Ordinal);
        var rows = RowsOf(driver);
        for (var place = 0; place < 4; place++)
        {
            driver.Press(KeyCode.Down);
            Assert.Contains("building.", driver.Text, StringComparison.Ordinal);
            Assert.Equal(rows, RowsOf(driver));
            Assert.Contains(" 4. ", driver.Text, StringComparison.Ordinal);
        }
        // Pointing is no answer yet; a click on the one that is pointed at is.
        Assert.Empty(session.Decisions);
        driver.Click(" 1. Go to");
        Assert.Empty(session.Decisions);
        driver.Click(" 1. Go to");
        Assert.Equal(0, Assert.Single(session.Decisions).Decision.OptionIndex);

        static int RowsOf(StageDriver driver) => driver.Text.Split('\n').Count(line => line.Contains("Monday", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_above_a_story_does_not_count_as_its_lines()
    {
        var session = Played.NewSession(RealContent.Rules);
        var canvas = new Canvas(80, 24);
        foreach (var scene in session.Game.Rules.Catalogue.Events)
        {
            var view = EventView.Of(session, scene);
            var story = ScenePane.Prose(canvas, 47, view, [], TermMarks.None).Count;
            var prose = ScenePane.Prose(canvas, 47, view, ["Sign the safety standard: done. What came of it: credibility 53 (+3)."], TermMarks.None).Count;
            var (frame, _) = ScenePane.Fit(canvas, Desk80, view, prose, prose - story, ribbonRows: 3);
            Assert.True(frame.Main.Height - (prose - story) >= Math.Min(story, 8), scene.Id);
        }
    }

    [Fact]
    public void Of_two_scenes_in_a_round_the_first_is_closed_with_a_word_before_the_second()
    {
        var session = Played.NewSession(RealContent.Rules, pace: Pace.Quarterly);
        Assert.Equal(2, session.Game.State.OpenEventCount);
        var first = EventView.Of(session, session.Game.OpenEvent!);
        var driver = StageDriver.Of(session);
        driver.Press(KeyCode.Enter, KeyCode.Enter);
        Assert.Contains($"Scene 1 of 2: {first.Title}", driver.Text, StringComparison.Ordinal);
        driver.Type("1");
        var second = EventView.Of(session, session.Game.OpenEvent!);
        Assert.IsType<MessageScreen>(driver.Stage.Top);
        Assert.Contains($"Your answer: {first.Options[0].Text[..20]}", driver.Text, StringComparison.Ordinal);
        Assert.Contains("Another scene waits this quarter", driver.Text, StringComparison.Ordinal);
        driver.Press(KeyCode.Enter);
        Assert.Contains($"Scene 2 of 2: {second.Title}", driver.Text, StringComparison.Ordinal);
        driver.Type("1");
        Assert.Equal(2, session.Decisions.Count(d => d.Decision.Kind == DecisionKind.AnswerEvent));
    }

    [Fact]
    public void Line_by_line_too_two_scenes_of_a_round_are_told_apart()
    {
        var played = Played.From(RealContent.Rules, "1\n1\n", new PlainSettings(200), pace: Pace.Quarterly);
        var lines = played.Lines.ToList();
        var chosen = lines.FindIndex(line => line.StartsWith("Your answer: ", StringComparison.Ordinal));
        var waits = lines.FindIndex(line => line.StartsWith("Another scene waits this quarter: “", StringComparison.Ordinal));
        var second = lines.FindIndex(line => line.StartsWith("Scene 2 of 2: ", StringComparison.Ordinal));
        Assert.True(lines.Exists(line => line.StartsWith("Scene 1 of 2: ", StringComparison.Ordinal)));
        Assert.True(chosen > 0 && chosen < waits && waits < second);
        Assert.Single(lines, line => line.StartsWith("Your answer: ", StringComparison.Ordinal));
    }
}
