namespace MagmaGame.Simulation.State;

/// <summary>Who can know a variable's value while the game runs.</summary>
public enum Visibility
{
    /// <summary>The player sees the exact value.</summary>
    Exact,
    /// <summary>The player sees an estimate only.</summary>
    Estimated,
    /// <summary>Hidden until the epilogue.</summary>
    Hidden,
}

/// <summary>What values a variable takes.</summary>
public enum VariableKind
{
    /// <summary>A real number within the range.</summary>
    Number,
    /// <summary>0 for no, 1 for yes.</summary>
    Flag,
    /// <summary>One of the phases, by number.</summary>
    Phase,
}

/// <summary>A named variable as content declares it.</summary>
/// <param name="Slot">Index into the state's values; the number of the <see cref="Variable"/> for the simulation's own.</param>
/// <param name="Name">The name in snake_case that conditions and effects use.</param>
/// <param name="Label">What a player reads, lower case.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Unit">Unit, such as <c>points</c>, <c>months</c> or <c>share</c>.</param>
/// <param name="Low">Least value.</param>
/// <param name="High">Greatest value.</param>
/// <param name="Start">Value at the start of a game, before the scenario changes it.</param>
/// <param name="Visibility">Who can know it.</param>
/// <param name="Writable">Whether effects may change it.</param>
/// <param name="Meaning">One or two sentences for <c>why</c> and the documentation.</param>
public sealed record VariableDefinition(
    int Slot,
    string Name,
    string Label,
    VariableKind Kind,
    string Unit,
    double Low,
    double High,
    double Start,
    Visibility Visibility,
    bool Writable,
    string Meaning);
