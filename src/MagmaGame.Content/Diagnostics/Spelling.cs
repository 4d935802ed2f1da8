namespace MagmaGame.Content.Diagnostics;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    private const int LongestName = 80;

    /// <summary>The nearest candidate within about a third of the name's length; the first of equals; null when none.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length is 0 or > LongestName) return null;
        string? best = null;
        var limit = Math.Max(1, wrong.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wrong.Length) >= limit || candidate.Length > LongestName) continue;
            var distance = Distance(wrong, candidate);
            if (distance >= limit) continue;
            limit = distance;
            best = candidate;
            if (distance == 0) break;
        }
        return best;
    }

    /// <summary>Whether a name is within a single edit of what was written, and no other is.</summary>
    public static bool IsOnlyOne(string wrong, string nearest, IEnumerable<string> candidates) =>
        Distance(wrong, nearest) <= 1
        && !candidates.Any(other => other != nearest && Math.Abs(other.Length - wrong.Length) <= 1 && Distance(wrong, other) <= 1);

    // Edits of one letter, and swaps of two neighbours, each count 1; case, - and _ are not told apart.
    internal static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var cost = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
            }
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => Plain(a) == Plain(b);

    private static char Plain(char c) => c == '-' ? '_' : char.ToLowerInvariant(c);
}
