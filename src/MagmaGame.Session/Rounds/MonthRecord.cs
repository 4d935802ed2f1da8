using System.Collections.Immutable;

namespace MagmaGame.Session.Rounds;

/// <summary>The variables as they stood when a round opened, or when the game ended.</summary>
/// <param name="Month">The month.</param>
/// <param name="Values">Values of all variables, by slot.</param>
public sealed record MonthRecord(int Month, ImmutableArray<double> Values)
{
    /// <summary>The texts that the round opened with, as its briefing told them: those of milestones newly lit, and that of a phase
    /// that was entered. Names and figures stand in braces, as they were written.</summary>
    public ImmutableArray<string> Told { get; init; } = [];
}
