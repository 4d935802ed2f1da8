namespace MagmaGame.Analysis.Policies;

/// <summary>Shares as the whole percent that knobs are set in.</summary>
internal static class WholePercent
{
    /// <summary>A share from 0 to 1 as whole percent.</summary>
    public static int Of(double share) => (int)Math.Round(100 * share);

    /// <summary>Splits 100 in proportion to weights; what rounding leaves over goes to the greatest remainders.</summary>
    /// <param name="weights">Weights, not all 0.</param>
    /// <param name="shares">Receives one share per weight; they sum to 100.</param>
    public static void Split(ReadOnlySpan<double> weights, Span<int> shares)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        Span<double> remainders = stackalloc double[weights.Length];
        var left = 100;
        for (var i = 0; i < weights.Length; i++)
        {
            var exact = 100 * weights[i] / total;
            shares[i] = (int)exact;
            remainders[i] = exact - shares[i];
            left -= shares[i];
        }
        for (; left > 0; left--)
        {
            var greatest = 0;
            for (var i = 1; i < remainders.Length; i++)
                if (remainders[i] > remainders[greatest]) greatest = i;
            shares[greatest]++;
            remainders[greatest] = -1;
        }
    }
}
