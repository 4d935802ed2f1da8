using System.Collections.Immutable;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Texts;

namespace MagmaGame.Authoring.Spellings;

/// <summary>A word as it stands in a file.</summary>
/// <param name="Text">The word; an apostrophe within it is a straight one.</param>
/// <param name="Start">Its first character in <paramref name="Within"/>.</param>
/// <param name="Within">The text that it is part of.</param>
public sealed record UsedWord(string Text, int Start, WrittenText Within)
{
    /// <summary>All words that people read in some files, in their order; parts that a hyphen joins are words of their own. Left out is
    /// what is no word: numbers, names with <c>_</c> in them, ids with <c>.</c> in them.</summary>
    public static ImmutableArray<UsedWord> In(ContentFiles files) => [.. WrittenText.In(files).SelectMany(In)];

    private static IEnumerable<UsedWord> In(WrittenText written)
    {
        var text = written.Text;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (!IsName(text.AsSpan(at, end - at)))
                foreach (var word in Words(written, at, end)) yield return word;
            at = end;
        }
    }

    private static IEnumerable<UsedWord> Words(WrittenText written, int from, int end)
    {
        var text = written.Text;
        for (var at = from; at < end;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < end && IsPart(text, at, end)) at++;
            var word = text[start..at];
            if (!word.Any(char.IsDigit)) yield return new UsedWord(word.Replace('’', '\''), start, written);
        }
    }

    private static bool IsPart(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]));

    // As some_name or group.name; a stop within letters is also that of a.m.
    private static bool IsName(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains('_')) return true;
        for (var at = 1; at + 1 < chunk.Length; at++)
            if (chunk[at] is '.' && char.IsLetter(chunk[at - 1]) && char.IsLetter(chunk[at + 1])) return true;
        return false;
    }
}
