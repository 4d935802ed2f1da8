namespace MagmaGame.Content.Diagnostics;

/// <summary>Says what an unknown name may have been meant to be.</summary>
internal static class NearestName
{
    private const int MostListed = 12;

    /// <summary>The same with the nearest known name or, when none is near and they are few, with all of them.</summary>
    public static Diagnostic WithNearest(this Diagnostic unknown, Report report, string name, IReadOnlyCollection<string> known)
    {
        var near = report.Nearest(name, known);
        var isListed = near is null && known.Count is > 0 and <= MostListed;
        return unknown with { DidYouMean = near, Help = isListed ? $"there are {string.Join(", ", known)}" : unknown.Help };
    }
}
