using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Content.Tests.Scenarios;

/// <summary>What a scenario may say of its length, pace and decks, and what is wrong with what it may not.</summary>
public sealed class ScenarioDecksTests
{
    private const string ScenarioPath = "content/scenarios/lesson.yaml";

    [Fact]
    public void A_scenario_says_how_long_it_takes_and_how_it_is_played()
    {
        var catalogue = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(
            ScenarioPath, Scenario("minutes: 45, pace: quarterly, teaching: true, quiet_weight: 3, decks: [{deck: security, weight: 7, only: [base.first]}]")))).Catalogue!;
        var scenario = catalogue.Scenario("lesson")!;
        Assert.Equal((45, Pace.Quarterly, true, 3.0), (scenario.Minutes, scenario.Pace, scenario.Teaching, scenario.QuietWeight));
        var deck = Assert.Single(scenario.Decks!.Decks);
        Assert.Equal((0, 7.0), (deck.DeckIndex, deck.Weight));
        Assert.Equal(catalogue.Event("base.first")!.Index, Assert.Single(deck.Only));
        Assert.Equal(7, Assert.Single(catalogue.DecksIn(scenario)).Weight);
        var usual = catalogue.Scenario("base")!;
        Assert.Equal((null, null, null, null), (usual.Minutes, usual.Pace, usual.Teaching, usual.Decks));
        Assert.Equal(catalogue.Decks, catalogue.DecksIn(usual));
    }

    [Theory]
    [InlineData("minutes: §2", "MG0207")]
    [InlineData("minutes: §7.5", "MG0206")]
    [InlineData("pace: §weekly", "MG0209")]
    [InlineData("decks: [{deck: §secuirty}]", "MG0215")]
    [InlineData("decks: [{§weight: 3}]", "MG0202")]
    [InlineData("decks: [{deck: security, only: [§base.fist]}]", "MG0219")]
    [InlineData("decks: [{deck: security, only: [§base.second]}]", "MG0514")]
    [InlineData("decks: [{deck: security, only: [base.first, §base.first]}]", "MG0513")]
    [InlineData("decks: [{deck: security}, {§deck: security}]", "MG0513")]
    [InlineData("§decks: []", "MG0515")]
    [InlineData("decks: [{deck: security, §only: []}]", "MG0515")]
    [InlineData("decks: [{deck: security, §weight: 0}]", "MG0515")]
    public void Each_mistake_is_told_at_its_place(string keys, string code)
    {
        var marked = Scenario(keys);
        var told = MinimalContent.Diagnose(ScenarioPath, Marked.Plain(marked)).ToList();
        var found = Assert.Single(told);
        Assert.Equal(Marked.Expected(marked, code), $"{found.Span.StartLine}:{found.Span.StartColumn} {found.Code}");
    }

    [Fact]
    public void A_misspelt_event_or_deck_is_answered_with_the_one_that_was_meant()
    {
        Assert.Equal("base.first", Assert.Single(Told("decks: [{deck: security, only: [base.fist]}]")).DidYouMean);
        Assert.Equal("security", Assert.Single(Told("decks: [{deck: secuirty}]")).DidYouMean);
    }

    [Theory]
    // It waits for one that is left out.
    [InlineData("seen(test.early)", "drawn", "test.late", "MG0822")]
    [InlineData("chose(test.early.one)", "drawn", "test.late", "MG0822")]
    [InlineData("months_since(test.early) < 9", "drawn", "test.late", "MG0822")]
    [InlineData("seen(test.early) or seen(base.first)", "drawn", "test.late", "")]
    [InlineData("not seen(test.early)", "drawn", "test.late", "")]
    // It is chosen too, or comes whatever is chosen.
    [InlineData("seen(test.early)", "drawn", "test.late, test.early", "")]
    [InlineData("seen(test.early)", "initiative", "test.late", "")]
    // What it waits for is called by one that is left out, by one that is chosen, by itself alone.
    [InlineData("seen(base.second)", "drawn", "test.late", "MG0822")]
    [InlineData("seen(test.answer)", "drawn", "test.late", "MG0822")]
    [InlineData("seen(test.answer)", "drawn", "test.late, test.early", "")]
    public void An_event_that_waits_for_what_never_comes_here_is_told(string when, string trigger, string chosen, string code)
    {
        var files = MinimalContent.Files
            .With(MinimalContent.File(MinimalContent.EventPath, MinimalContent.Events(
                Event("test.early", trigger, "", ", then: {event: test.answer, after: 1}") + Event("test.late", "drawn", when)
                + Event("test.answer", "called", ""))))
            .With(MinimalContent.File(ScenarioPath, Scenario($"decks: [{{deck: security, only: [base.first, {chosen}]}}]")));
        Assert.Equal(code, string.Join(", ", ContentLoader.Load(files).Diagnostics.Select(d => d.Code)));
    }

    [Theory]
    [InlineData("not paused", "not paused", "MG0823")]
    [InlineData("not paused", "paused", "")]
    [InlineData("security < 50", "security < 70", "MG0823")]
    [InlineData("security < 50", "security >= 50", "")]
    [InlineData("", "paused", "")]
    public void A_choice_that_one_thing_silences_is_told(string first, string second, string code)
    {
        var files = MinimalContent.Files
            .With(MinimalContent.File(MinimalContent.EventPath, MinimalContent.Events(
                Event("test.early", "drawn", first) + Event("test.late", "drawn", second))))
            .With(MinimalContent.File(ScenarioPath, Scenario("decks: [{deck: security, only: [test.early, test.late]}]")));
        Assert.Equal(code, string.Join(", ", ContentLoader.Load(files).Diagnostics.Select(d => d.Code)));
    }

    private static List<Diagnostic> Told(string keys) => [.. MinimalContent.Diagnose(ScenarioPath, Scenario(keys))];

    private static string Scenario(string keys) =>
        $"format: 1\nscenario: {{id: lesson, name: Lesson, about: A lesson., text: A world., sources: [plan-one], {keys}}}\n";

    private static string Event(string id, string trigger, string when, string call = "") => $$"""
        - id: {{id}}
          title: A title
          text: {{MinimalContent.SixtyWords}}
          sources: [plan-one]
          trigger: {{trigger}}
          {{(trigger == "drawn" ? "pick: {deck: security, weight: 10}" : trigger == "initiative" ? "initiative: merge" : "limit: {times: 1}")}}
          when: [{{(when.Length > 0 ? $"'{when}'" : "")}}]
          options:
          - {id: one, text: One., lever: world{{(trigger == "called" ? $", then: {{event: {id}, after: 1}}" : call)}}}
          - {id: two, text: Two., lever: world}

        """;
}
