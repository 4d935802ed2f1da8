namespace MagmaGame.Analysis.Attribution;

/// <summary>
/// Divides what several did together among them: each gets the mean, over all orders in which they could have joined, of what
/// joining changed. The parts sum to what all did together. Source: Shapley's value (assumption: a technique, not a claim).
/// </summary>
public static class ShapleyShares
{
    /// <summary>The parts.</summary>
    /// <param name="values">What each set of them comes to, by its bits; as many as there are sets.</param>
    /// <param name="parts">Receives a part for each.</param>
    /// <exception cref="ArgumentException">The numbers do not fit together.</exception>
    public static void Of(ReadOnlySpan<double> values, Span<double> parts)
    {
        if (parts.IsEmpty || parts.Length > 16 || values.Length != 1 << parts.Length)
            throw new ArgumentException("There must be a value for each set.", nameof(values));
        parts.Clear();
        for (var set = 0; set < values.Length; set++)
        {
            var weight = Weight(int.PopCount(set), parts.Length);
            for (var one = 0; one < parts.Length; one++)
                if ((set & (1 << one)) == 0) parts[one] += weight * (values[set | (1 << one)] - values[set]);
        }
    }

    // In what share of all orders exactly these have come before: size! (n - size - 1)! / n!
    private static double Weight(int size, int n)
    {
        var weight = 1.0 / n;
        for (var i = 1; i <= size; i++) weight *= (double)i / (n - i);
        return weight;
    }
}
