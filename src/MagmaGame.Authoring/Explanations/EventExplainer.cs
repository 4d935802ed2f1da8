using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Explanations;

/// <summary>Explains why an event was asked in a game, or was not: by walking through the game once more and weighing what each
/// round could give.</summary>
public static class EventExplainer
{
    /// <summary>An event in the round that holds a month.</summary>
    /// <param name="played">The game; it stays as it is.</param>
    /// <param name="definition">An event, of any version of the content; it is explained as that month was played with it.</param>
    /// <param name="month">The month.</param>
    /// <returns>Null when the game had no round in that month, or its content no such event then.</returns>
    public static EventExplanation? InMonth(GameSession played, EventDefinition definition, int month)
    {
        var walk = new PastGame(played);
        do
        {
            if (month >= walk.RoundMonth && month < walk.RoundMonth + (int)walk.Game.Pace) return AsPlayed(walk, definition) is { } then ? Explain(walk, then) : null;
        }
        while (walk.ToNextRound());
        return null;
    }

    /// <summary>An event in every round of a game, in order.</summary>
    /// <param name="played">The game; it stays as it is.</param>
    /// <param name="definition">An event, of any version of the content; each round is explained as it was played with it, and those
    /// whose content had no such event are left out.</param>
    public static IEnumerable<EventExplanation> InAllRounds(GameSession played, EventDefinition definition)
    {
        var walk = new PastGame(played);
        do
        {
            if (AsPlayed(walk, definition) is { } then) yield return Explain(walk, then);
        }
        while (walk.ToNextRound());
    }

    private static EventDefinition? AsPlayed(PastGame walk, EventDefinition definition) => walk.Game.Rules.Catalogue.Event(definition.Id);

    // Walks on within the round.
    private static EventExplanation Explain(PastGame walk, EventDefinition definition)
    {
        var game = walk.Game;
        var catalogue = game.Rules.Catalogue;
        var account = AgendaAccount.Of(game);
        var callers = CallersBefore(walk, definition);
        var rest = walk.RestOfRound.ToList();
        var moment = definition.Trigger == EventTrigger.Drawn ? account.BeforeDraws : game.Opening!;
        // Before the walk goes on to the initiative.
        var refusal = walk.OpeningRefusal(definition);
        var taken = TakenInitiative(walk, definition, rest);
        if (taken is not null) moment = taken.Value.State;
        var limit = LimitOf(definition, moment);
        var milestone = definition.Milestone is { } m ? (catalogue.Milestones[(int)m].Id, game.Opening!.MonthOf(m)) : ((string, int?)?)null;
        var explanation = new EventExplanation
        {
            Event = definition,
            Month = walk.RoundMonth,
            AskedBy = HowAsked(definition, account, callers, taken),
            Answer = rest.Find(d => d.Decision.Kind == DecisionKind.AnswerEvent && d.Decision.EventIndex == definition.Index) is { } answer
                ? definition.Options[answer.Decision.OptionIndex].Id
                : null,
            Why = [],
            Limit = limit,
            LeftOutBy = definition.Trigger == EventTrigger.Drawn && !game.Scenario.Draws(definition) ? game.Scenario.Id : null,
            Clauses = ClauseReading.Of(definition.When, moment, catalogue),
            AskedInRound = [.. account.Asked.Select(index => catalogue.Events[index].Id)],
            Chance = definition.Trigger == EventTrigger.Drawn ? account.ChanceOf(definition.Index) : null,
            Draws = definition.Trigger == EventTrigger.Drawn
                ? [.. account.Draws.Select((draw, number) => DrawOf(draw, number, definition, catalogue, game.Scenario))]
                : [],
            Calls = [.. account.Calls.Where(c => c.EventIndex == definition.Index).Select(c => new CallReading(c.DueMonth, c.Recheck, c.Fate))],
            Callers = callers,
            Milestone = milestone,
            Initiative = InitiativeOf(definition, catalogue, taken, refusal),
        };
        return explanation with { Why = [.. Wording.Why(explanation, catalogue)] };
    }

    private static AskedBy HowAsked(
        EventDefinition definition, AgendaAccount account, ImmutableArray<CallerReading> callers, SceneMoment? taken)
    {
        if (taken is { Brought: var brought } && brought == definition.Index) return AskedBy.Initiative;
        if (!account.Asked.Contains(definition.Index)) return AskedBy.Nothing;
        if (account.Draws.Any(draw => draw.Drawn == definition.Index)) return AskedBy.Draw;
        if (definition.Trigger == EventTrigger.Milestone) return AskedBy.Milestone;
        // A scenario's scene is due in its own month; any other call comes from an option.
        return callers is [.., { Month: >= 0 }] ? AskedBy.Call : AskedBy.Scenario;
    }

    private static LimitReading LimitOf(EventDefinition definition, GameState state)
    {
        var asked = state.TimesSeen(definition.Index);
        var since = state.MonthsSinceEvent(definition.Index);
        // What is called or brought by a milestone does not rest.
        var rests = definition.Trigger is EventTrigger.Drawn or EventTrigger.Initiative && since < definition.Cooldown;
        return new LimitReading(
            definition.Times, asked, definition.Cooldown, asked == 0 ? null : since, asked == 0 || (asked < definition.Times && !rests));
    }

