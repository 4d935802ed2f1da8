using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Content.Tests.Tutorials;

/// <summary>A tutorial without mistakes, and what each change to it is told.</summary>
public sealed class TutorialMistakesTests
{
    private const string Path = "content/tutorials/first.yaml";

    private const string Sound = """
        format: 1
        tutorial:
          id: first
          name: First
          scenario: base
          seed: 7
          pace: monthly
          lessons:
          - id: knobs
            text: "{Do.knobs}, then {do.turn-velocity 60}; {cast.senator} waits. {do.initiatives} or {do.take merge}."
            at: [month]
            when: [month >= 1]
            until: [turned-knob velocity, looked-at-knobs]
            anew: true
          - {id: why, text: "{do.why security}: so.", until: [asked-why security], urgent: true}
          remarks:
          - {id: fast, text: "Fast. {preview}", on: [raised-velocity], when: [security > 5]}

        """;

    [Theory]
    [InlineData("id: first", "id: §First!", "MG0211")]
    [InlineData("scenario: base", "scenario: §bsae", "MG0701")]
    [InlineData("seed: 7", "seed: §-7", "MG0207")]
    [InlineData("seed: 7", "seed: §7.5", "MG0206")]
    [InlineData("  seed: 7\n", "", "3:3 MG0202")]
    [InlineData("pace: monthly", "pace: §weekly", "MG0209")]
    [InlineData("at: [month]", "at: [§moth]", "MG0702")]
    [InlineData("when: [month >= 1]", "when: [§moth >= 1]", "MG0203")]
    [InlineData("until: [turned-knob velocity", "until: [§turn-knob velocity", "MG0703")]
    [InlineData("until: [turned-knob velocity", "until: [turned-knob §veloctiy", "MG0706")]
    [InlineData("until: [asked-why security]", "until: [asked-why §secuirty]", "MG0706")]
    [InlineData("until: [asked-why security]", "until: [predicted §rises]", "MG0706")]
    [InlineData("until: [asked-why security]", "until: [took-initiative §mrege]", "MG0706")]
    [InlineData("until: [asked-why security]", "until: [answered-scene §base.thrid]", "MG0706")]
    [InlineData("{do.take merge}", "{do.take §mrege}", "MG0706")]
    [InlineData("{do.take merge}", "{do.§take}", "MG0705")]
    [InlineData("{do.turn-velocity 60}", "{do.turn-velocity §160}", "MG0706")]
    [InlineData("{do.turn-velocity 60}", "{do.§turn-vleocity 60}", "MG0704")]
    [InlineData("{Do.knobs}", "§{Do.knobs", "MG0214")]
    [InlineData("{Do.knobs}", "§{knobs}", "MG0214")]
    [InlineData("{cast.senator}", "{cast.§sentaor}", "MG0213")]
    [InlineData("id: why,", "id: §knobs,", "MG0210")]
    [InlineData("id: fast,", "id: §knobs,", "MG0210")]
    [InlineData("urgent: true", "urgent: §yes", "MG0208")]
    [InlineData("urgent: true", "§urgnet: true", "MG0201")]
    [InlineData(", on: [raised-velocity]", "", "17:6 MG0202")]
    [InlineData("on: [raised-velocity]", "on: [§raised-speed]", "MG0703")]
    public void Each_mistake_is_told_once_where_it_stands(string what, string with, string expected)
    {
        Assert.Contains(what, Sound, StringComparison.Ordinal);
        var text = Sound.Replace(what, with, StringComparison.Ordinal);
        Assert.Equal(Marked.Expected(text, expected), string.Join(", ", MinimalContent.Says(Path, Marked.Plain(text))));
    }

    [Fact]
    public void A_tutorial_needs_lessons()
    {
        var text = Sound[..Sound.IndexOf("  lessons:", StringComparison.Ordinal)] + "  lessons: []\n";
        Assert.Equal(["8:3 MG0223"], MinimalContent.Says(Path, text));
    }

    [Fact]
    public void A_long_hint_is_remarked_on()
    {
        Assert.Empty(MinimalContent.Says(Path, Sound.Replace(": so.", ": " + new string('x', 200), StringComparison.Ordinal)));
        Assert.Equal(["15:15 MG0707"],
            MinimalContent.Says(Path, Sound.Replace(": so.", ": " + new string('x', 230), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_catalogue_holds_what_the_file_says_and_counts_its_scenario_among_no_worlds()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound)));
        Assert.Empty(result.Diagnostics);
        var catalogue = result.Catalogue!;
        var tutorial = catalogue.Tutorials.Single();
        Assert.Equal(("first", "base", 7u), (tutorial.Id, tutorial.ScenarioId, tutorial.Seed));
        Assert.Equal([new WatchedDeed(Deed.TurnedKnob, "velocity"), new WatchedDeed(Deed.LookedAtKnobs, "")], tutorial.Lessons[0].Until.ToArray());
        Assert.Equal(
            "Knobs-, then turnvelocity-60; {cast.senator} waits. initiatives- or take-merge.",
            tutorial.Lessons[0].Text.In((doing, subject) => $"{doing.ToString().ToLowerInvariant()}-{subject}"));
        Assert.Equal([LessonMoment.Month], tutorial.Lessons[0].At.ToArray());
        Assert.True(tutorial.Lessons[0].Anew && tutorial.Lessons[1].Urgent);
        Assert.Equal("fast", tutorial.Remarks.Single().Id);
        Assert.Empty(catalogue.Worlds);
        Assert.Same(tutorial, catalogue.TutorialOf("base", 7));
        Assert.Null(catalogue.TutorialOf("base", 8));
    }

    [Fact]
    public void What_a_tutorial_says_moves_no_kept_game() => Assert.Equal(
        ContentLoader.Load(MinimalContent.Files).Catalogue!.ContentHash,
        ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(Path, Sound))).Catalogue!.ContentHash);

    [Theory]
    [InlineData("{event: base.second, month: 2}", "")]
    [InlineData("{event: §base.thrid, month: 2}", "MG0219")]
    [InlineData("{event: §base.first, month: 2}", "MG0408")]
    [InlineData("{event: base.second, month: §60}", "MG0207")]
    [InlineData("{§event: base.second}", "MG0202")]
    public void A_scenario_may_bring_called_scenes_of_its_own(string scene, string expected)
    {
        var text = $"format: 1\nscenario: {{id: other, name: Other, about: A world., text: A world., sources: [plan-one], scenes: [{scene}]}}\n";
        Assert.Equal(
            Marked.Expected(text, expected),
            string.Join(", ", MinimalContent.Says("content/scenarios/other.yaml", Marked.Plain(text))));
    }
}
