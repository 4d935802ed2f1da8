using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Session;

/// <summary>A decision that was accepted.</summary>
/// <param name="Month">Month in which it was taken.</param>
/// <param name="Decision">The decision, by the indices of the content that the game was played with then.</param>
/// <param name="Rolled">Place of the outcome of an option's roll; -1 when nothing was rolled.</param>
public sealed record RecordedDecision(int Month, Decision Decision, int Rolled)
{
    /// <summary>The event that was answered, as it read then; null for all other decisions.</summary>
    public EventDefinition? Scene { get; init; }
}
