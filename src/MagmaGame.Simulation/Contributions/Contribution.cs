namespace MagmaGame.Simulation.Contributions;

/// <summary>A named part of a variable's change.</summary>
/// <param name="Month">Month in which it happened.</param>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Reason">Why.</param>
/// <param name="EventIndex">The event, for <see cref="Contributions.Reason.Event"/>; -1 otherwise.</param>
/// <param name="Amount">By how much, in the variable's unit, before clamping to the range.</param>
public readonly record struct Contribution(int Month, int Slot, Reason Reason, int EventIndex, double Amount);
