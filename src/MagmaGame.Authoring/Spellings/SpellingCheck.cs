using System.Collections.Immutable;

namespace MagmaGame.Authoring.Spellings;

/// <summary>Holds the words of the content against a dictionary, which somebody else asks, and a list of words of our own.</summary>
public sealed class SpellingCheck
{
    private readonly ImmutableArray<UsedWord> _words;
    private readonly WordList _list;
    private readonly Dictionary<string, string?> _entries;

    /// <summary>Begins with what the list of words can tell.</summary>
    /// <param name="words">The words of the content.</param>
    /// <param name="list">The words that are right though no dictionary has them.</param>
    public SpellingCheck(ImmutableArray<UsedWord> words, WordList list)
    {
        (_words, _list) = (words, list);
        _entries = words.Select(word => word.Text).Distinct(StringComparer.Ordinal).ToDictionary(word => word, list.EntryOf, StringComparer.Ordinal);
    }

    /// <summary>What to ask the dictionary for: every word once that the list does not have, sorted.</summary>
    public ImmutableArray<string> Questions => [.. _entries.Where(entry => entry.Value is null).Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    /// <summary>Everything to mend, in the order of the files, the list of words last.</summary>
    /// <param name="unknown">The questions that the dictionary does not know, each with words that may be meant.</param>
    public ImmutableArray<SpellingFinding> Findings(IReadOnlyDictionary<string, ImmutableArray<string>> unknown) =>
    [
        .. _words.Where(word => unknown.ContainsKey(word.Text)).Select(word => Misspelt(word, unknown[word.Text])),
        .. _list.Problems,
        .. _list.Unused(_entries.Values.OfType<string>().ToHashSet(StringComparer.Ordinal)),
    ];

    private static SpellingFinding Misspelt(UsedWord word, ImmutableArray<string> near)
    {
        var place = word.Within.Find(word.Start, word.Text.Length);
        return new SpellingFinding(SpellingProblem.Misspelt, word.Within.Path, place.StartLine, place.StartColumn, word.Text, near);
    }
}
