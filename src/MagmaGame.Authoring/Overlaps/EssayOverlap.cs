using System.Diagnostics.CodeAnalysis;

namespace MagmaGame.Authoring.Overlaps;

/// <summary>
/// Finds sentences of the essays in texts of ours: runs of so many words or more that stand in an essay too. Ideas, facts and figures may
/// be taken over; wording may not.
/// </summary>
public sealed class EssayOverlap
{
    /// <summary>So many words in a row are no accident any more.</summary>
    public const int UsualWords = 8;

    /// <summary>Fewest words of a run that one can look for; a single word proves nothing.</summary>
    public const int FewestWords = 2;

    /// <summary>Most words of a run that one can look for.</summary>
    public const int MostWords = 100;

    private const int UnknownWord = -1;

    private readonly int _length;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Gram, string> _grams;

    /// <summary>Learns the essays.</summary>
    /// <param name="essays">The essays; of two with the same words the first by name is told.</param>
    /// <param name="words">How many words make a run, from <see cref="FewestWords"/> to <see cref="MostWords"/>.</param>
    public EssayOverlap(IEnumerable<NamedText> essays, int words = UsualWords)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, FewestWords);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words, MostWords);
        _length = words;
        _grams = new Dictionary<Gram, string>(new SameWords(words));
        foreach (var essay in essays.OrderBy(essay => essay.Name, StringComparer.Ordinal))
        {
            int[] numbers = [.. PlacedWord.In(essay.Text).Select(word => Learnt(word.Text))];
            for (var start = 0; start + words <= numbers.Length; start++) _grams.TryAdd(new Gram(numbers, start), essay.Name);
        }
    }

    /// <summary>The runs that a text shares with the essays, each as long as it goes on and none within another.</summary>
    public IEnumerable<SharedRun> In(NamedText text)
    {
        var words = PlacedWord.In(text.Text);
        int[] numbers = [.. words.Select(word => _numbers.GetValueOrDefault(word.Text, UnknownWord))];
        for (var start = 0; start + _length <= numbers.Length;)
        {
            if (!_grams.TryGetValue(new Gram(numbers, start), out var essay))
            {
                start++;
                continue;
            }
            var end = start + _length;
            while (end < numbers.Length && _grams.ContainsKey(new Gram(numbers, end - _length + 1))) end++;
            yield return new SharedRun(text.Name, words[start].Line, string.Join(' ', words[start..end].Select(word => word.Text)), essay);
            start = end;
        }
    }

    private int Learnt(string word)
    {
        if (!_numbers.TryGetValue(word, out var number)) _numbers.Add(word, number = _numbers.Count);
        return number;
    }

    // So many words from a start on; not copied, since there are as many of them as words.
    private readonly record struct Gram(int[] Numbers, int Start);

    private sealed class SameWords(int length) : IEqualityComparer<Gram>
    {
        public bool Equals(Gram x, Gram y) => Words(x).SequenceEqual(Words(y));

        public int GetHashCode([DisallowNull] Gram gram)
        {
            var hash = 17;
            foreach (var word in Words(gram)) hash = unchecked((hash * 16777619) ^ word);
            return hash;
        }

        private ReadOnlySpan<int> Words(Gram gram) => gram.Numbers.AsSpan(gram.Start, length);
    }
}
