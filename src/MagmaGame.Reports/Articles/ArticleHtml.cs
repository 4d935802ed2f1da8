using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MagmaGame.Reports.Pages;

namespace MagmaGame.Reports.Articles;

/// <summary>Writes an article as a page for browsers and printers. Every word is escaped by the writer of elements.</summary>
public sealed class ArticleHtml
{
    // As many columns as a phone has room for; rows of wider tables are stacked there.
    private const int MostNarrow = 3;

    private static readonly XmlWriterSettings Layout = new()
    {
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        NewLineHandling = NewLineHandling.None,
        // A name of a game may hold any sign; that must not cost somebody the page.
        CheckCharacters = false,
    };

    private int _pictures;

    private ArticleHtml()
    {
    }

    /// <summary>The page of an article.</summary>
    public static HtmlPage Of(Article article)
    {
        var writer = new ArticleHtml();
        var html = new StringBuilder();
        Append(html, new XElement("header",
            new XElement("p", new XAttribute("class", "kicker"), article.Kicker),
            new XElement("h1", article.Title),
            writer.All(article.Lead)));
        foreach (var section in article.Sections)
        {
            Append(html, new XElement("section",
                new XAttribute("aria-labelledby", section.Id),
                new XElement("h2", new XAttribute("id", section.Id), section.Heading),
                writer.All(section.Blocks)));
        }
        return new HtmlPage($"{article.Title} · {article.Kicker}", html.ToString(), [.. article.Sections.Select(s => new PageSection(s.Id, s.Heading))])
        {
            Style = ArticleStyle.Css,
            ContentsAfter = "</header>\n",
        };
    }

    private static void Append(StringBuilder html, XElement element)
    {
        using (var writer = XmlWriter.Create(html, Layout)) element.WriteTo(writer);
        html.Append('\n');
    }

    private IEnumerable<XElement> All(ImmutableArray<Block> blocks) => blocks.Select(Written);

    private XElement Written(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Points points => new XElement(points.IsCounted ? "ol" : "ul", points.Items.Select(item => new XElement("li", Words(item)))),
        KeyFigures figures => Of(figures),
        DataTable table => Of(table),
        Picture picture => Of(picture),
        Gallery gallery => new XElement("div", Class("gallery"), gallery.Pictures.Select(Of)),
        Fold fold => new XElement("details", Class(fold.IsForPaper ? "fold for-paper" : "fold"), new XElement("summary", fold.Summary), All(fold.Blocks)),
        Commands commands => new XElement("pre", Class("commands"), commands.Lines.Select(line => new XElement("code", Typed(line)))),
        Card card => Of(card),
        TimeLine line => new XElement("ol", Class("timeline"), line.Moments.Select(Of)),
        Measure measure => Of(measure),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static XElement Of(Paragraph paragraph) => new("p", paragraph.Kind switch
    {
        ParagraphKind.Lead => Class("lead"),
        ParagraphKind.Note or ParagraphKind.Legend => Class("note"),
        ParagraphKind.Scene => Class("scene"),
        _ => null,
    }, Words(paragraph.Words));

    private static XElement Of(KeyFigures figures) => new("dl", Class("figures"), figures.Items.Select(item =>
        new XElement("div", new XElement("dt", item.Words), new XElement("dd", item.Figure))));

    private static XElement Of(DataTable table) => new("div",
        Class("wide"), new XAttribute("role", "region"), new XAttribute("aria-label", table.Caption), new XAttribute("tabindex", "0"),
        new XElement("table",
            table.Columns.Length > MostNarrow ? Class("stacks") : null,
            new XElement("caption", table.Caption),
            new XElement("thead", new XElement("tr", table.Columns.Select(column =>
                new XElement("th", new XAttribute("scope", "col"), column.IsFigure ? Class("right") : null, column.Heading)))),
            new XElement("tbody", table.Rows.Select(row => new XElement("tr", row.Select((cell, i) => i == 0
                ? new XElement("th", new XAttribute("scope", "row"), cell)
                : new XElement("td", table.Columns[i].IsFigure ? Class("right") : null, new XAttribute("data-heading", table.Columns[i].Heading), cell)))))));

    private XElement Of(Picture picture) => new("figure",
        new XElement("h3", picture.Title),
        Named(picture),
        picture.Caption.IsEmpty ? null : new XElement("figcaption", Words(picture.Caption)),
        picture.Table is { } table ? new XElement("details", Class("data"), new XElement("summary", "The same as a table"), Of(table)) : null);

    private XElement Named(Picture picture)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"picture-{++_pictures}");
        var drawing = new XElement(picture.Drawing);
        drawing.SetAttributeValue("role", "img");
        drawing.SetAttributeValue("aria-labelledby", $"{id}-title {id}-words");
        drawing.AddFirst(
            new XElement("title", new XAttribute("id", id + "-title"), picture.Title),
            new XElement("desc", new XAttribute("id", id + "-words"), picture.Description));
        return drawing;
    }

    private XElement Of(Card card) => new("article",
        new XElement("p", Class("kicker"),
            card.Sign.Length == 0 ? null : new XElement("span", Class("sign"), card.Sign), card.Sign.Length == 0 ? null : " ", card.Kicker),
        new XElement("h3", card.Title),
        All(card.Blocks));

    private static XElement Of(Moment moment) => new("li",
        Class(moment.Kind switch
        {
            MomentKind.Hidden => "hidden-then",
            MomentKind.Decision => "decision",
            _ => "seen-then",
        }),
        new XElement("span", Class("date"), moment.Date), " ",
        new XElement("span",
            moment.Sign.Length == 0 ? null : new XElement("span", Class("sign"), moment.Sign), moment.Sign.Length == 0 ? null : " ",
            Words(moment.Words)));

    private static XElement Of(Measure measure)
    {
        // The words say all that the bar does; read aloud it would say it twice.
        var bar = new XElement(measure.Bar);
        bar.SetAttributeValue("aria-hidden", "true");
        return new XElement("div", Class("measure"),
            new XElement("p", Words(measure.Words)), bar, measure.Note.IsEmpty ? null : new XElement("p", Class("note"), Words(measure.Note)));
    }

    private static IEnumerable<XNode> Words(ImmutableArray<Phrase> phrases) => phrases.Select(phrase => phrase.Kind switch
    {
        PhraseKind.Strong => new XElement("strong", phrase.Words),
        PhraseKind.Soft => new XElement("span", Class("soft"), phrase.Words),
        PhraseKind.Safer => new XElement("strong", Class("safer"), phrase.Words),
        PhraseKind.Riskier => new XElement("strong", Class("riskier"), phrase.Words),
        PhraseKind.Typed => new XElement("code", Typed(phrase.Words)),
        _ => (XNode)new XText(phrase.Words),
    });

    // Half an option is none: lines break at blanks and not at hyphens.
    private static IEnumerable<object> Typed(string words) => words.Split(' ').SelectMany((word, i) =>
        (object[])[i > 0 ? " " : "", CodeWriter.IsWhole(word) ? new XElement("span", word) : word]);

    private static XAttribute Class(string name) => new("class", name);
}
