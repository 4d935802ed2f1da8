using System.Net;
using System.Text;

namespace MagmaGame.Reports.Pages;

/// <summary>A page for browsers and printers, whole in one text: it fetches nothing and runs nothing.</summary>
/// <param name="Title">What it is called, as plain text.</param>
/// <param name="Body">Its HTML. Whoever makes it sees to it that words from content are escaped.</param>
/// <param name="Sections">The sections that the list of contents names, in their order.</param>
public sealed record HtmlPage(string Title, string Body, IReadOnlyList<PageSection> Sections)
{
    // With fewer sections the page is its own list.
    private const int FewestInContents = 4;

    // Even if a text should slip through unescaped, the browser loads and runs nothing.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>What the page adds to the style of all pages; it names no address.</summary>
    public string Style { get; init; } = "";

    /// <summary>The words of the body after which the list of contents stands; empty for before all of it.</summary>
    public string ContentsAfter { get; init; } = "";

    /// <summary>The page as HTML, from its first line to its last.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(WebUtility.HtmlEncode(Title)).Append("</title>\n<style>\n")
            .Append(PageStyle.Css).Append(Style).Append("</style>\n</head>\n<body>\n");
        var head = ContentsAfter.Length == 0 ? -1 : Body.IndexOf(ContentsAfter, StringComparison.Ordinal);
        var first = head < 0 ? 0 : head + ContentsAfter.Length;
        if (first == 0) AppendContents(html);
        html.Append("<main>\n").Append(Body, 0, first);
        if (first > 0) AppendContents(html);
        return html.Append(Body, first, Body.Length - first).Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void AppendContents(StringBuilder html)
    {
        if (Sections.Count < FewestInContents) return;
        html.Append("<nav aria-label=\"Contents\">\n<details>\n<summary>Contents</summary>\n<ol>\n");
        foreach (var section in Sections)
        {
            html.Append("<li><a href=\"#").Append(WebUtility.HtmlEncode(section.Id)).Append("\">")
                .Append(WebUtility.HtmlEncode(section.Name)).Append("</a></li>\n");
        }
        html.Append("</ol>\n</details>\n</nav>\n");
    }
}

/// <summary>A section of a page that the list of contents names.</summary>
/// <param name="Id">What a link within the page names it by.</param>
/// <param name="Name">Its heading, as plain text.</param>
public sealed record PageSection(string Id, string Name);
