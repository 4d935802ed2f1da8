using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace MagmaGame.Reports.Pages;

/// <summary>Turns the Markdown that content is written in into a page. HTML in it stays text, links lead only within the page, and
/// pictures give way to their words: content is data, and a page fetches nothing.
/// <para>Three signs make sheets to be printed: a line of <c>---</c> begins a sheet, which a printer gives a page of its own; a line of
/// <c>***</c> begins a card, two to a page; a line of <c>___</c> is a line to write on, as three <c>_</c> in a row among words are
/// a place to write in. A cell left empty in a table is one too, and <c>- [ ]</c> is a box to tick.</para></summary>
public static class MarkdownPage
{
    private const int TitleLevel = 1;
    private const int SectionLevel = 2;

    private static readonly MarkdownPipeline Pipeline = PageMarkdown.Build();

    /// <summary>The page of a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="name">What the page is called if the text has no title.</param>
    public static HtmlPage Of(string markdown, string name)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var title = headings.Find(heading => heading.Level == TitleLevel);
        return new HtmlPage(title is null ? name : Words.Of(title.Inline), Body(document),
        [
            .. headings.Where(heading => heading.Level == SectionLevel)
                .Select(heading => new PageSection(heading.GetAttributes().Id ?? "", Words.Of(heading.Inline))),
        ]);
    }

    private static string Body(MarkdownDocument document)
    {
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        // The first part has no sign before it.
        renderer.WriteLine("<section class=\"sheet\">");
        foreach (var block in document)
        {
            if (SheetSign.Of(block) is { } part) renderer.WriteLine("</section>").WriteLine($"<section class=\"{part}\">");
            else renderer.Render(block);
        }
        renderer.WriteLine("</section>");
        return html.ToString();
    }
}
