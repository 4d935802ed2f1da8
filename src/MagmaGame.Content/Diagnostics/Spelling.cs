namespace MagmaGame.Content.Diagnostics;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    private const int LongestName = 80;
    private const int Letters = 64;

    /// <summary>The nearest candidate within about a third of the name's length; the first of equals; null when none.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length is 0 or > LongestName) return null;
        string? best = null;
        var limit = Math.Max(1, wrong.Length / 3) + 1;
        Span<short> letters = stackalloc short[Letters];
        Count(wrong, letters);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wrong.Length) >= limit || candidate.Length > LongestName) continue;
            // Nearly all are far apart, and are told so soon: a library with a mistake in every event asks for very many.
            if (LeastDistance(letters, wrong.Length, candidate) >= limit) continue;
            var distance = Distance(wrong, candidate, limit);
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
        && !candidates.Any(other => other != nearest && Math.Abs(other.Length - wrong.Length) <= 1 && Distance(wrong, other, 2) <= 1);

    // Edits of one letter, and swaps of two neighbours, each count 1; case, - and _ are not told apart.
    internal static int Distance(string a, string b) => Distance(a, b, Math.Max(a.Length, b.Length) + 1);

    // The limit when it is not below it.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 2];
        Span<int> last = stackalloc int[b.Length + 2];
        Span<int> row = stackalloc int[b.Length + 2];
        for (var j = 0; j < last.Length; j++) last[j] = Math.Min(j, limit);
        var leastOfLast = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            // What is farther from the diagonal has as many edits as the limit or more.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row[from - 1] = from == 1 ? i : limit;
            row[to + 1] = limit;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var same = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var cost = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            // A swap reaches over one row.
            if (least >= limit && leastOfLast >= limit) return limit;
            leastOfLast = least;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[b.Length], limit);
    }

    // A letter that only one of them has must be put in, taken out or changed, wherever it stands.
    private static int LeastDistance(ReadOnlySpan<short> letters, int length, string name)
    {
        Span<short> left = stackalloc short[Letters];
        letters.CopyTo(left);
        var common = 0;
        foreach (var c in name)
            if (left[Plain(c) % Letters]-- > 0) common++;
        return Math.Max(length, name.Length) - common;
    }

    private static void Count(string word, Span<short> letters)
    {
        letters.Clear();
        foreach (var c in word) letters[Plain(c) % Letters]++;
    }

    private static bool Same(char a, char b) => Plain(a) == Plain(b);

    private static char Plain(char c) => c switch
    {
        '-' => '_',
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}
