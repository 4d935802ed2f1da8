using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Events;

/// <summary>What explanations say of chances is what the picker does.</summary>
public sealed class EventWeighingTests
{
    private const int Draws = 40_000;

    // Wide enough for a few thousand figures that are each tested once.
    private const double Deviations = 5.0;

    private static readonly Catalogue Content = ShippedContent.Catalogue;

    private static readonly EventLibrary Library = new(Content);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(30)]
    public void Chances_are_those_of_the_picker(int months)
    {
        var game = Played("baseline-2025", 11, Pace.Monthly, months);
        AssertFrequencies(Library, game.State);
    }

    [Fact]
    public void Decks_that_have_nothing_to_say_pass_their_turns_on()
    {
        var game = Played("baseline-2025", 11, Pace.Monthly, 4);
        // Three decks fall silent: all of their events have shown as often as they may.
        foreach (var definition in Content.Events)
            if (definition.DeckIndex is 0 or 2 or 4) game.Stage(Shown(definition));
        var weighing = EventWeighing.Of(game);
        Assert.Equal(0, weighing.Decks[0].Chance);
        Assert.True(weighing.Decks[1].Chance > weighing.Decks[1].Share);
        AssertFrequencies(Library, game.State);
    }

    [Fact]
    public void When_no_deck_speaks_every_draw_is_quiet()
    {
        var game = Played("baseline-2025", 11, Pace.Monthly, 4);
        foreach (var definition in Content.Events) game.Stage(Shown(definition));
        var weighing = EventWeighing.Of(game);
        Assert.Equal(1, weighing.QuietChance);
        Assert.True(weighing.QuietShare < 1);
        Assert.All(weighing.Decks, deck => Assert.Empty(deck.Events));
    }

    [Theory]
    [InlineData("baseline-2025", 5)]
    [InlineData("quasi-worst-case", 6)]
    public void Chances_of_a_draw_add_up_to_one(string scenario, uint seed)
    {
        var game = Played(scenario, seed, Pace.Monthly, 0);
        while (!game.IsOver && game.State.Month < 40)
        {
            var weighing = EventWeighing.Of(game);
            Assert.Equal(1.0, weighing.QuietChance + weighing.Decks.Sum(deck => deck.Chance), 12);
            Assert.All(weighing.Decks.Where(d => !d.Events.IsEmpty), d => Assert.Equal(d.Chance, d.Events.Sum(e => e.Chance), 12));
            PlayRound(game);
        }
    }

    [Fact]
    public void The_chance_of_a_round_with_two_draws_counts_what_the_first_shows()
    {
        var game = Played("baseline-2025", 11, Pace.Quarterly, 0);
        var state = new GameState(game.State.VariableCount, Content.Events.Length);
        var counts = new int[Content.Events.Length];
        for (uint seed = 0; seed < Draws; seed++)
        {
            state.CopyFrom(game.Opening!);
            EventAgenda.Open(Library, state, new KeyedRandom(seed), draws: 2);
            for (var place = 0; place < state.OpenEventCount; place++) counts[state.OpenEventAt(place)]++;
        }
        var account = AgendaAccount.Of(game);
        foreach (var definition in Content.Events.Where(e => e.Trigger == EventTrigger.Drawn))
            AssertNear(account.ChanceOf(definition.Index), counts[definition.Index], definition.Id);
    }

    [Theory]
    [InlineData("baseline-2025", 1, Pace.Monthly)]
    [InlineData("high-political-will", 2, Pace.Monthly)]
    [InlineData("first-months", 262, Pace.Monthly)]
    [InlineData("crowded-frontier", 3, Pace.Quarterly)]
    public void An_account_tells_how_play_came_to_its_events(string scenario, uint seed, Pace pace)
    {
        var game = Played(scenario, seed, pace, 0);
        var accepted = 0;
        while (!game.IsOver)
        {
            var account = AgendaAccount.Of(game);
            Assert.Equal(Enumerable.Range(0, game.State.OpenEventCount).Select(game.State.OpenEventAt), account.Asked);
            var called = account.Calls.Where(c => c.Fate == CallFate.Asked).Select(c => c.EventIndex);
            var drawn = account.Draws.Where(d => d.Drawn >= 0).Select(d => d.Drawn);
            Assert.Equal(account.Asked, called.Concat(drawn));
            foreach (var draw in account.Draws)
            {
                Assert.True(draw.Drawn < 0 || draw.Weighing.ChanceOf(draw.Drawn) > 0);
                Assert.True(draw.Proposals.Count(p => p.Accepted) <= 1);
                if (draw.Proposals.Any(p => p.Accepted)) accepted++;
                Assert.All(draw.Proposals.Where(p => p.Accepted), p => Assert.Equal(draw.Drawn, p.EventIndex));
            }
            PlayRound(game);
        }
        Assert.True(accepted > 0);
    }

    [Fact]
    public void A_game_that_keeps_no_reasons_keeps_no_openings()
    {
        var game = new Game(ShippedContent.Rules);
        game.Start(Content.Scenario("baseline-2025")!, 1);
        Assert.Throws<ArgumentException>(() => AgendaAccount.Of(game));
    }

    private static void AssertFrequencies(EventLibrary library, GameState state)
    {
        var counts = new int[Content.Events.Length];
        var quiet = 0;
        for (uint seed = 0; seed < Draws; seed++)
        {
            var drawn = EventPicker.Draw(library, state, new KeyedRandom(seed), 0);
            if (drawn < 0) quiet++;
            else counts[drawn]++;
        }
        var weighing = EventWeighing.Of(library, state);
        AssertNear(weighing.QuietChance, quiet, "quiet");
        foreach (var definition in Content.Events) AssertNear(weighing.ChanceOf(definition.Index), counts[definition.Index], definition.Id);
    }

    private static void AssertNear(double chance, int count, string name)
    {
        var room = (Deviations * Math.Sqrt(Draws * chance * (1 - chance))) + (chance > 0 ? 1 : 0);
        Assert.True(Math.Abs(count - (Draws * chance)) <= room, $"{name}: {count} of {Draws} at a chance of {chance}");
    }

    private static Staging Shown(EventDefinition definition) =>
        new() { Events = [new StagedEvent(definition.Index, definition.Times, 0, 0)] };

    private static Game Played(string scenario, uint seed, Pace pace, int months)
    {
        var game = new Game(ShippedContent.Rules, recordContributions: true);
        game.Start(Content.Scenario(scenario)!, seed, pace);
        while (game.State.Month < months) PlayRound(game);
        return game;
    }

    private static void PlayRound(Game game)
    {
        while (game.OpenEvent is { } open)
        {
            var possible = Enumerable.Range(0, open.Options.Length)
                .Where(o => game.Check(Decision.Answer(open.Index, o)) == Rejection.None).ToList();
            game.Decide(Decision.Answer(open.Index, possible[(game.State.Month + open.Index) % possible.Count]));
        }
        game.Decide(Decision.EndRound);
    }
}
