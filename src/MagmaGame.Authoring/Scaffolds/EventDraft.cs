using System.Collections.Immutable;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>What is known of an event before anybody has written it.</summary>
public sealed record EventDraft
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What brings it.</summary>
    public EventTrigger Trigger { get; init; } = EventTrigger.Drawn;

    /// <summary>What its trigger needs: the id of a deck, a milestone or an initiative; empty for a called event.</summary>
    public string Cause { get; init; } = "";

    /// <summary>Ids of the claims it is to show; at least one.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Ids of its options, two to four.</summary>
    public ImmutableArray<string> Options { get; init; } = ["accept", "refuse"];

    /// <summary>Id of the event that its first option calls; empty for none.</summary>
    public string Next { get; init; } = "";

    /// <summary>The group that its id begins with, by which files are named.</summary>
    public string Group => Id.Split('.')[0];
}
