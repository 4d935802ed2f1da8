using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Screens;

/// <summary>Words of the glossary are marked where a game first names them, there and nowhere else.</summary>
public sealed class NewWordsTests
{
    private const string Text = "The alignment tax is a tax on alignment.\n\nAligned or not: Magma pays the alignment tax, and the photographs stay.";

    [Theory]
    [InlineData(80, 24, GlyphSet.Full)]
    [InlineData(120, 40, GlyphSet.Full)]
    [InlineData(80, 24, GlyphSet.Ascii)]
    public void Each_word_is_marked_once_by_its_longest_form_and_whatever_the_width(int columns, int rows, GlyphSet glyphs)
    {
        var driver = StageDriver.Of(Played.NewSession(Rules()), columns, rows, glyphs).Press(KeyCode.Enter, KeyCode.Enter);
        // The first is found by another form than its name; the answers are read after the story.
        Assert.Equal(["alignment tax", "alignment", "photographs", "access"], Marked(driver.Canvas));
        // Nothing moves for a mark.
        driver.Stage.Settings = driver.Stage.Settings with { MarkTerms = false };
        var bare = driver.Text.Split('\n')[..^2];
        Assert.Empty(Marked(driver.Canvas));
        driver.Stage.Settings = driver.Stage.Settings with { MarkTerms = true };
        Assert.Equal(bare, driver.Text.Split('\n')[..^2]);
    }

