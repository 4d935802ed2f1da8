using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Scenarios;

/// <summary>Scenarios that draw from decks of their own.</summary>
public sealed class DeckSelectionTests
{
    private const int Talk = 0, Trouble = 1;

    [Fact]
    public void Only_what_is_chosen_is_drawn_and_all_else_comes_as_ever()
    {
        var seen = Asked(Curated(new SelectedDeck(Talk, null, [IndexOf("talk.summit")])));
        Assert.Contains("talk.summit", seen);
        Assert.DoesNotContain("talk.offer", seen);
        Assert.DoesNotContain("trouble.leak", seen);
        Assert.Contains("told.three-fold", seen);
        Assert.Contains("scene.lines", seen);
    }

    [Fact]
    public void A_deck_without_a_choice_of_events_gives_all_of_them()
    {
        var seen = Asked(Curated(new SelectedDeck(Trouble, 30, [])));
        Assert.Contains("trouble.leak", seen);
        Assert.DoesNotContain("talk.offer", seen);
    }

    [Fact]
    public void Weights_are_those_of_the_scenario()
    {
        var scenario = Curated(new SelectedDeck(Talk, 30, []), new SelectedDeck(Trouble, null, [])) with { QuietWeight = 15 };
        var rules = RulesWith(scenario);
        var game = new Game(rules);
        game.Start(scenario, 1);
        var weighing = EventWeighing.Of(game);
        Assert.Equal([30.0, 5.0], weighing.Decks.Select(deck => deck.Weight));
        Assert.Equal(15.0 / 50, weighing.QuietShare, 12);
        Assert.Equal([30.0, 5.0], rules.Catalogue.DecksIn(scenario).Select(deck => deck.Weight));
        Assert.Equal(15, rules.Catalogue.QuietWeightIn(scenario));
        Assert.Equal(2, rules.Catalogue.QuietWeightIn(TinyCatalogue.Catalogue.Scenarios[0]));
    }

    [Fact]
    public void One_game_object_plays_scenarios_of_different_decks_one_after_the_other()
    {
        var curated = Curated(new SelectedDeck(Trouble, null, []));
        var rules = RulesWith(curated);
        var (one, other) = (new Game(rules), new Game(rules));
        var plain = rules.Catalogue.Scenarios[0];
        foreach (var scenario in new[] { plain, curated, plain, curated })
        {
            one.Start(scenario, 5);
            var fresh = new Game(rules);
            fresh.Start(scenario, 5);
            other.CopyFrom(one);
            for (var step = 0; step < 40 && !fresh.IsOver; step++)
            {
                foreach (var game in new[] { one, other, fresh }) Step(game);
                Assert.Equal(fresh.State.Values.ToArray(), one.State.Values.ToArray());
                Assert.Equal(fresh.State.Values.ToArray(), other.State.Values.ToArray());
            }
        }
    }

    [Fact]
    public void A_game_that_goes_over_to_new_content_draws_from_the_new_choice()
    {
        var old = Curated(new SelectedDeck(Talk, null, []));
        var game = new Game(RulesWith(old));
        game.Start(old, 3);
        while (game.State.OpenEventCount > 0) Step(game);
        var now = old with { Decks = new DeckSelection([new SelectedDeck(Trouble, 100, [])]), QuietWeight = 0 };
        var next = new Game(RulesWith(now));
        next.TakeOver(game);
        Assert.Equal([0.0, 100.0], EventWeighing.Of(next).Decks.Select(deck => deck.Weight));
    }

    private static int IndexOf(string id) => TinyCatalogue.Catalogue.Event(id)!.Index;

    private static ScenarioDefinition Curated(params ImmutableArray<SelectedDeck> decks) =>
        new() { Id = "lesson", Name = "Lesson", Text = "", Decks = new DeckSelection(decks) };

    private static GameRules RulesWith(ScenarioDefinition scenario) =>
        new(TinyCatalogue.Catalogue with { Scenarios = [.. TinyCatalogue.Catalogue.Scenarios, scenario] });

    private static HashSet<string> Asked(ScenarioDefinition scenario)
    {
        var game = new Game(RulesWith(scenario));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (uint seed = 0; seed < 20; seed++)
        {
            game.Start(scenario, seed, seed % 2 == 0 ? Pace.Monthly : Pace.Quarterly);
            while (!game.IsOver)
            {
                if (game.OpenEvent is { } open) seen.Add(open.Id);
                Step(game);
            }
        }
        return seen;
    }

    private static void Step(Game game)
    {
        if (game.OpenEvent is { } open) game.Decide(Decision.Answer(open.Index, 0));
        else if (!game.Decide(Decision.Take(Simulation.Initiatives.Initiative.OpenLines)).Accepted) game.Decide(Decision.EndRound);
    }
}
