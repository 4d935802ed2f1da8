using System.Xml.Linq;
using MagmaGame.Printing;
using MagmaGame.Reports.Articles;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Tests;

public sealed class ArticleTextTests
{
    private static readonly Article Sample = new(
        "about a game", "A title",
        [new Paragraph([Phrase.Strong("First. "), "Then the rest."]), new KeyFigures([new KeyFigure("43\u00a0%", "chance"), new KeyFigure("7\u00a0%", "of it early")])],
        [
            new Section("one", "One",
            [
                new Paragraph(["A colour means this."], ParagraphKind.Legend),
                new Picture("Over time", "A line.", new XElement("svg"), ["It rises."], Course(40)),
                new Fold("More of it", [new Paragraph(["Deep down."])]),
                new Reports.Articles.Commands(["magma replay " + new string('x', 90)]),
                new TimeLine([new Moment("May 2026", "A", ["It began."], MomentKind.Decision)]),
                new Card("1", "May 2026", "A choice", [new Measure(["Had you not: ", new Phrase("2 points worse", PhraseKind.Riskier)], new XElement("svg"), ["A note."])]),
            ]),
        ]);

    [Fact]
    public void All_that_is_not_folded_away_is_told()
    {
        var text = Text(Sample, 80, isUnfolded: false);
        foreach (var says in new[]
        {
            "A title", "about a game", "First. Then the rest.", "43 %  chance", "It rises.", "[+] More of it", "May 2026  > It began.", "1. A choice (May 2026)",
            "Had you not: 2 points worse", "A note.",
        })
        {
            Assert.Contains(says, text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("A colour means this", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Deep down", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_folded_away_and_every_row_come_when_asked_for()
    {
        Assert.Contains("--unfold prints all 40", Text(Sample, 80, isUnfolded: false), StringComparison.Ordinal);
        var text = Text(Sample, 80, isUnfolded: true);
        Assert.Contains("Deep down.", text, StringComparison.Ordinal);
        for (var row = 0; row < 40; row++) Assert.Contains($"month {row} ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_page_but_for_what_is_to_be_copied(int width)
    {
        var article = Sample with { Sections = [.. Sample.Sections, new Section("two", "Two", [Wide()])] };
        foreach (var line in Text(article, width, isUnfolded: true).Split('\n'))
            Assert.True(line.Contains("magma replay", StringComparison.Ordinal) || DisplayWidth.Of(line) <= width, line);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void No_cell_of_a_table_is_lost(int width)
    {
        var table = Wide();
        var text = Text(Sample with { Sections = [new Section("two", "Two", [table])] }, width, isUnfolded: true);
        foreach (var word in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Split(' ')))
            Assert.Contains(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_commands_no_terminal_and_ASCII_stays_ASCII()
    {
        var table = new DataTable("“c”", [new("\u001b[31mname"), new("n", IsFigure: true)], [["a\u001b]0;x\u0007 [red]b[/]", "−1"]]);
        var text = Text(Sample with { Title = "\u001b[2J", Sections = [new Section("x", "X", [table])] }, 80, isUnfolded: true, ascii: true);
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("[red]b[/]", text, StringComparison.Ordinal);
        Assert.True(System.Text.Ascii.IsValid(text));
    }

    private static DataTable Course(int rows) => new(
        "Course", [new("Month"), new("value", IsFigure: true)], [.. Enumerable.Range(0, rows).Select(i => (System.Collections.Immutable.ImmutableArray<string>)[$"month {i}", $"v{i}"])],
        IsCourse: true);

    private static DataTable Wide() => new(
        "Wide",
        [new("When"), new("What"), new("Decided"), new("Instead"), new("difference, points", IsFigure: true), new("95 % interval", IsFigure: true), new("Clear")],
        [["January 2025", "The long shelf", "Start tonight, a straight line", "Wait until somebody asks", "+12.3", "−1.0 to +25.1", "yes"]]);

    private static string Text(Article article, int width, bool isUnfolded, bool ascii = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ArticleText.Write(new Page(output, new PlainSettings(width, Ascii: ascii)), article, isUnfolded);
        return output.ToString();
    }
}
