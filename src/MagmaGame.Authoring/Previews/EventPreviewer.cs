using System.Collections.Immutable;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Authoring.Previews;

/// <summary>Finds a state in which an event can be looked at.</summary>
public static class EventPreviewer
{
    /// <summary>The event where it is asked in a typical game; else where it could be; else in the nearest state that was found, with
    /// as few changes as possible.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="definition">An event of theirs.</param>
    /// <param name="scenario">The only scenario to look in; null for all.</param>
    /// <param name="seed">Seed of the first games played.</param>
    /// <param name="given">Values that the state is to have.</param>
    /// <param name="stop">Ends the search with what there is.</param>
    public static EventPreview InTypicalGame(
        GameRules rules, EventDefinition definition, ScenarioDefinition? scenario, uint seed, ImmutableArray<StartValue> given, CancellationToken stop)
    {
        var staging = given.IsEmpty ? null : new Staging { Values = given };
        var (nearness, moments) = MomentSearch.Run(rules, definition, scenario, seed, staging, stop);
        Staged? best = null;
        var chosen = moments[0];
        foreach (var moment in moments)
        {
            var staged = Stage(MomentSearch.SessionAt(rules, moment), definition, given, mend: true);
            if (best is not null && !staged.IsNearerThan(best)) continue;
            (best, chosen) = (staged, moment);
            if (staged is { Changes.IsEmpty: true, Unsatisfied.IsEmpty: true }) break;
        }
        return Of(best!, definition, best!.Changes.IsEmpty && best.Unsatisfied.IsEmpty ? Least(nearness, given) : Nearness.Changed, chosen);
    }

    /// <summary>The event in a month of a game that was played, as that month was.</summary>
    /// <param name="played">The game; it stays as it is.</param>
    /// <param name="definition">An event of the content that the month was played by (<see cref="GameSession.VersionIn"/>).</param>
    /// <param name="month">The month, in a round that was opened.</param>
    /// <param name="given">Values that the state is to have instead, by the variables of that content.</param>
    public static EventPreview InGame(GameSession played, EventDefinition definition, int month, ImmutableArray<StartValue> given)
    {
        var pace = (int)played.Setup.Pace;
        var first = 0;
        while (first < played.Decisions.Count && played.Decisions[first].Month + pace <= month) first++;
        var session = played.Branch(first, "preview", new Unwritten());
        var asked = false;
        for (var next = first; next < played.Decisions.Count && !(asked = session.Game.State.OpenEvent == definition.Index); next++)
        {
            if (played.Decisions[next].Decision.Kind == DecisionKind.EndRound) break;
            session.Decide(played.Decisions[next].Decision);
        }
        if (!asked) asked = session.Game.State.OpenEvent == definition.Index;
        // As the round opened, unless an initiative brings the event: that is taken in its free part.
        if (!asked && definition.Initiative is null) session = played.Branch(first, "preview", new Unwritten());
        var staged = Stage(session, definition, given, mend: false);
        return Of(staged, definition, asked ? Nearness.Asked : staged.Unsatisfied.IsEmpty ? Nearness.Eligible : Nearness.Changed, moment: null);
    }

    // Values that were asked for make a moment another one than it was.
    private static Nearness Least(Nearness found, ImmutableArray<StartValue> given) =>
        found == Nearness.Asked && !given.IsEmpty ? Nearness.Eligible : found;

    private static Staged Stage(GameSession session, EventDefinition definition, ImmutableArray<StartValue> given, bool mend)
    {
        var game = session.Game;
        var unsatisfied = new List<string>();
        var changes = new List<ChangeReading>();
        var catalogue = game.Rules.Catalogue;
        var waits = Enumerable.Range(0, game.State.OpenEventCount).Any(place => game.State.OpenEventAt(place) == definition.Index);
        if (!waits && definition.Initiative is { } initiative)
        {
            var result = session.Decide(Decision.Take(initiative));
            waits = game.State.OpenEvent == definition.Index;
            if (!result.Accepted) unsatisfied.Add($"The initiative {catalogue.Initiatives[(int)initiative].Id} could not be taken here, so what it changes is not in the figures.");
        }
        var values = given.Select(value => (StateChange)ValueChange.Of(game, catalogue.Variables[value.Slot], value.Value)).ToList();
        foreach (var value in values) value.Apply(game);
        var size = 0.0;
        // Where the game itself asks the event, nothing needs to be mended.
        var isReal = waits && given.IsEmpty;
        if (mend && !isReal)
        {
            foreach (var change in Preconditions(game, definition, waits))
            {
                change.Apply(game);
                changes.Add(change.Reading(catalogue));
                size += change.Size;
            }
            var repair = StateRepair.Run(game, definition.When.Clauses, given.Select(value => value.Slot));
            changes.AddRange(repair.Changes.Select(change => change.Reading(catalogue)));
            size += repair.Size;
            unsatisfied.AddRange(repair.Unsatisfied.Select(clause => $"'{clause.Text}' could not be made to hold together with the rest."));
        }
        else if (!isReal)
        {
            unsatisfied.AddRange(definition.When.Clauses.Where(c => !c.Logic.Evaluate(game.State)).Select(c => $"'{c.Text}' does not hold here."));
            if (!waits && !MomentSearch.LimitAllows(definition, game.State)) unsatisfied.Add("Its limit does not allow it here.");
        }
        var clauses = ClauseReading.Of(definition.When, game.State, catalogue);
        game.Stage(new Staging { OpenEvent = definition.Index });
        return new Staged(session, [.. values.Select(v => v.Reading(catalogue))], [.. changes], [.. unsatisfied], clauses, size);
    }

    // What must be so besides the event's own condition.
    private static IEnumerable<StateChange> Preconditions(Game game, EventDefinition definition, bool waits)
    {
        var memory = EventChange.Memory(game, definition.Index);
        if (!waits && !MomentSearch.LimitAllows(definition, game.State))
            yield return new EventChange(new StagedEvent(definition.Index, 0, 0, 0), memory);
        if (definition.Milestone is { } milestone && !game.State.Reached(milestone))
            yield return new MilestoneChange(new StagedMilestone(milestone, Math.Min(1, game.State.Month)), MilestoneChange.Memory(game, milestone));
    }

    private static EventPreview Of(Staged staged, EventDefinition definition, Nearness nearness, Moment? moment) => new()
    {
        Event = definition,
        Session = staged.Session,
        Nearness = nearness,
        Moment = moment,
        Given = staged.Given,
        Changes = staged.Changes,
        Unsatisfied = staged.Unsatisfied,
        Clauses = staged.Clauses,
        Options = OptionEffects.Of(staged.Session.Game),
    };

    private sealed record Staged(
        GameSession Session, ImmutableArray<ChangeReading> Given, ImmutableArray<ChangeReading> Changes, ImmutableArray<string> Unsatisfied,
        ImmutableArray<ClauseReading> Clauses, double Size)
    {
        public bool IsNearerThan(Staged other) =>
            (Unsatisfied.Length, Changes.Length, Size).CompareTo((other.Unsatisfied.Length, other.Changes.Length, other.Size)) < 0;
    }
}
