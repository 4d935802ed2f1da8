namespace MagmaGame.Simulation.Debriefing;

/// <summary>Bounds of a knob.</summary>
/// <param name="Knob">Which.</param>
/// <param name="Least">The least, 0 to 100.</param>
/// <param name="Most">The most, 0 to 100.</param>
public readonly record struct KnobBound(Knob Knob, int Least, int Most);