    private static DrawReading DrawOf(
        DrawAccount draw, int number, EventDefinition definition, Catalogue catalogue, ScenarioDefinition scenario)
    {
        var state = draw.State;
        var deck = catalogue.DecksIn(scenario)[definition.DeckIndex];
        var quiet = catalogue.QuietWeightIn(scenario);
        var weighed = draw.Weighing.Decks[definition.DeckIndex];
        var all = draw.Weighing.Decks.SelectMany(d => d.Events).OrderByDescending(e => e.Chance).ThenBy(e => e.EventIndex).ToList();
        var inDeck = weighed.Events.Select(e => e.EventIndex).ToList().IndexOf(definition.Index);
        return new DrawReading
        {
            Number = number + 1,
            Deck = deck.Id,
            DeckWeight = WeightReading.Of(deck.Weight, deck.Boosts, state, catalogue),
            AllWeights = quiet + draw.Weighing.Decks.Sum(d => d.Weight),
            QuietWeight = quiet,
            DeckShare = weighed.Share,
            DeckChance = weighed.Chance,
            QuietChance = draw.Weighing.QuietChance,
            Weight = WeightReading.Of(definition.Weight, definition.Boosts, state, catalogue),
            RankInDeck = inDeck + 1,
            CountInDeck = weighed.Events.Length,
            ShareInDeck = inDeck < 0 ? 0 : weighed.Events[inDeck].Share,
            RankInAll = all.FindIndex(e => e.EventIndex == definition.Index) + 1,
            CountInAll = all.Count,
            Chance = draw.Weighing.ChanceOf(definition.Index),
            Turns = [.. draw.Turns.Select(turn => turn < 0 ? "quiet" : catalogue.Decks[turn].Id)],
            Tries = draw.Proposals.Length,
            Proposals =
            [
                .. draw.Proposals.Select((p, place) => (Proposal: p, Try: place + 1)).Where(p => p.Proposal.EventIndex == definition.Index)
                    .Select(p => new ProposalReading(p.Try, p.Proposal.Weight, p.Proposal.Hurdle, p.Proposal.Accepted)),
            ],
            Drawn = draw.Drawn < 0 ? null : catalogue.Events[draw.Drawn].Id,
            DrawnChance = draw.Drawn < 0 ? draw.Weighing.QuietChance : draw.Weighing.ChanceOf(draw.Drawn),
        };
    }

    private static ImmutableArray<CallerReading> CallersBefore(PastGame walk, EventDefinition definition)
    {
        var scenario = walk.Game.Scenario.Scenes.Any(s => s.EventIndex == definition.Index)
            ? new[] { new CallerReading(-1, walk.Game.Scenario.Id) }
            : [];
        return
        [
            .. scenario,
            .. walk.Before.Where(d => d.Taken.Decision.Kind == DecisionKind.AnswerEvent && Calls(d.Taken, d.By, definition.Id))
                .Select(d => new CallerReading(
                    d.Taken.Month,
                    $"{d.By.Events[d.Taken.Decision.EventIndex].Id}.{d.By.Events[d.Taken.Decision.EventIndex].Options[d.Taken.Decision.OptionIndex].Id}")),
        ];
    }

    private static bool Calls(RecordedDecision decision, Catalogue by, string eventId)
    {
        var called = by.Event(eventId)?.Index;
        var option = by.Events[decision.Decision.EventIndex].Options[decision.Decision.OptionIndex];
        return called is not null
            && (option.Then?.EventIndex == called || (decision.Rolled >= 0 && option.Roll[decision.Rolled].Then?.EventIndex == called));
    }

    // The state just after the event's initiative was taken in this round, and the scene that came of it.
    private static SceneMoment? TakenInitiative(PastGame walk, EventDefinition definition, List<RecordedDecision> rest)
    {
        if (definition.Initiative is not { } initiative) return null;
        var place = rest.FindIndex(d => d.Decision.Kind == DecisionKind.TakeInitiative && d.Decision.Initiative == initiative);
        if (place < 0) return null;
        for (var i = 0; i <= place; i++) walk.TakeNext();
        // Nothing can be open while an initiative is taken, so what is open now came of it; and it counts as shown by now.
        var brought = walk.Game.State.OpenEvent;
        var state = new Game(walk.Game.Rules);
        state.CopyFrom(walk.Game);
        if (brought >= 0) state.Stage(Unshown(walk, brought));
        return new SceneMoment(state.State, brought);
    }

    private static Staging Unshown(PastGame walk, int eventIndex)
    {
        // The opening still knows how often it had been shown before.
        var (before, month) = (walk.Game.Opening!, walk.Game.State.Month);
        var times = before.TimesSeen(eventIndex);
        var chosen = walk.Game.Rules.Catalogue.Events[eventIndex].Options.Select((_, option) => before.WasChosen(eventIndex, option) ? 1 << option : 0).Sum();
        return new Staging { Events = [new StagedEvent(eventIndex, times, month - (before.Month - before.MonthsSinceEvent(eventIndex)), chosen)] };
    }

    private static InitiativeReading? InitiativeOf(
        EventDefinition definition, Catalogue catalogue, SceneMoment? taken, Rejection refusal)
    {
        if (definition.Initiative is not { } initiative) return null;
        var instead = taken is { Brought: >= 0 and var brought } && brought != definition.Index ? catalogue.Events[brought].Id : null;
        return new InitiativeReading(catalogue.Initiatives[(int)initiative].Id, taken is not null, refusal, instead);
    }

    private readonly record struct SceneMoment(GameState State, int Brought);
}
