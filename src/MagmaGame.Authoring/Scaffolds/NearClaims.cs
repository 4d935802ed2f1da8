using System.Collections.Immutable;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>Finds claims by words, for somebody who knows what an event is about and not what the register calls it.</summary>
public static class NearClaims
{
    private const int Shortest = 3;

    /// <summary>The claims in which most of the words occur, the nearest first; words in an id count double. A word also counts
    /// where another begins with it, and its ending may differ.</summary>
    /// <param name="claims">The register.</param>
    /// <param name="typed">Words, parted by anything.</param>
    /// <param name="most">How many at most.</param>
    public static ImmutableArray<Claim> Find(IEnumerable<Claim> claims, string typed, int most)
    {
        var words = WordsIn(typed).Select(Stem).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. claims.Select((claim, order) => (claim, order, score: Score(claim, words)))
                .Where(found => found.score > 0)
                .OrderByDescending(found => found.score).ThenBy(found => found.order)
                .Take(most).Select(found => found.claim),
        ];
    }

    private static int Score(Claim claim, List<string> stems)
    {
        var inId = WordsIn(claim.Id).ToList();
        var inText = WordsIn(claim.Says).ToList();
        return stems.Sum(stem => Holds(inId, stem) ? 2 : Holds(inText, stem) ? 1 : 0);
    }

    private static bool Holds(List<string> words, string stem) => words.Exists(word => word.StartsWith(stem, StringComparison.Ordinal));

    // What is left of a word without the endings that differ most: pauses, paused and pausing are one.
    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ing", "ed", "es", "s", "e"])
            if (word.Length >= ending.Length + Shortest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }

    private static IEnumerable<string> WordsIn(string text)
    {
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                if (from < 0) from = at;
                continue;
            }
            if (from >= 0 && at - from >= Shortest) yield return text[from..at].ToLowerInvariant();
            from = -1;
        }
    }
}
