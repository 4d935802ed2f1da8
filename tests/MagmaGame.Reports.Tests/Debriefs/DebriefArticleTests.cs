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

    [Fact]
    public void An_initiative_taken_again_and_again_is_told_in_full_once_and_stands_in_the_story_each_time()
    {
        var some = PlayedDebriefs.Plan.Turnings.First(turning => turning.Kind == "answer" && turning.Alternatives.Length > 0);
        DebriefedTurning Taken(int decision, int month, string rolled) => some with
        {
            Kind = "initiative",
            Title = "Ring them up",
            Rolled = rolled,
            Decision = decision,
            Month = month,
            Date = $"month {month}",
            IsDecisive = true,
            Alternatives = [some.Alternatives[0] with { Choice = "nothing", IsDecisive = true, Chance = new DebriefFigure(-0.3 - (0.01 * month), -0.4, -0.2) }],
        };
        var undone = Taken(4, 5, "") with { Kind = "initiative-left", Title = "Never done: Leave" };
        var text = DebriefArticle.Markdown(PlayedDebriefs.Plan with { Turnings = [Taken(1, 2, "They refused."), Taken(2, 3, "They agreed."), undone] });
        Assert.Single(CardOfRinging().Matches(text));
        Assert.Contains("You took it in month 2 too", text, StringComparison.Ordinal);
        Assert.Contains("**month 2** You took an initiative: Ring them up. They refused.", text, StringComparison.Ordinal);
        Assert.Contains("**month 3** You took an initiative: Ring them up. They agreed.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**month 5**", text, StringComparison.Ordinal);
        Assert.Contains("month 5: Never done: Leave", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_says_how_else_games_would_have_ended()
    {
        var turning = PlayedDebriefs.Plan.Turnings[0];
        var none = new DebriefFigure(0, 0, 0);
        var other = turning.Alternatives[0] with
        {
            IsDecisive = true,
            Chance = new DebriefFigure(-0.3, -0.4, -0.2),
            Outcomes = [none, new DebriefFigure(0.31, 0.2, 0.4), none],
            MonthsBought = new DebriefFigure(2.5, 2, 3),
        };
        string Told(DebriefedAlternative alternative) =>
            DebriefArticle.Markdown(PlayedDebriefs.Plan with { Turnings = [turning with { IsDecisive = true, Alternatives = [alternative] }] });
        Assert.Contains("Of a hundred futures 31 more end with a long, coordinated pause, and the dangerous years end 2.5 months later.", Told(other), StringComparison.Ordinal);
        Assert.DoesNotContain("Of a hundred futures", Told(other with { Outcomes = [none, new DebriefFigure(0.31, -0.1, 0.7), none] }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_tells_what_helped_most_and_what_cost_most()
    {
        var turning = PlayedDebriefs.Plan.Turnings[0];
        var other = turning.Alternatives[0] with { IsDecisive = true };
        string Told(params double[] shifts) => DebriefArticle.Markdown(PlayedDebriefs.Plan with
        {
            Turnings = [turning with { IsDecisive = true, Alternatives = [.. shifts.Select(shift => other with { Chance = new DebriefFigure(shift, shift - 0.001, shift + 0.001) })] }],
        });
        Assert.Contains("**What helped most:**", Told(0.03), StringComparison.Ordinal);
        Assert.Contains("**What cost most:**", Told(0.03, -0.05), StringComparison.Ordinal);
        // The same answer does not help most and cost most.
        Assert.DoesNotContain("**What helped most:**", Told(0.03, -0.05), StringComparison.Ordinal);
        Assert.DoesNotContain("**What cost most:**", Told(0.03), StringComparison.Ordinal);
        Assert.Contains("**What mattered most:**", Told(0.002), StringComparison.Ordinal);
        Assert.Contains("next to no difference", Told(0.03, 0.0002), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_say_from_what_to_what()
    {
        var turning = PlayedDebriefs.Plan.Turnings[0];
        var other = turning.Alternatives[0] with { IsDecisive = true, Chance = new DebriefFigure(-0.25, -0.26, -0.24) };
        var text = DebriefArticle.Markdown(PlayedDebriefs.Plan with
        {
            Turnings = [turning with { IsDecisive = true, Chance = new DebriefFigure(0.4, 0.39, 0.41), Alternatives = [other] }],
        });
        Assert.Contains("from 40.0\u00a0% to 15.0\u00a0%, **25.0 points better** (24.0 to 26.0)", text, StringComparison.Ordinal);
        Assert.Contains("| 40.0 | 15.0 | −25.0 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_verdicts_on_skill_stand_together_and_say_what_they_compare()
    {
        var text = DebriefArticle.Markdown(PlayedDebriefs.Plan with
        {
            Skill = PlayedDebriefs.Plan.Skill with
            {
                Chance = new DebriefFigure(0.732, 0.73, 0.734),
                PolicyMean = 0.707,
                Skill = 0.025,
                WorldLuck = -0.323,
                Meeting = -0.19,
            },
        });
        Assert.Contains("Over many worlds: **2.5 points worse** than the 70.7\u00a0%", text, StringComparison.Ordinal);
        Assert.Contains("In your world alone, as the end of the game tells it: **16.5 points better** than the 38.4\u00a0%", text, StringComparison.Ordinal);
        Assert.Contains("They point different ways here because the decisions met a world that suited them well.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_believed_before_it_came_true_was_not_unseen()
    {
        var hidden = new DebriefedMilestone("first-dangerous", "First dangerous system", 3, "April 2025", WasHidden: true);
        var believed = new DebriefedMilestone("believed-first-dangerous", "First dangerous system, as Magma sees it", 2, "March 2025", WasHidden: false);
        string Told(params DebriefedMilestone[] milestones) => DebriefArticle.Markdown(PlayedDebriefs.Plan with { Milestones = [.. milestones] });
        Assert.Contains("First dangerous system, unseen then", Told(hidden), StringComparison.Ordinal);
        Assert.Contains("First dangerous system, in truth", Told(believed, hidden), StringComparison.Ordinal);
        Assert.Contains("First dangerous system, unseen then", Told(hidden, believed with { Month = 5 }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_struck_is_named_beside_what_was_to_be_feared_most()
    {
        var ending = PlayedDebriefs.Plan.Ending;
        string Told(string struck) => DebriefArticle.Markdown(PlayedDebriefs.Plan with { Ending = ending with { Struck = struck } });
        Assert.Contains("That it was that struck.", Told(ending.Causes[0].Words), StringComparison.Ordinal);
        Assert.Contains($"What struck was {ending.Causes[1].Words}", Told(ending.Causes[1].Words), StringComparison.Ordinal);
        Assert.DoesNotContain("struck", Told(""), StringComparison.Ordinal);
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

    [GeneratedRegex("^### .*Ring them up", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CardOfRinging();

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pictures();

    [GeneratedRegex("role=\"img\" aria-labelledby=\"(?<title>[\\w-]+) (?<words>[\\w-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Named();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bars();
}
