using MagmaGame.Analysis.Balances;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Printing;

namespace MagmaGame.Balances;

/// <summary>A balance report in words.</summary>
internal static class BalanceWords
{
    /// <summary>What a finding is about, such as "merge", "defence before 3x" or "oval-office: decline".</summary>
    public static string Of(BalanceReport report, BalanceFinding finding)
    {
        var question = report.Questions[finding.Question];
        return finding.Setting < 0 ? question.Name : $"{question.Name}: {question.Settings[finding.Setting]}";
    }

    /// <summary>Points lost with their interval, as "+1.20 (+0.80 to +1.60)".</summary>
    public static string Lost(Estimate lost) => Figures.Points(lost.Interval).Replace(" points", "", StringComparison.Ordinal);

    /// <summary>Points lost and half the width of the interval, as "+1.20 ±0.40"; for narrow columns.</summary>
    public static string Short(Estimate lost) => lost.Observations == 0 || double.IsInfinity(lost.Interval.Low) ? Figures.None
        : $"{Figures.Text(100 * lost.Value, "+0.00;-0.00;0.00")} ±{Figures.Text(100 * lost.Interval.HalfWidth, "0.00")}";

    /// <summary>In how many scenarios it is ahead and behind, as "3 ahead, 1 behind of 8".</summary>
    public static string Places(BalanceFinding finding) => $"{finding.Ahead} ahead, {finding.Behind} behind of {finding.Told}";

    /// <summary>The best settings over the scenarios that tell, the most frequent first, as "60 (5), 40 (3)".</summary>
    public static string Best(BalanceReport report, int question)
    {
        var best = report.Cells[question].Where(cell => cell.Tells).GroupBy(cell => cell.Best).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        return best.Count switch
        {
            0 => Figures.None,
            1 => Name(best[0].Key),
            _ => string.Join(", ", best.Select(group => $"{Name(group.Key)} ({group.Count()})")),
        };

        string Name(int setting) => report.Questions[question].Settings[setting];
    }
}
