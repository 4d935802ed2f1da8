using System.Collections.Immutable;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Simulation.Catalogues;

/// <summary>Where the variables, events and options of one version of the content are in another: by their ids, and by what ids
/// were renamed to. A variable that takes another kind of values is another variable.</summary>
public sealed class ContentMap
{
    private readonly int[] _slots;
    private readonly int[] _events;
    private readonly Catalogue _now;

    /// <summary>Compares two versions.</summary>
    /// <param name="old">The version that is left.</param>
    /// <param name="now">The version that is gone over to; its renames count.</param>
    public ContentMap(Catalogue old, Catalogue now)
    {
        _now = now;
        _slots =
        [
            .. old.Variables.All.Select(was =>
                now.Variable(was.Name) is { } found && found.Kind == was.Kind
                    ? found.Slot
                    : -1),
        ];
        var events = now.Events.ToDictionary(e => e.Id, e => e.Index, StringComparer.Ordinal);
        _events = [.. old.Events.Select(was => events.GetValueOrDefault(now.Renames.Events.GetValueOrDefault(was.Id, was.Id), -1))];
        OldEvents = old.Events;
    }

    private ImmutableArray<EventDefinition> OldEvents { get; }

    /// <summary>The slot of a variable now; -1 when there is none any more.</summary>
    public int Slot(int oldSlot) => _slots[oldSlot];

    /// <summary>The index of an event now; -1 when there is none any more.</summary>
    public int Event(int oldIndex) => oldIndex < 0 ? -1 : _events[oldIndex];

    /// <summary>The place of an option among those of its event now; -1 when there is none any more.</summary>
    public int Option(int oldEvent, int oldOption)
    {
        if (Event(oldEvent) is not (>= 0 and var index)) return -1;
        var id = _now.Renames.Option(_now.Events[index].Id, OldEvents[oldEvent].Options[oldOption].Id);
        var options = _now.Events[index].Options;
        for (var place = 0; place < options.Length; place++)
            if (options[place].Id == id) return place;
        return -1;
    }

    /// <summary>Values by the slots of now; variables that are new have their start value.</summary>
    /// <param name="old">Values by the slots of the version that is left.</param>
    public ImmutableArray<double> Values(ImmutableArray<double> old)
    {
        var values = _now.Variables.All.Select(variable => variable.Start).ToArray();
        for (var slot = 0; slot < old.Length; slot++)
            if (Slot(slot) is >= 0 and var place) values[place] = old[slot];
        return ImmutableArray.Create(values);
    }

    /// <summary>A part of a change as it is named now; null when its variable is no more.</summary>
    public Contribution? Contribution(in Contribution old) =>
        Slot(old.Slot) is >= 0 and var slot ? old with { Slot = slot, EventIndex = Event(old.EventIndex) } : null;
}
