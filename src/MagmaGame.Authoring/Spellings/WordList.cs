using System.Collections.Immutable;

namespace MagmaGame.Authoring.Spellings;

/// <summary>Words that are right though no dictionary has them, one a line and sorted.</summary>
public sealed class WordList
{
    private readonly Dictionary<string, int> _lines;

    private WordList(string path, Dictionary<string, int> lines, ImmutableArray<SpellingFinding> problems) =>
        (Path, _lines, Problems) = (path, lines, problems);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is wrong with the list itself.</summary>
    public ImmutableArray<SpellingFinding> Problems { get; }

    /// <summary>Reads a list. Empty lines and lines that begin with <c>#</c> say nothing.</summary>
    /// <param name="path">Its file, for what is found in it.</param>
    /// <param name="text">All of it.</param>
    public static WordList Read(string path, string text)
    {
        var problems = ImmutableArray.CreateBuilder<SpellingFinding>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var entries = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = "";
        for (var number = 1; number <= lines.Length; number++)
        {
            var word = lines[number - 1].Trim();
            if (word.Length == 0 || word[0] == '#') continue;
            if (!entries.TryAdd(word, number)) Problem(SpellingProblem.Twice);
            else if (Compare(last, word) > 0) Problem(SpellingProblem.OutOfOrder);
            last = word;

            void Problem(SpellingProblem problem) => problems.Add(new SpellingFinding(problem, path, number, 1, word, []));
        }
        return new WordList(path, entries, problems.ToImmutable());
    }

    /// <summary>Which entry has a word, or null. An entry in small letters also stands for the word at the beginning of a sentence, each for
    /// the word all in capitals and for what belongs to it (<c>'s</c>).</summary>
    public string? EntryOf(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) && EntryOf(word[..^2]) is { } owner) return owner;
        if (_lines.ContainsKey(word)) return word;
        var small = word.ToLowerInvariant();
        var isCapital = !word.Any(char.IsLower);
        if ((isCapital || word[1..] == small[1..]) && _lines.ContainsKey(small)) return small;
        return isCapital ? _lines.Keys.FirstOrDefault(entry => entry.Equals(word, StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>The entries that are not among those used, by line.</summary>
    internal IEnumerable<SpellingFinding> Unused(IReadOnlySet<string> used) => _lines.Where(entry => !used.Contains(entry.Key))
        .OrderBy(entry => entry.Value)
        .Select(entry => new SpellingFinding(SpellingProblem.Unused, Path, entry.Value, 1, entry.Key, []));

    // As a dictionary is sorted: capitals count only between words that are otherwise the same.
    private static int Compare(string first, string second) =>
        string.Compare(first, second, StringComparison.OrdinalIgnoreCase) is not 0 and var order ? order : string.CompareOrdinal(first, second);
}
