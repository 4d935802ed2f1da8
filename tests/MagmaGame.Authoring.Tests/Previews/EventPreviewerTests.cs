using System.Collections.Immutable;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Authoring.Previews;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Previews;

public sealed class EventPreviewerTests
{
    private static readonly GameRules Rules = ShippedContent.Rules;

    private static readonly Lazy<ImmutableArray<EventPreview>> All = new(() =>
        [.. Rules.Catalogue.Events.AsParallel().AsOrdered().Select(e => EventPreviewer.InTypicalGame(Rules, e, null, 1, [], CancellationToken.None))]);

    [Fact]
    public void Every_event_is_shown_in_a_state_that_satisfies_what_is_claimed()
    {
        foreach (var preview in All.Value)
        {
            var game = preview.Session.Game;
            Assert.Equal(preview.Event.Index, game.State.OpenEvent);
            foreach (var reason in preview.Unsatisfied) Assert.Fail($"{preview.Event.Id}: {reason}");
            if (preview.Nearness != Nearness.Asked)
                foreach (var clause in preview.Event.When.Clauses) Assert.True(clause.Logic.Evaluate(game.State), $"{preview.Event.Id}: {clause.Text}");
            Assert.Equal(preview.Nearness != Nearness.Changed, preview.Changes.IsEmpty);
        }
    }

    [Fact]
    public void Most_events_are_shown_as_games_ask_them()
    {
        var asked = All.Value.Count(preview => preview.Nearness == Nearness.Asked);
        Assert.True(asked > 0.7 * All.Value.Length, $"{asked} of {All.Value.Length}");
    }

    [Fact]
    public void Figures_are_those_of_a_game_in_which_the_option_is_taken()
    {
        var compared = 0;
        foreach (var preview in All.Value)
        {
            for (var place = 0; place < preview.Options.Length; place++)
            {
                var game = new Game(Rules);
                game.CopyFrom(preview.Session.Game);
                var result = game.Decide(Decision.Answer(preview.Event.Index, place));
                Assert.Equal(preview.Options[place].Possible, result.Accepted);
                if (!result.Accepted) continue;
                var isPaused = game.State[Variable.Paused] > 0.5;
                var outcome = preview.Options[place].Outcomes.Single(o => o.Roll == result.Rolled && (o.Vote is null || o.Vote == isPaused));
                AssertSame(preview, outcome, game);
                compared++;
            }
        }
        Assert.True(compared > 2 * All.Value.Length);
    }

    [Fact]
    public void Chances_of_an_option_add_up_to_one()
    {
        foreach (var effects in All.Value.SelectMany(preview => preview.Options))
            Assert.Equal(1, effects.Outcomes.Sum(o => o.Chance), 9);
    }

    [Fact]
    public void A_change_beyond_the_range_is_said_to_be_held()
    {
        var greatest = Rules.Catalogue.Variables[Variable.Security].High;
        var warn = Rules.Catalogue.Event("security.insider-offer")!;
        var preview = EventPreviewer.InTypicalGame(
            Rules, warn, null, 1, [new StartValue((int)Variable.Security, greatest - 1)], CancellationToken.None);
        var change = preview.Options[1].Outcomes[0].Changes[0];
        Assert.Equal(("security", greatest - 1, greatest, true), (change.Name, change.Before, change.After, change.Held));
        Assert.False(preview.Options[0].Outcomes[0].Changes[0].Held);
        Assert.Equal(WriterNumber.Of(greatest - 1), preview.Given.Single().After);
    }

    [Fact]
    public void Given_values_stay_and_the_rest_is_mended_around_them()
    {
        var definition = Rules.Catalogue.Event("security.insider-offer")!;
        var preview = EventPreviewer.InTypicalGame(
            Rules, definition, null, 1, [new StartValue((int)Variable.Capability, 2)], CancellationToken.None);
        Assert.Equal(2, preview.Session.Game.State[Variable.Capability]);
        Assert.Contains(preview.Unsatisfied, reason => reason.Contains("capability >= 8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_month_of_a_played_game_is_shown_as_it_was()
    {
        var asked = All.Value.First(p => p.Event.Trigger == EventTrigger.Drawn && p.Nearness == Nearness.Asked);
        var played = MomentSearch.SessionAt(Rules, asked.Moment! with { Decisions = asked.Moment.Decisions + 4 });
        var there = EventPreviewer.InGame(played, asked.Event, asked.Moment!.Month, []);
        Assert.Equal(Nearness.Asked, there.Nearness);
        Assert.Equal(asked.Session.Decisions.Count, there.Session.Decisions.Count);
        Assert.Equal(Parts(asked.Session.Game), Parts(there.Session.Game));
        var earlier = EventPreviewer.InGame(played, asked.Event, 0, []);
        Assert.Equal(0, earlier.Session.Game.State.Month);
        Assert.Equal(asked.Event.When.Holds(earlier.Session.Game.State), earlier.Unsatisfied.IsEmpty);
        Assert.Empty(earlier.Changes);
    }

    [Theory]
    [InlineData(Simulation.Phases.Phase.Paused)]
    [InlineData(Simulation.Phases.Phase.Recovery)]
    [InlineData(Simulation.Phases.Phase.Expert)]
    public void A_vote_is_put_or_not_in_whatever_state_is_asked_for(Simulation.Phases.Phase phase)
    {
        var votes = Rules.Catalogue.Events.Where(e => e.Options.Any(o => o.Do.Any(d => d.Target == Simulation.Effects.EffectTarget.PauseProposal))).ToList();
        Assert.NotEmpty(votes);
        foreach (var definition in votes)
        {
            var preview = EventPreviewer.InTypicalGame(
                Rules, definition, Rules.Catalogue.Scenarios[0], 1,
                [new StartValue((int)Variable.Phase, (int)phase), new StartValue((int)Variable.Paused, 0), new StartValue((int)Variable.Deferred, 0)],
                CancellationToken.None);
            var outcomes = preview.Options.Where(o => o.PutsPause).SelectMany(o => o.Outcomes).ToList();
            if (phase == Simulation.Phases.Phase.Expert) Assert.Contains(outcomes, o => o.Vote == true);
            else Assert.All(outcomes, o => Assert.Null(o.Vote));
        }
    }

    private static void AssertSame(EventPreview preview, OutcomeEffects outcome, Game taken)
    {
        var before = preview.Session.Game.State;
        var changes = outcome.Changes.Where(c => c.Slot >= 0).ToDictionary(c => c.Slot);
        for (var slot = 0; slot < before.VariableCount; slot++)
        {
            var told = changes.TryGetValue(slot, out var change) ? change.After : before[slot];
            Assert.True(told.Equals(taken.State[slot]), $"{preview.Event.Id}, {Rules.Catalogue.Variables[slot].Name}: {told} is told, {taken.State[slot]} comes");
        }
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            Told("capability", before.Rival(number).Capability, taken.State.Rival(number).Capability);
            Told("safety", before.Rival(number).Safety, taken.State.Rival(number).Safety);
            Told("security", before.Rival(number).Security, taken.State.Rival(number).Security);

            void Told(string what, double from, double to) =>
                Assert.Equal(outcome.Changes.FirstOrDefault(c => c.Name == $"rival {number} {what}")?.After ?? from, to);
        }
    }

    private static List<(string Name, double Value)> Parts(Game game) =>
        [.. StateParts.Of(game.State, Rules.Catalogue.Variables, Rules.Catalogue.Events)];
}
