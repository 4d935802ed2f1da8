using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Balances;

/// <summary>One question in one scenario.</summary>
public sealed record BalanceCell
{
    /// <summary>Fewer games tell nothing about a scenario.</summary>
    public const int FewestGames = 30;

    /// <summary>In how many games the question came up: the stretch was reached, the event came, the initiative changed something.
    /// All figures are of these games.</summary>
    public required int Games { get; init; }
    /// <summary>For each setting mean P(catastrophe) where it was possible, 0 to 1; NaN where it never was.</summary>
    public required ImmutableArray<double> Means { get; init; }
    /// <summary>Place of the setting with the least P(catastrophe) against the others; -1 where the question never came up.</summary>
    public required int Best { get; init; }
    /// <summary>For each setting what is lost by never using it: P(catastrophe) with the best of the others minus that with it, -1 to
    /// 1; above 0 it is the best. The best is chosen by one half of the games and measured on the other, both ways round, so
    /// that it is not flattered by having been chosen.</summary>
    public required ImmutableArray<Estimate> Lost { get; init; }
    /// <summary>What is lost by leaving a knob at zero, or never taking an initiative, against the best of the other settings.</summary>
    public required Estimate LostUnused { get; init; }

    /// <summary>Whether it came up often enough to say anything.</summary>
    public bool Tells => Games >= FewestGames;

    /// <summary>What is lost without a setting, or for -1 without any but the first.</summary>
    public Estimate LostWithout(int setting) => setting < 0 ? LostUnused : Lost[setting];
}
