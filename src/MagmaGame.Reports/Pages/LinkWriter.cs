using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes a link within the page as a link, and of any other only the words.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var isWithin = !link.IsImage && link.Url is ['#', _, ..];
        if (isWithin) renderer.Write($"<a href=\"{WebUtility.HtmlEncode(link.Url)}\">");
        renderer.WriteChildren(link);
        if (isWithin) renderer.Write("</a>");
    }
}
