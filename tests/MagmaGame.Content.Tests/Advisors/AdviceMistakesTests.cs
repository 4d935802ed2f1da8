using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Advisors;

/// <summary>A table of advisors without mistakes, and what each change to it is told.</summary>
public sealed class AdviceMistakesTests
{
    private const string Path = "content/advisors/table.yaml";

    private const string Sound = """
        format: 1
        advisors:
        - {id: planner, name: The planner, document: plan, about: "{cast.senator} calls it so.", voice: Counts on fingers.}
        - {id: doubter, name: The doubter, document: plan, about: Doubts., voice: Sighs.}
        advice:
        - {event: base.first, advisor: doubter, option: two, text: "{cast.senator.last} will not like it.", claim: plan-two}
        - {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}
        - {event: base.second, advisor: planner, option: one, text: Again., claim: plan-one}

        """;

    [Theory]
    [InlineData("id: planner", "id: §Planner!", "MG0211, 7:32 MG1001, 8:33 MG1001")]
    [InlineData("id: doubter", "id: §planner", "MG0210, 6:32 MG1001")]
    [InlineData("document: plan, about: Doubts.", "document: §plna, about: Doubts.", "MG1002")]
    [InlineData("{cast.senator} calls", "{cast.§sentaor} calls", "MG0213")]
    [InlineData(", voice: Sighs.", "", "4:4 MG0202")]
    [InlineData("event: base.second", "event: §base.secnod", "MG0219")]
    [InlineData("advisor: doubter, option: two", "advisor: §dobuter, option: two", "MG1001")]
    [InlineData("option: two", "option: §three", "MG0220")]
    [InlineData("claim: plan-two", "claim: §plan-tow", "MG0212")]
    [InlineData("{cast.senator.last}", "{cast.§sentaor.last}", "MG0213")]
    [InlineData("event: base.second, advisor: planner", "event: base.first, advisor: §planner", "MG1004")]
    [InlineData("text: Begin.,", "§txet: Begin.,", "MG0201")]
    public void Each_mistake_is_told_once_where_it_stands(string what, string with, string expected)
    {
        Assert.Contains(what, Sound, StringComparison.Ordinal);
        var text = Sound.Replace(what, with, StringComparison.Ordinal);
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(Path, Marked.Plain(text))));
    }

    [Fact]
    public void An_idea_of_another_essay_is_left_to_the_advisor_of_that_essay()
    {
        var seeds = MinimalContent.File("seeds/threats.yaml", """
            format: 1
            document: {id: threats, title: Dangers, author: Somebody, published: 2025-01, thesis: There are some.}
            claims:
            - {id: threats-one, kind: threat, says: One., numbers: [], game: Shown.}
            """);
        var text = Sound.Replace("claim: plan-two", "claim: threats-one", StringComparison.Ordinal);
        var told = ContentLoader.Load(MinimalContent.Files.With(seeds).With(MinimalContent.File(Path, text))).Diagnostics.Single();
        Assert.Equal(("MG1003", "'threats-one' is an idea of 'threats', and doubter argues from 'plan'"), (told.Code, told.Message));
    }

    [Fact]
    public void Where_events_cannot_be_read_advice_on_them_is_no_second_mistake()
    {
        var files = MinimalContent.Files.With(MinimalContent.File(Path, Sound)).With(MinimalContent.File("content/events/base.yaml", "format: 1\nevents: 3\n"));
        Assert.DoesNotContain(ContentLoader.Load(files).Diagnostics, d => d.Path == Path);
    }

    [Fact]
    public void Voices_that_all_say_the_same_are_remarked_on()
    {
        var text = Sound.Replace("option: two", "option: one", StringComparison.Ordinal);
        Assert.Equal(["7:11 MG1007"], MinimalContent.Says(Path, text));
    }

    [Fact]
    public void The_catalogue_holds_them_in_the_order_of_the_advisors()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Empty(result.Diagnostics);
        var catalogue = result.Catalogue!;
        Assert.Equal(["planner", "doubter"], catalogue.Advisors.Select(a => a.Id));
        Assert.Equal(["planner one", "doubter two"], catalogue.AdviceOn("base.first").Select(a => $"{a.AdvisorId} {a.OptionId}"));
        Assert.Equal("Again.", catalogue.AdviceOn("base.second").Single().Text);
        Assert.Empty(catalogue.AdviceOn("base.third"));
    }

    [Fact]
    public void What_advisors_say_moves_no_kept_game() => Assert.Equal(
        ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash,
        ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound))).Catalogue!.ContentHash);
}
