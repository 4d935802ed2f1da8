using System.Collections.Immutable;

namespace MagmaGame.Simulation.State;

/// <summary>All variables of a catalogue, by slot and by name.</summary>
public sealed class VariableTable
{
    private readonly Dictionary<string, VariableDefinition> _byName;

    /// <summary>Takes the variables in slot order: the simulation's own first, each at its number.</summary>
    /// <exception cref="ArgumentException">A definition does not stand at its slot, or one of the simulation's is missing.</exception>
    public VariableTable(ImmutableArray<VariableDefinition> all)
    {
        if (all.Length < OwnCount) throw new ArgumentException("A variable of the simulation is missing.", nameof(all));
        for (var slot = 0; slot < all.Length; slot++)
            if (all[slot].Slot != slot) throw new ArgumentException($"'{all[slot].Name}' does not stand at its slot.", nameof(all));
        All = all;
        _byName = all.ToDictionary(v => v.Name, StringComparer.Ordinal);
    }

    /// <summary>How many variables the simulation itself knows.</summary>
    public static int OwnCount { get; } = Enum.GetValues<Variable>().Length;

    /// <summary>The variables in slot order.</summary>
    public ImmutableArray<VariableDefinition> All { get; }

    /// <summary>The variable at <paramref name="slot"/>.</summary>
    public VariableDefinition this[int slot] => All[slot];

    /// <summary>The simulation's own variable.</summary>
    public VariableDefinition this[Variable variable] => All[(int)variable];

    /// <summary>The variable of that name, or null.</summary>
    public VariableDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
