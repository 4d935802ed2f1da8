using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Events;

public sealed class EventPickerTests
{
    private const int Draws = 60_000;

    private static readonly Catalogue Content = ShippedContent.Catalogue;

    [Fact]
    public void Events_of_a_deck_are_drawn_in_proportion_to_their_weights()
    {
        var state = Opening();
        var library = new EventLibrary(Content);
        var counts = Count(library, state);
        foreach (var deck in Enumerable.Range(0, library.Decks.Length))
        {
            var pile = library.InDeck(deck);
            var weights = Enumerable.Range(0, pile.Count).ToDictionary(pile.EventAt, place => pile.Weight(place, state));
            var drawn = weights.Keys.Sum(e => counts[e]);
            if (drawn < 1000) continue;
            foreach (var (index, weight) in weights)
            {
                var expected = drawn * weight / weights.Values.Sum();
                Assert.InRange(counts[index], expected - (5 * Math.Sqrt(expected)) - 5, expected + (5 * Math.Sqrt(expected)) + 5);
            }
        }
    }

    [Fact]
    public void Quiet_draws_come_as_often_as_their_weight_says()
    {
        var state = Opening();
        var library = new EventLibrary(Content);
        var quiet = Draws - Count(library, state).Sum();
        var decks = library.Decks.Select((deck, i) => library.InDeck(i).Count == 0 ? 0 : deck.Boosts
            .Where(b => b.If.Holds(state)).Aggregate(deck.Weight, (weight, boost) => weight * boost.Times)).Sum();
        var expected = Draws * library.QuietWeight / (library.QuietWeight + decks);
        Assert.InRange(quiet, expected * 0.95, expected * 1.05);
    }

    [Fact]
    public void An_event_s_id_bears_on_neither_order_nor_luck()
    {
        var renamed = Content with { Events = [.. Content.Events.Select((e, i) => e with { Id = $"renamed.number-{Content.Events.Length - i}" })] };
        var state = Opening();
        var (one, other) = (new EventLibrary(Content), new EventLibrary(renamed));
        for (uint seed = 0; seed < 500; seed++)
        {
            var luck = new KeyedRandom(seed);
            Assert.Equal(EventPicker.Draw(one, state, luck, 0), EventPicker.Draw(other, state, luck, 0));
        }
    }

    [Fact]
    public void Most_draws_stay_the_same_after_a_small_change_of_state()
    {
        var library = new EventLibrary(Content);
        var (before, after) = (Opening(), Opening());
        after.Put(Variable.Security, after[Variable.Security] + 6);
        after.Put(Variable.PublicAwareness, after[Variable.PublicAwareness] + 4);
        var same = Enumerable.Range(0, 5_000).Count(seed =>
        {
            var luck = new KeyedRandom((uint)seed);
            return EventPicker.Draw(library, before, luck, 0) == EventPicker.Draw(library, after, luck, 0);
        });
        Assert.InRange(same / 5_000.0, 0.93, 1.0);
    }

    [Fact]
    public void An_event_that_has_shown_as_often_as_it_may_is_not_drawn_again()
    {
        var state = Opening();
        var library = new EventLibrary(Content);
        foreach (var definition in Content.Events)
            state.Events[definition.Index] = new EventRecord(definition.Times, state.Month - 50, 0);
        Assert.Equal(0, Count(library, state).Sum());
    }

    [Fact]
    public void An_event_that_was_shown_a_month_ago_waits_for_its_cooldown()
    {
        var state = Opening();
        state.NextMonth();
        var library = new EventLibrary(Content);
        foreach (var definition in Content.Events) state.Events[definition.Index] = new EventRecord(1, 0, 0);
        var counts = Count(library, state);
        Assert.All(Content.Events.Where(e => e.Cooldown > 1), e => Assert.Equal(0, counts[e.Index]));
    }

    private static GameState Opening()
    {
        var game = new Game(ShippedContent.Rules);
        game.Start(Content.Scenario("baseline-2025")!, 3);
        var state = new GameState(game.State.VariableCount, Content.Events.Length);
        state.CopyFrom(game.State);
        state.Events.Clear();
        return state;
    }

    private static int[] Count(EventLibrary library, GameState state)
    {
        var counts = new int[Content.Events.Length];
        for (uint seed = 0; seed < Draws; seed++)
        {
            var drawn = EventPicker.Draw(library, state, new KeyedRandom(seed), 0);
            if (drawn >= 0) counts[drawn]++;
        }
        return counts;
    }
}
