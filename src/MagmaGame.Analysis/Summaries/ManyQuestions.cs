namespace MagmaGame.Analysis.Summaries;

/// <summary>
/// Of many questions asked of one sample, which have an answer beyond noise. Asked one by one at 5%, a hundred questions find
/// five answers where there is none; here the chance of even one such answer is 5%. Source: Holm's step-down method
/// (assumption: a technique, not a claim).
/// </summary>
public static class ManyQuestions
{
    private const double Level = 0.05;

    /// <summary>For every question whether it is beyond noise.</summary>
    /// <param name="chances">For every question how likely its answer would be by chance alone; <see cref="Estimate.Chance"/>.</param>
    public static bool[] BeyondNoise(IReadOnlyList<double> chances)
    {
        var beyond = new bool[chances.Count];
        var order = Enumerable.Range(0, chances.Count).OrderBy(i => chances[i]).ToArray();
        for (var place = 0; place < order.Length; place++)
        {
            if (chances[order[place]] > Level / (order.Length - place)) break;
            beyond[order[place]] = true;
        }
        return beyond;
    }
}
