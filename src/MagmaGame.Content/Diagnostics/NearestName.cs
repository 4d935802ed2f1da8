namespace MagmaGame.Content.Diagnostics;

/// <summary>Says what an unknown name may have been meant to be.</summary>
internal static class NearestName
{
    /// <summary>Where all variables stand.</summary>
    public const string OfVariables = "content/model/variables.yaml and content/variables.yaml";

    private static readonly char[] Joints = ['_', '-', '.', ' '];

    private const int MostListed = 13;
    private const int MostOfMany = 10;
    private const int LeastWord = 4;

    /// <summary>The same with the nearest known name or, when none is near, with those there are; where they are many and it is not said
    /// where the others stand, with none.</summary>
    public static Diagnostic WithNearest(this Diagnostic unknown, Report report, string name, IReadOnlyCollection<string> known, string? where = null)
    {
        var near = report.Nearest(name, known);
        return unknown with { DidYouMean = near, Help = near is null ? Listed(known, where, name) ?? unknown.Help : unknown.Help };
    }

    /// <summary>The names there are; of many some, those first that share a word with the wrong one, with where to look for the others.
    /// Null when there are none, or many and no place to look.</summary>
    public static string? Listed(IReadOnlyCollection<string> known, string? where, string wrong)
    {
        if (known.Count == 0) return null;
        if (known.Count <= MostListed) return $"there are {string.Join(", ", known)}";
        if (where is null) return null;
        string[] words = [.. wrong.Split(Joints).Where(word => word.Length >= LeastWord)];
        var some = known.OrderByDescending(name => Array.Exists(words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(MostOfMany);
        return $"there are {string.Join(", ", some)}, ... and {known.Count - MostOfMany} more: {where}";
    }
}
