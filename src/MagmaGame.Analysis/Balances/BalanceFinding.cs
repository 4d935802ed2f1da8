using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Balances;

/// <summary>What the scenarios together say of something that can be used.</summary>
public enum BalanceVerdict
{
    /// <summary>Nothing to look at: ahead beyond noise somewhere, or behind only somewhere.</summary>
    None,
    /// <summary>It came up in too few games of every scenario.</summary>
    Untold,
    /// <summary>Best in no scenario, and behind beyond noise over all of them together.</summary>
    DominatedEverywhere,
    /// <summary>Best in every scenario, and ahead beyond noise over all of them together.</summary>
    BestEverywhere,
    /// <summary>Whether it is used or not makes next to no difference, in any scenario.</summary>
    HardlyMatters,
    /// <summary>Ahead beyond noise in no scenario.</summary>
    AheadNowhere,
}

/// <summary>Something that can be used, over all scenarios.</summary>
/// <param name="Question">Place of its question.</param>
/// <param name="Setting">Place of the setting; -1 for using a knob or an initiative at all, whatever the setting.</param>
/// <param name="Lost">What is lost by never using it, over the games of all scenarios in which it came up.</param>
/// <param name="Told">In how many scenarios it came up often enough.</param>
/// <param name="Ahead">In how many of them it is ahead of all else beyond noise.</param>
/// <param name="Behind">In how many of them something else is ahead of it beyond noise.</param>
/// <param name="Verdict">What that comes to.</param>
public sealed record BalanceFinding(int Question, int Setting, Estimate Lost, int Told, int Ahead, int Behind, BalanceVerdict Verdict);
