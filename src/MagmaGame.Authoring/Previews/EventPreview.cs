using System.Collections.Immutable;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Session;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Previews;

/// <summary>An event in a state in which it could be asked, or nearly.</summary>
public sealed record EventPreview
{
    /// <summary>The event.</summary>
    public required EventDefinition Event { get; init; }
    /// <summary>A game in which it is open; nothing it decides is written, and its state may be one that no game led to.</summary>
    public required GameSession Session { get; init; }
    /// <summary>How near to the event the game came by itself.</summary>
    public required Nearness Nearness { get; init; }
    /// <summary>The moment that was played to; null when a given game was looked at.</summary>
    public required Moment? Moment { get; init; }
    /// <summary>What was changed as the caller asked.</summary>
    public required ImmutableArray<ChangeReading> Given { get; init; }
    /// <summary>What was changed besides, so that the event could be asked.</summary>
    public required ImmutableArray<ChangeReading> Changes { get; init; }
    /// <summary>What stands in the event's way all the same, in sentences.</summary>
    public required ImmutableArray<string> Unsatisfied { get; init; }
    /// <summary>Its condition in that state.</summary>
    public required ImmutableArray<ClauseReading> Clauses { get; init; }
    /// <summary>What each option does.</summary>
    public required ImmutableArray<OptionEffects> Options { get; init; }
}
