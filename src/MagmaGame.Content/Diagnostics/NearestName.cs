namespace MagmaGame.Content.Diagnostics;

/// <summary>Says what an unknown name may have been meant to be.</summary>
internal static class NearestName
{
    /// <summary>Where all variables stand.</summary>
    public const string OfVariables = "content/model/variables.yaml and content/variables.yaml";

    private const int MostListed = 12;
    private const int MostOfMany = 10;

    /// <summary>The same with the nearest known name or, when none is near, with those there are; where they are many and it is not said
    /// where the others stand, with none.</summary>
    public static Diagnostic WithNearest(this Diagnostic unknown, Report report, string name, IReadOnlyCollection<string> known, string? where = null)
    {
        var near = report.Nearest(name, known);
        return unknown with { DidYouMean = near, Help = near is null ? Listed(known, where) ?? unknown.Help : unknown.Help };
    }

    /// <summary>The names there are; the first of many, with where to look for the others. Null when there are none, or many and no
    /// place to look.</summary>
    public static string? Listed(IReadOnlyCollection<string> known, string? where)
    {
        if (known.Count == 0) return null;
        if (known.Count <= MostListed) return $"there are {string.Join(", ", known)}";
        return where is null ? null : $"there are {string.Join(", ", known.Take(MostOfMany))}, ... and {known.Count - MostOfMany} more: {where}";
    }
}
