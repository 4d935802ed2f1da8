using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Debriefs;
using MagmaGame.Reports.Pages;

namespace MagmaGame.Reports.Tests.Debriefs;

public sealed partial class DebriefArticleTests
{
    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public void A_page_needs_nothing_else_and_runs_nothing(string name)
    {
        var page = DebriefArticle.Html(PlayedDebriefs.Named(name));
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Fetched(), page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public void Every_picture_has_a_title_and_words_and_every_name_is_there_once(string name)
    {
        var page = DebriefArticle.Html(PlayedDebriefs.Named(name));
        foreach (var picture in Pictures().Matches(page).Select(match => match.Value))
        {
            if (picture.Contains("aria-hidden=\"true\"", StringComparison.Ordinal)) continue;
            var named = Named().Match(picture);
            Assert.True(named.Success, picture[..Math.Min(200, picture.Length)]);
            Assert.Contains($"<title id=\"{named.Groups["title"].Value}\">", picture, StringComparison.Ordinal);
            Assert.Contains($"<desc id=\"{named.Groups["words"].Value}\">", picture, StringComparison.Ordinal);
        }
        Assert.Distinct(Ids().Matches(page).Select(match => match.Groups["id"].Value));
    }

    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public void No_figure_is_missing_in_words_or_pictures(string name)
    {
        var debrief = PlayedDebriefs.Named(name);
        var (page, text) = (DebriefArticle.Html(debrief), DebriefArticle.Markdown(debrief));
        Assert.DoesNotContain("NaN", page.Replace(PageStyle.Css, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("∞", page, StringComparison.Ordinal);
        foreach (var told in new[] { page, text })
        {
            Assert.Contains(Share(debrief.Ending.Chance), told, StringComparison.Ordinal);
            Assert.Contains(Share(debrief.Skill.Chance.Value), told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_decision_that_mattered_says_how_much_and_what_opens_the_other_game()
    {
        var debrief = PlayedDebriefs.Plan;
        var turning = debrief.Turnings.Where(t => t.IsDecisive)
            .MaxBy(t => t.Alternatives.Where(a => a.IsDecisive).Max(a => Math.Abs(a.Chance.Value)))!;
        var other = turning.Alternatives.Where(a => a.IsDecisive).MaxBy(a => Math.Abs(a.Chance.Value))!;
        var text = DebriefArticle.Markdown(debrief);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"`magma replay {debrief.Game.Name} --decision {turning.Decision} --instead {other.Choice}`"),
            text, StringComparison.Ordinal);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"**{Math.Abs(100 * other.Chance.Value):0.0} points {(other.Chance.Value > 0 ? "worse" : "better")}**"),
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_content_stay_words()
    {
        var page = DebriefArticle.Html(Hostile);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_too_and_a_table_keeps_its_columns()
    {
        var text = DebriefArticle.Markdown(Hostile);
        Assert.DoesNotContain("<img", MarkdownPage.Of(text, "x").Body, StringComparison.Ordinal);
        foreach (var table in text.Split("\n\n").Where(part => part.StartsWith('|')))
        {
            var rows = table.Split('\n').Where(row => row.Length > 0).ToList();
            Assert.Single(rows.Select(row => Bars().Count(row)).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public void Questions_rules_and_the_three_objects_are_told(string name)
    {
        var debrief = PlayedDebriefs.Named(name);
        var text = DebriefArticle.Markdown(debrief);
        var body = MarkdownPage.Of(text, "x").Body;
        foreach (var question in debrief.Attribution.Questions)
            Assert.Contains(Plain(question.Text), Plain(WebUtility.HtmlDecode(body)), StringComparison.Ordinal);
        foreach (var rule in debrief.Attribution.Heuristics) Assert.Contains(rule.Name.TrimEnd('.'), text, StringComparison.Ordinal);
        Assert.Contains("## What you changed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_a_shell_would_part_stands_in_quotation_marks()
    {
        var debrief = PlayedDebriefs.Plan with { Game = PlayedDebriefs.Plan.Game with { Name = "our team's game" } };
        Assert.Contains(@"magma replay 'our team'\''s game'", ArticleMarkdown.Of(DebriefArticle.Of(debrief)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_of_which_little_is_known_still_makes_a_page()
    {
        var debrief = PlayedDebriefs.Plan with
        {
            Turnings = [],
            Months = [],
            Milestones = [],
            Advisors = [],
            Predictions = [],
            Ideas = [],
            Ending = PlayedDebriefs.Plan.Ending with { Causes = [], MonthsBought = null },
        };
        Assert.Contains("What was luck", DebriefArticle.Html(debrief), StringComparison.Ordinal);
        Assert.DoesNotContain("What was hidden", DebriefArticle.Html(debrief), StringComparison.Ordinal);
    }

    private static Debrief Hostile => PlayedDebriefs.Plan with
    {
        Game = PlayedDebriefs.Plan.Game with { ScenarioName = "<b>a | b</b>\n# c", Name = "`x` \u0001 | <img src=x onerror=alert(1)>" },
        Turnings =
        [
            .. PlayedDebriefs.Plan.Turnings.Select(turning => turning with
            {
                Title = "<img src=x onerror=alert(1)> | `a`", Decided = "*a* \\| <b>", Rolled = "]]></svg><b>",
            }),
        ],
        Ideas = [new DebriefedIdea("x", "<img src=x onerror=alert(1)>", "A & B, “<b>”", ["| here"])],
    };

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "\u00a0%";

    [GeneratedRegex("""\b(src|href|xlink:href)\s*=\s*["'](?!#)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fetched();

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pictures();

    [GeneratedRegex("role=\"img\" aria-labelledby=\"(?<title>[\\w-]+) (?<words>[\\w-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bars();
}
