using System.Collections.Immutable;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Session.Rounds;

/// <summary>How a variable moved in a round, and why.</summary>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Before">Its value at the briefing before, in its unit.</param>
/// <param name="After">Its value now.</param>
/// <param name="Why">What moved it, in order; empty for variables that are derived from others. The amounts may sum to more
/// than the change, since variables are held to their ranges.</param>
public sealed record VariableChange(int Slot, double Before, double After, ImmutableArray<Contribution> Why);

/// <summary>What happened from one briefing to the next.</summary>
/// <param name="FromMonth">Month of the briefing before.</param>
/// <param name="ToMonth">Month of this one; the same before the first round has ended.</param>
/// <param name="Changes">The variables that moved, by slot, without month and phase. Hidden ones are left out while the game
/// goes on.</param>
/// <param name="Lit">Milestones newly lit, in the order of the enum. Hidden ones are left out while the game goes on.</param>
/// <param name="NewPhase">The phase that was entered, or null.</param>
public sealed record RoundReport(
    int FromMonth, int ToMonth, ImmutableArray<VariableChange> Changes, ImmutableArray<Milestone> Lit, Phase? NewPhase)
{
    /// <summary>Numbers of the rivals that have signed the safety standard in this round, 1 to 3.</summary>
    public ImmutableArray<int> Signed { get; init; } = [];

    /// <summary>What became of a change of content as the round ended, in a sentence or two; empty when there was none.</summary>
    public string ContentNews { get; init; } = "";
}
