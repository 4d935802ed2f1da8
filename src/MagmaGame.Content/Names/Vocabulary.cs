using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Sources;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Names;

/// <summary>Every name that content may use, gathered over all files before anything refers to them.</summary>
internal sealed class Vocabulary
{
    public NameTable<VariableDefinition> Variables { get; } = new("variable");

    /// <summary>The variables in slot order, as far as they are declared.</summary>
    public VariableDefinition?[] Slots { get; set; } = [];

    public NameTable<Claim> Claims { get; } = new("claim");

    public NameTable<RoleDefinition> Roles { get; } = new("role");

    public NameTable<DeckHeader> Decks { get; } = new("deck");

    public NameTable<EventHeader> Events { get; } = new("event");

    /// <summary>The words by which policies choose options.</summary>
    public static readonly string[] Tags = ["race", "economic", "safety", "coordinate", "secret", "open", "defence", "pause"];

    public VariableDefinition? VariableAt(int slot) => (uint)slot < (uint)Slots.Length ? Slots[slot] : null;

    /// <summary>
    /// Splits <c>event.option</c> at the longest known event id; null when it begins with none.
    /// </summary>
    public (string Event, string Option)? SplitOption(string reference)
    {
        for (var dot = reference.LastIndexOf('.'); dot > 0; dot = reference.LastIndexOf('.', dot - 1))
        {
            var id = reference[..dot];
            if (Events.Find(id) is not null || Events.IsBroken(id)) return (id, reference[(dot + 1)..]);
        }
        return null;
    }
}

/// <summary>A deck's place in the catalogue, and whether any event belongs to it.</summary>
internal sealed class DeckHeader(int index)
{
    public int Index { get; } = index;

    public bool HasEvents { get; set; }
}
