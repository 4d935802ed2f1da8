using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Authoring.Explanations;

/// <summary>A call between two events.</summary>
/// <param name="From">The event and option that calls, as <c>lab.leak.hush</c>.</param>
/// <param name="Chance">Chance that choosing the option calls, 0 to 1.</param>
/// <param name="To">Id of the event called.</param>
/// <param name="AfterMin">Least number of months until it is due.</param>
/// <param name="AfterMax">Greatest number.</param>
/// <param name="Recheck">Whether the called event's condition must hold then.</param>
public sealed record CallOutline(string From, double Chance, string To, int AfterMin, int AfterMax, bool Recheck);

/// <summary>What the content alone says of how an event comes.</summary>
public sealed record EventOutline
{
    /// <summary>The event.</summary>
    public required EventDefinition Event { get; init; }
    /// <summary>Its milestone's or initiative's id; empty for events of other kinds.</summary>
    public required string BroughtBy { get; init; }
    /// <summary>Its deck; null when it is not drawn.</summary>
    public required Deck? Deck { get; init; }
    /// <summary>Share of its deck's weight, without boosts, among all decks that have events and the quiet weight, 0 to 1.</summary>
    public required double DeckShare { get; init; }
    /// <summary>Weights of its deck's events without boosts, its own included.</summary>
    public required double DeckSum { get; init; }
    /// <summary>How many events its deck has.</summary>
    public required int DeckCount { get; init; }
    /// <summary>Who calls it.</summary>
    public required ImmutableArray<CallOutline> CalledBy { get; init; }
    /// <summary>The scenarios that bring it, with the month.</summary>
    public required ImmutableArray<(string Scenario, int Month)> Scenes { get; init; }
    /// <summary>The scenarios whose own choice of decks leaves it out; none for an event that is not drawn.</summary>
    public ImmutableArray<string> LeftOutBy { get; init; } = [];
    /// <summary>What it calls.</summary>
    public required ImmutableArray<CallOutline> Calls { get; init; }
    /// <summary>Ids of other events whose conditions ask about it.</summary>
    public required ImmutableArray<string> NamedBy { get; init; }

    /// <summary>Outlines an event.</summary>
    public static EventOutline Of(Catalogue catalogue, EventDefinition definition)
    {
        var deck = definition.Trigger == EventTrigger.Drawn ? catalogue.Decks[definition.DeckIndex] : null;
        var drawn = catalogue.Events.Where(e => e.Trigger == EventTrigger.Drawn).ToLookup(e => e.DeckIndex);
        var all = catalogue.QuietWeight + catalogue.Decks.Where((_, index) => drawn.Contains(index)).Sum(d => d.Weight);
        return new EventOutline
        {
            Event = definition,
            BroughtBy = definition.Milestone is { } m ? catalogue.Milestones[(int)m].Id
                : definition.Initiative is { } i ? catalogue.Initiatives[(int)i].Id
                : "",
            Deck = deck,
            DeckShare = deck is null || all <= 0 ? 0 : deck.Weight / all,
            DeckSum = deck is null ? 0 : drawn[definition.DeckIndex].Sum(e => e.Weight),
            DeckCount = deck is null ? 0 : drawn[definition.DeckIndex].Count(),
            CalledBy = [.. catalogue.Events.SelectMany(e => CallsOf(catalogue, e)).Where(call => call.To == definition.Id)],
            Scenes = [.. catalogue.Scenarios.SelectMany(s => s.Scenes.Where(c => c.EventIndex == definition.Index).Select(c => (s.Id, c.Month)))],
            LeftOutBy = deck is null ? [] : [.. catalogue.Scenarios.Where(s => !s.Draws(definition)).Select(s => s.Id)],
            Calls = [.. CallsOf(catalogue, definition)],
            NamedBy = [.. catalogue.Events.Where(e => e != definition && Names(e, definition.Index)).Select(e => e.Id)],
        };
    }

    private static IEnumerable<CallOutline> CallsOf(Catalogue catalogue, EventDefinition caller)
    {
        foreach (var option in caller.Options)
        {
            var from = $"{caller.Id}.{option.Id}";
            if (option.Then is { } then) yield return CallOf(catalogue, from, 1, then);
            foreach (var outcome in option.Roll)
                if (outcome.Then is { } rolled) yield return CallOf(catalogue, from, outcome.Chance, rolled);
        }
    }

    private static CallOutline CallOf(Catalogue catalogue, string from, double chance, ChainCall call) =>
        new(from, chance, catalogue.Events[call.EventIndex].Id, call.AfterMin, call.AfterMax, call.Recheck);

    private static bool Names(EventDefinition other, int eventIndex) =>
        other.When.Clauses
            .Concat(other.Options.SelectMany(o => o.Enable.Clauses))
            .Concat(other.Boosts.SelectMany(b => b.If.Clauses))
            .SelectMany(clause => Atoms.In(clause.Logic))
            .Any(atom => atom is EventSeen seen && seen.EventIndex == eventIndex
                || (atom is OptionChosen chosen && chosen.EventIndex == eventIndex)
                || (atom is MonthsSinceEvent since && since.EventIndex == eventIndex));
}
