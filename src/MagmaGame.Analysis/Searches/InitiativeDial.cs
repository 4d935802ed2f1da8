using System.Collections.Immutable;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Searches;

/// <summary>An initiative as a search may use it: or not at all, or while a variable is beyond a threshold.</summary>
/// <param name="Do">The initiative.</param>
/// <param name="Variable">The variable it waits for.</param>
/// <param name="Operator">At least, or less than.</param>
/// <param name="Low">The least threshold.</param>
/// <param name="High">The greatest.</param>
/// <param name="Step">What thresholds are rounded to.</param>
/// <param name="Start">Where the search begins: the plan's threshold, where the plan has one.</param>
/// <param name="IsUsual">Whether the search begins with it more likely in than out.</param>
/// <param name="WaitsForStretch">Whether the search may have it wait for threefold research, or for TEDAI.</param>
internal sealed record InitiativeDial(
    Initiative Do, Variable Variable, ComparisonOperator Operator, double Low, double High, double Step, double Start, bool IsUsual,
    bool WaitsForStretch = false)
{
    /// <summary>All of them, in the order in which a policy takes them.</summary>
    public static ImmutableArray<InitiativeDial> All { get; } =
    [
        new(Initiative.JoinStandard, Variable.Month, ComparisonOperator.AtLeast, 0, 24, 1, 3, IsUsual: true),
        new(Initiative.ProcessBurst, Variable.Month, ComparisonOperator.Less, 1, 37, 1, 6, IsUsual: true),
        new(Initiative.OpenLines, Variable.Month, ComparisonOperator.AtLeast, 0, 24, 1, 4, IsUsual: true),
        new(Initiative.PublishSmokingGun, Variable.SmokingGuns, ComparisonOperator.AtLeast, 1, 3, 1, 1, IsUsual: true),
        new(Initiative.CrashSecurity, Variable.Capability, ComparisonOperator.AtLeast, 6, 42, 1, 26, IsUsual: true),
        new(Initiative.AllInSafety, Variable.Capability, ComparisonOperator.AtLeast, 14, 44, 1, 30, IsUsual: true, WaitsForStretch: true),
        new(Initiative.Merge, Variable.BelievedLead, ComparisonOperator.Less, -24, 24, 1, 4, IsUsual: true),
        new(Initiative.JoinLeaderClause, Variable.BelievedLead, ComparisonOperator.Less, -24, 24, 1, -9, IsUsual: false),
        new(Initiative.ProposePause, Variable.BelievedPauseChance, ComparisonOperator.AtLeast, 0, 1, 0.05, 0.4, IsUsual: true, WaitsForStretch: true),
        new(Initiative.DeclareSlowdown, Variable.BelievedLead, ComparisonOperator.Less, -24, 24, 1, -9, IsUsual: true, WaitsForStretch: true),
        new(Initiative.RescindSlowdown, Variable.BelievedLead, ComparisonOperator.AtLeast, -24, 24, 1, 6, IsUsual: false),
        new(Initiative.ReverseDeference, Variable.BelievedGap, ComparisonOperator.AtLeast, -10, 20, 1, 4, IsUsual: true),
        new(Initiative.Defer, Variable.BelievedGap, ComparisonOperator.Less, -20, 10, 1, -6, IsUsual: true),
    ];
}
