using MagmaGame.Terminal.Text;

namespace MagmaGame.Naming;

/// <summary>What a misspelt name may have been meant to be.</summary>
internal static class Suggestion
{
    private const int LongestName = 80;

    /// <summary>" Did you mean 'x'?", or nothing when no name is near.</summary>
    public static string For(string typed, IEnumerable<string> names) =>
        Nearest(typed, names) is { } name && name != typed ? $" Did you mean '{name}'?" : "";

    /// <summary>The only name that holds what was typed, else the nearest; null when none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> names)
    {
        if (typed.Length is 0 or > LongestName) return null;
        var all = names.ToList();
        return typed.Length > 2 && all.FindAll(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)) is [var only]
            ? only
            : Likeness.Near(typed.ToLowerInvariant(), all.Select(name => name.ToLowerInvariant())).FirstOrDefault() is { } near
                ? all.Find(name => name.Equals(near, StringComparison.OrdinalIgnoreCase))
                : null;
    }
}
