using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>The advisors and the glossary in full screen.</summary>
public sealed class VoicesScreenTests
{
    [Fact]
    public void A_scene_says_that_advisors_have_a_view_and_v_lets_them_speak()
    {
        var driver = Scene();
        Assert.Contains("v voices", driver.Text, StringComparison.Ordinal);
        Assert.IsType<VoicesScreen>(driver.Type("v").Stage.Top);
        // Whom each favours stands in words, so that no colour is needed to tell.
        Assert.Contains("The planner is for answer 1: Freeze all access.", driver.Text, StringComparison.Ordinal);
        Assert.Contains("The playbook is for answer 2: Leave it open and watch.", driver.Text, StringComparison.Ordinal);
        Assert.IsType<DocumentsScreen>(driver.Press(KeyCode.Down, KeyCode.Enter).Stage.Top);
        Assert.Contains("playbook-graded-returns", driver.Text, StringComparison.Ordinal);
        Assert.IsType<VoicesScreen>(driver.Press(KeyCode.Escape).Stage.Top);
        Assert.IsType<DeskScreen>(driver.Type("v").Stage.Top);
    }

    [Fact]
    public void Where_there_is_room_it_says_so_beside_the_answers() =>
        Assert.Contains("v: two advisors have a view", Scene(120, 40).Text, StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_has_a_view_the_key_is_not_there()
    {
        var driver = StageDriver.Of(Played.NewSession(Stage.With(Stage.Scene()))).Press(KeyCode.Enter, KeyCode.Enter);
        Assert.DoesNotContain("voices", driver.Text, StringComparison.Ordinal);
        Assert.IsType<DeskScreen>(driver.Type("v").Stage.Top);
    }

    [Fact]
    public void The_glossary_opens_on_the_words_of_the_scene_and_from_the_help()
    {
        var driver = Scene().Type("g");
        Assert.IsType<GlossaryScreen>(driver.Stage.Top);
        var text = driver.Text;
        string[] inOrder = ["New in this scene", "  photograph ", "› access ", "All other words", "  zeal "];
        Assert.Equal(inOrder, inOrder.OrderBy(words => text.IndexOf(words, StringComparison.Ordinal)));
        Assert.All(inOrder, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotContain("{cast", text, StringComparison.Ordinal);
        Assert.IsType<DocumentsScreen>(driver.Press(KeyCode.Enter).Stage.Top);
        driver.Press(KeyCode.Escape, KeyCode.Escape);
        Assert.IsType<GlossaryScreen>(driver.Type("?g").Stage.Top);
        Assert.IsType<DeskScreen>(driver.Press(KeyCode.Escape).Stage.Top);
    }

    [Fact]
    public void Help_on_a_screen_without_a_game_has_no_glossary()
    {
        var front = new Front().Load();
        front.Driver.Type("?");
        Assert.DoesNotContain("glossary", front.Driver.Text, StringComparison.Ordinal);
        Assert.IsType<HelpScreen>(front.Driver.Type("g").Stage.Top);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Looks_as_it_was_judged(int columns, int rows)
    {
        var driver = Scene(columns, rows);
        GoldenText.Hold($"voices-scene-{columns}", driver.Text);
        GoldenText.Hold($"voices-{columns}", driver.Type("v").Text);
        GoldenText.Hold($"glossary-{columns}", driver.Press(KeyCode.Escape).Type("g").Text);
        var table = SetTable.Of(Played.NewSession(RealContent.Rules), columns, rows);
        GoldenText.Hold($"glossary-all-{columns}", table.Open(t => new GlossaryScreen(t, WordsInSight.OfScene(t.Session))).Text);
        // The longest that any scene of the library has.
        var session = Played.NewSession(RealContent.Rules);
        var longest = RealContent.Catalogue.Events.MaxBy(scene => AdviceView.Of(session, scene).Sum(a => a.Text.Length + a.Option.Length))!;
        var screen = SetTable.Of(session, columns, rows).Open(t => new VoicesScreen(t, AdviceView.Of(session, longest)));
        GoldenText.Hold($"voices-longest-{columns}", screen.Text);
    }

    [Fact]
    public void In_ascii_it_is_ascii()
    {
        var driver = StageDriver.Of(Played.NewSession(Stage.With(Stage.Scene(), Voices.On)), glyphs: GlyphSet.Ascii).Press(KeyCode.Enter, KeyCode.Enter);
        var text = driver.Text + driver.Type("v").Text + driver.Press(KeyCode.Escape).Type("g").Text;
        Assert.True(System.Text.Ascii.IsValid(text));
    }

    private static StageDriver Scene(int columns = 80, int rows = 24) =>
        StageDriver.Of(Played.NewSession(Stage.With(Stage.Scene(), Voices.On)), columns, rows).Press(KeyCode.Enter, KeyCode.Enter);
}
