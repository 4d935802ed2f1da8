using System.Collections.Immutable;

namespace MagmaGame.Spellings;

/// <summary>Reads what hunspell answers when it is asked word by word (<c>hunspell -a</c>): a first line about itself, then for each
/// word a line or more, and an empty one.</summary>
internal static class HunspellAnswers
{
    /// <summary>The words that it does not know, each with those that it offers.</summary>
    /// <param name="words">The words it was asked for, in this order.</param>
    /// <param name="answers">All that it wrote.</param>
    /// <exception cref="FormatException">It did not answer each of them.</exception>
    public static Dictionary<string, ImmutableArray<string>> Read(IReadOnlyList<string> words, string answers)
    {
        var lines = answers.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith("@(#)", StringComparison.Ordinal)) throw new FormatException("it did not answer as hunspell does");
        var unknown = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var at = 1;
        foreach (var word in words)
        {
            if (at >= lines.Length || lines[at].Length == 0) throw new FormatException($"it gave no answer to '{word}'");
            for (; at < lines.Length && lines[at].Length > 0; at++)
                if (lines[at][0] is '&' or '#') unknown.TryAdd(word, Offered(lines[at]));
            at++;
        }
        return unknown;
    }

    // & word 2 0: one, another
    private static ImmutableArray<string> Offered(string line) => line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon && line[0] == '&'
        ? [.. line[(colon + 2)..].Split(", ")]
        : [];
}