    [Fact]
    public void A_scene_that_comes_again_marks_nothing()
    {
        var driver = StageDriver.Of(Played.NewSession(Rules())).Press(KeyCode.Enter, KeyCode.Enter);
        driver.Type("1e").Press(KeyCode.Enter);
        Assert.Contains("You know this scene", driver.Text, StringComparison.Ordinal);
        Assert.Empty(Marked(driver.Canvas));
        Assert.DoesNotContain("g words", driver.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_taken_up_again_marks_what_it_marked()
    {
        var rules = RealContent.Rules;
        var journal = new KeptJournal();
        var session = GameSession.Start(rules, new GameSetup(rules.Catalogue.Scenarios[0].Id, 7, Pace.Monthly, Teaching: false), journal);
        var met = new List<string>();
        for (var round = 0; round < 30 && !session.IsOver; round++)
        {
            met.AddRange(Marks(session));
            while (session.Game.OpenEvent is { } scene)
            {
                var marks = SceneMarks(session);
                met.AddRange(marks);
                if (round % 6 == 5)
                {
                    var resumed = GameSession.Resume(rules, JournalReader.Read(journal.Text).Journal!, new KeptJournal()).Session!;
                    Assert.Equal(marks, SceneMarks(resumed));
                    Assert.Equal(Marks(session), Marks(resumed));
                }
                session.Decide(Decision.Answer(scene.Index, 0));
            }
            session.Decide(Decision.EndRound);
        }
        Assert.InRange(met.Count, 5, 200);
        Assert.Equal(met.Distinct(StringComparer.Ordinal), met);
    }

    [Fact]
    public void The_key_opens_the_glossary_on_the_new_words_and_a_click_on_the_one_that_was_clicked()
    {
        var driver = StageDriver.Of(Played.NewSession(Rules())).Press(KeyCode.Enter, KeyCode.Enter);
        Assert.Contains("g words", driver.Text, StringComparison.Ordinal);
        Assert.IsType<GlossaryScreen>(driver.Type("g").Stage.Top);
        InOrder(driver.Text, "New in this scene", "alignment tax", "photograph", "access");
        Assert.IsType<GlossaryScreen>(driver.Press(KeyCode.Escape).Click("photographs").Stage.Top);
        InOrder(driver.Text, "New in this scene", "photograph", "alignment tax");
    }

    [Fact]
    public void A_plain_game_puts_an_asterisk_to_them_and_says_what_it_is()
    {
        var settings = new PlainSettings(200);
        var played = Played.From(Rules(), "1\nend\n1\n", settings).Text;
        Assert.Contains("The alignment tax* is a tax on alignment*.", played, StringComparison.Ordinal);
        Assert.Contains("Aligned or not: Magma pays the alignment tax, and the photographs* stay.", played, StringComparison.Ordinal);
        Assert.Contains("* In the glossary: alignment tax, alignment, photographs, access. To have a word explained: glossary WORD.", played, StringComparison.Ordinal);
        Assert.Equal(4, played.Split('\n').Where(line => !line.StartsWith('*')).Sum(line => line.Count(c => c == '*')));
        Assert.DoesNotContain('*', Played.From(Rules(), "1\nend\n1\n", settings with { MarkTerms = false }).Text);
    }

    [Fact]
    public void Looks_as_it_was_judged()
    {
        var driver = StageDriver.Of(Played.NewSession(RealContent.Rules));
        GoldenText.Hold("new-words-briefing-80", Bracketed(driver.Press(KeyCode.Enter)));
        GoldenText.Hold("new-words-briefing-glossary-80", driver.Type("g").Text);
        // The first scene of the library that has new words.
        driver.Press(KeyCode.Escape, KeyCode.Enter);
        for (var month = 0; month < 20 && Marked(driver.Canvas).Count == 0; month++) NextScene(driver);
        GoldenText.Hold("new-words-scene-80", Bracketed(driver));
        GoldenText.Hold("new-words-glossary-80", driver.Type("g").Text);
    }

    private static GameRules Rules() => Stage.With(Stage.Scene(text: Text), catalogue => catalogue with
    {
        Glossary =
        [
            new GlossaryTerm("access", [], "Being let in.", []),
            new GlossaryTerm("alignment", ["aligned"], "Wanting the right thing.", ["plan-security-two-leaks"]),
            new GlossaryTerm("alignment tax", [], "What that costs.", []),
            new GlossaryTerm("photograph", ["photographs"], "A picture.", []),
            new GlossaryTerm("zeal", [], "More than enough will.", []),
        ],
    });

    private static List<string> Marks(GameSession session)
    {
        var terms = new TermsMet(session);
        var opening = session.History.Count > 1 ? [] : terms.Opening(OpeningView.Of(session)).Words;
        return [.. opening.Concat(terms.Briefing(BriefingView.Of(session)).Words).Select(word => word.Name).Distinct(StringComparer.Ordinal)];
    }

    private static List<string> SceneMarks(GameSession session) =>
        [.. new TermsMet(session).Scene(EventView.Of(session, session.Game.OpenEvent!)).Words.Select(word => word.Name)];

    private static void NextScene(StageDriver driver)
    {
        driver.Type("1");
        if (driver.Stage.Top is MessageScreen) driver.Press(KeyCode.Enter);
        driver.Type("e").Press(KeyCode.Enter);
    }

    private static void InOrder(string text, params string[] words) =>
        Assert.Equal(words, words.OrderBy(word => text.IndexOf(word, StringComparison.Ordinal)));

    // What is marked, from the top; a mark that goes on in the next row is one.
    private static List<string> Marked(Canvas canvas)
    {
        var marked = new List<string>();
        var isOpen = false;
        for (var row = 0; row < canvas.Height; row++)
        {
            foreach (var cell in canvas.Row(row))
            {
                if (cell.Ink == Ink.Term)
                {
                    if (!isOpen) marked.Add("");
                    marked[^1] += cell.Text;
                }
                isOpen = cell.Ink == Ink.Term;
            }
        }
        return marked;
    }

    // The screen with the marks in brackets, since a text has no ink.
    private static string Bracketed(StageDriver driver)
    {
        var canvas = driver.Canvas;
        var lines = new List<string>();
        for (var row = 0; row < canvas.Height; row++)
        {
            var (line, before) = (new System.Text.StringBuilder(), Ink.Text);
            foreach (var cell in canvas.Row(row))
            {
                if ((cell.Ink == Ink.Term) != (before == Ink.Term)) line.Append(cell.Ink == Ink.Term ? '[' : ']');
                line.Append(cell.Text);
                before = cell.Ink;
            }
            lines.Add(line.ToString().TrimEnd());
        }
        return string.Join('\n', lines) + "\n";
    }
}
