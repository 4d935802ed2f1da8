namespace MagmaGame.Terminal.Text;

/// <summary>How alike two words are, for "did you mean".</summary>
internal static class Likeness
{
    /// <summary>Letters to insert, drop, replace or swap to get from one word to the other.</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var now = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }
            (before, last, now) = (last, now, before);
        }
        return last[b.Length];
    }

    /// <summary>The words most like one that was typed, best first; empty when none is near.</summary>
    public static IEnumerable<string> Near(string typed, IEnumerable<string> words) =>
        words.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Distance: Distance(typed, word)))
            .Where(near => near.Distance <= Math.Max(1, Math.Min(typed.Length, near.Word.Length) / 3))
            .OrderBy(near => near.Distance)
            .Select(near => near.Word)
            .Take(3);
}
