using System.Text.RegularExpressions;
using MagmaGame.Reports.Pages;

namespace MagmaGame.Reports.Tests.Pages;

public sealed class MarkdownPageTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("a <b onclick=\"x()\">word</b>", "<b ")]
    [InlineData("<style>p { color: red }</style>", "<style>p")]
    [InlineData("- [ ] \"><script>x</script>", "<script>")]
    [InlineData("| a |\n| --- |\n| <img src=x onerror=y> |", "<img")]
    [InlineData("# <script>x</script>", "<script>")]
    public void Html_in_a_text_stays_text(string markdown, string tag)
    {
        Assert.DoesNotContain(tag, MarkdownPage.Of(markdown, "page").ToHtml().Replace(PageStyle.Css, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[words](https://example.org/x)", "<p>words</p>")]
    [InlineData("[words](javascript:alert(1))", "<p>words</p>")]
    [InlineData("![a picture](https://example.org/x.png)", "<p>a picture</p>")]
    [InlineData("<https://example.org/x>", "<p>https://example.org/x</p>")]
    [InlineData("[words](#there)", "<p><a href=\"#there\">words</a></p>")]
    [InlineData("[words][1]\n\n[1]: //example.org", "<p>words</p>")]
    public void Links_lead_only_within_the_page(string markdown, string html) =>
        Assert.Contains(html, MarkdownPage.Of(markdown, "page").Body, StringComparison.Ordinal);

    [Fact]
    public void A_page_fetches_nothing()
    {
        var page = MarkdownPage.Of("# Title\n\n![x](a.png) [y](http://b) text\n", "page").ToHtml();
        Assert.DoesNotMatch(new Regex("""\b(src|href)\s*=\s*["'](?!#)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)), page);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Dashes_begin_a_sheet_and_stars_a_card()
    {
        var body = MarkdownPage.Of("# Cards\n\n***\n\n### One\n\nFirst.\n\n***\n\n### Two\n\n---\n\n## Vote\n", "page").Body;
        Assert.Equal(["sheet", "card", "card", "sheet"], Regex.Matches(body, "<section class=\"(?<kind>\\w+)\">", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Groups["kind"].Value));
        Assert.Equal(4, Regex.Count(body, "</section>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void Underlines_are_places_to_write()
    {
        var body = MarkdownPage.Of("Name: ________ and why:\n\n______\n______\n\n_stressed_ and snake_case_word stay words", "page").Body;
        Assert.Contains("Name: <span class=\"blank\" style=\"width: 8ch\"></span> and why:", body, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(body, "<div class=\"line\"></div>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
        Assert.Contains("<em>stressed</em> and snake_case_word stay words", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_to_tick_is_named_by_what_it_stands_for()
    {
        var body = MarkdownPage.Of("- [ ] The \"red\" card\n- [x] done\n", "page").Body;
        Assert.Contains("<input type=\"checkbox\" aria-label=\"The &quot;red&quot; card\">", body, StringComparison.Ordinal);
        Assert.Contains("<input type=\"checkbox\" checked aria-label=\"done\">", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_names_its_columns_and_rows_and_empty_cells_can_be_written_in()
    {
        var body = MarkdownPage.Of("| Round | Risk |\n| --- | ---: |\n| 1 |  |\n|  | 3 |\n", "page").Body;
        Assert.Contains("<thead>\n<tr><th scope=\"col\">Round</th><th scope=\"col\" class=\"right\">Risk</th></tr>\n</thead>", body, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">1</th><td class=\"write\"></td></tr>", body, StringComparison.Ordinal);
        Assert.Contains("<tr><td class=\"write\"></td><td class=\"right\">3</td></tr>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_short_table_stays_on_one_printed_page_and_a_long_one_goes_on_over(int rows, bool whole)
    {
        var body = MarkdownPage.Of("| a | b |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| c | d |\n", rows)), "page").Body;
        Assert.Equal(whole, body.Contains("<div class=\"wide whole\" ", StringComparison.Ordinal));
        Assert.Matches(@"[ ,]\.whole [^}]*break-inside: avoid", PageStyle.Css);
    }

    [Fact]
    public void Dashes_of_unlike_length_say_how_wide_columns_are()
    {
        Assert.Contains("<colgroup><col style=\"width: 25%\"><col style=\"width: 75%\"></colgroup>", MarkdownPage.Of("| a | b |\n| --- | --------- |\n| c | d |\n", "page").Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<col", MarkdownPage.Of("| a | b |\n| --- | --- |\n| c | d |\n", "page").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_breaks_at_its_spaces_only() => Assert.Contains(
        "<code>magma play <span>--seed</span> &lt;7&gt;</code>", MarkdownPage.Of("`magma play --seed <7>`", "page").Body, StringComparison.Ordinal);

    [Fact]
    public void A_long_page_begins_with_its_contents()
    {
        var page = MarkdownPage.Of("# Leading & *playing*\n\n## Before `it`\n\n## One <two>\n\n## Three\n\n## Three\n", "page");
        Assert.Equal("Leading & playing", page.Title);
        Assert.Equal(["Before it", "One <two>", "Three", "Three"], page.Sections.Select(s => s.Name));
        var html = page.ToHtml();
        Assert.Contains("<title>Leading &amp; playing</title>", html, StringComparison.Ordinal);
        foreach (var section in page.Sections)
        {
            Assert.Contains($"<a href=\"#{section.Id}\">", html, StringComparison.Ordinal);
            Assert.Contains($"<h2 id=\"{section.Id}\">", html, StringComparison.Ordinal);
        }
        Assert.Distinct(page.Sections.Select(s => s.Id));
    }

    [Fact]
    public void A_text_without_a_title_takes_the_given_name() => Assert.Equal("player", MarkdownPage.Of("words", "player").Title);

    [Fact]
    public void An_empty_text_is_an_empty_page() => Assert.Contains("<main>", MarkdownPage.Of("", "player").ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Line_ends_of_another_system_change_nothing()
    {
        const string Text = "# A\n\n---\n\n| a | b |\n| --- | --- |\n| c |  |\n\n______\n______\n";
        Assert.Equal(MarkdownPage.Of(Text, "x").Body, MarkdownPage.Of(Text.Replace("\n", "\r\n", StringComparison.Ordinal), "x").Body);
    }
}
