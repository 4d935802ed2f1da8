using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Session;

/// <summary>A decision that was accepted.</summary>
/// <param name="Month">Month in which it was taken.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Rolled">Place of the outcome of an option's roll; -1 when nothing was rolled.</param>
public sealed record RecordedDecision(int Month, Decision Decision, int Rolled);
