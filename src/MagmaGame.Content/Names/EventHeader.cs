using System.Collections.Immutable;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Content.Names;

/// <summary>What other content may ask about an event before it is read: its index, its trigger and its options.</summary>
internal sealed class EventHeader(int index, EventTrigger? trigger, ImmutableArray<string> options)
{
    public int Index { get; } = index;

    /// <summary>What brings it; null when the file does not say so clearly.</summary>
    public EventTrigger? Trigger { get; } = trigger;

    public ImmutableArray<string> Options { get; } = options;

    public bool IsCalled { get; set; }
}
