using System.Globalization;
using System.Text.Json.Nodes;
using MagmaGame.Analysis.Classes;
using MagmaGame.Reports.Classes;
using MagmaGame.Reports.Debriefs;
using MagmaGame.Reports.Tests.Debriefs;
using MagmaGame.TestKit;
using NJsonSchema;

namespace MagmaGame.Reports.Tests.Classes;

public sealed class ClassArticleTests
{
    private static readonly string Kept = Path.Combine(ShippedContent.Root, "src", "MagmaGame.Reports", "Classes", "class.schema.json");

    private static readonly Lazy<ClassDebrief> Worked = new(() => ClassWork.Of(
        [.. ((string[])["plan", "full-speed", "pause-seeker"]).Select(policy => new ClassRun("team " + policy, PlayedSessions.ByPolicy(policy, "baseline-2025", 7)))],
        new ClassRequest { Futures = 40, Worlds = 30, Threads = 2 }));

    private static ClassDebrief Class => Worked.Value;

    [Fact]
    public void Each_team_is_told_with_its_chance_and_nothing_is_fetched()
    {
        var (page, text) = (ClassArticle.Html(Class), ClassArticle.Markdown(Class));
        foreach (var team in Class.Teams)
        {
            var chance = (100 * team.Chance).ToString("0.0", CultureInfo.InvariantCulture) + "\u00a0%";
            foreach (var told in new[] { page, text })
            {
                Assert.Contains(team.Name, told, StringComparison.Ordinal);
                Assert.Contains(chance, told, StringComparison.Ordinal);
            }
        }
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_split_the_class_is_told_with_who_chose_what()
    {
        var split = Class.Splits[0];
        var text = ClassArticle.Markdown(Class);
        foreach (var choice in split.Choices)
            Assert.Contains($"**{string.Join(", ", choice.Teams)}**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_teams_took_in_different_months_stands_month_by_month_with_what_the_month_was_worth()
    {
        var split = Class.Splits[0];
        ClassChoice Taken(string month, int number, string team) => split.Choices[0] with { Words = month, Choice = $"{number}", Teams = [team], Months = [number], Worth = null };
        var timing = split with
        {
            Kind = "month",
            Id = "merge",
            Title = "Merge",
            IsDecisive = true,
            Choices = [Taken("January 2025", 0, "red"), Taken("April 2025", 3, "blue") with { Worth = new(0.02, 0.01, 0.03), Chance = 0.32, Tried = 2 }],
        };
        var text = ClassArticle.Markdown(Class with { Timings = [timing] });
        Assert.Contains("- January 2025: **red**\n- April 2025: **blue**", text, StringComparison.Ordinal);
        Assert.Contains("In April 2025 instead of January 2025, tried in the games of 2 teams: from 30.0\u00a0% to 32.0\u00a0%, **2.0 points worse** (1.0 to 3.0).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Sooner or later", ClassArticle.Markdown(Class with { Timings = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_each_team_that_took_an_initiative_stands_its_month_and_no_other_is_named()
    {
        var some = Class.Splits[0];
        ClassChoice Chose(string words, string choice, string team, int month) => some.Choices[0] with { Words = words, Choice = choice, Teams = [team], Months = [month], Worth = null };
        var split = some with
        {
            Kind = "initiative",
            Id = "slow",
            Title = "Slow down",
            Month = 9,
            Date = "October 2025",
            Choices = [Chose("Never taken.", "nothing", "red", 0), Chose("Taken.", "slow", "green", 9)],
        };
        var text = ClassArticle.Markdown(Class with { Splits = [split], Partings = [], Timings = [], Knobs = [] }).Split("\n## ").Single(section => section.StartsWith("What split the class", StringComparison.Ordinal));
        Assert.Contains("- Taken: **green (October 2025)**", text, StringComparison.Ordinal);
        Assert.Contains("- Never taken: **red**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("January 2025", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_essays_are_credited()
    {
        var (page, text) = (ClassArticle.Html(Class), ClassArticle.Markdown(Class));
        foreach (var idea in Class.Ideas)
        {
            Assert.Contains(idea.Document, text, StringComparison.Ordinal);
            Assert.Contains($"`magma documents {idea.Id}`", text, StringComparison.Ordinal);
            Assert.Contains(idea.Id, page, StringComparison.Ordinal);
        }
        Assert.NotEmpty(Class.Ideas);
        Assert.Contains("credit for the ideas is their authors'", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_teams_stay_words()
    {
        var hostile = Class with { Teams = [.. Class.Teams.Select(team => team with { Name = "<img src=x> | " + team.Name })] };
        Assert.DoesNotContain("<img", ClassArticle.Html(hostile), StringComparison.Ordinal);
        Assert.DoesNotContain("| <img", ClassArticle.Markdown(hostile), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_was_stopped_early_says_so_and_does_without()
    {
        var cut = Class with
        {
            IsComplete = false,
            Futures = 0,
            Worlds = 0,
            Splits = [],
            Partings = [],
            Knobs = [],
            Teams = [.. Class.Teams.Select(team => team with { Skill = null })],
        };
        var text = ClassArticle.Markdown(cut);
        Assert.Contains("stopped early", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Luck and skill", text, StringComparison.Ordinal);
    }

    /// <summary>With MAGMA_UPDATE_GOLDEN=1 the test writes the schema anew.</summary>
    [Fact]
    public async Task Its_data_is_by_a_schema_that_is_that_of_the_records()
    {
        var made = SchemaMaker.Of<ClassDebrief>(DebriefJson.Layout, "The debrief of a class of MagmaGame");
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(Kept, made);
        Assert.Equal(made, await File.ReadAllTextAsync(Kept));
        Assert.Equal(made, ClassJson.Schema);
        var json = ClassJson.Write(Class);
        Assert.Empty((await JsonSchema.FromJsonAsync(made)).Validate(json));
        Assert.Equal(3, JsonNode.Parse(json)!["teams"]!.AsArray().Count);
    }
}
