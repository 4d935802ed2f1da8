using System.Collections.Immutable;

namespace MagmaGame.Reports.Articles;

/// <summary>How some words are to be read.</summary>
public enum PhraseKind
{
    /// <summary>Like the words around them.</summary>
    Plain,
    /// <summary>With weight.</summary>
    Strong,
    /// <summary>As an aside.</summary>
    Soft,
    /// <summary>A figure that tells of less danger.</summary>
    Safer,
    /// <summary>A figure that tells of more danger.</summary>
    Riskier,
    /// <summary>What is typed at a command line.</summary>
    Typed,
}

/// <summary>Some words of a sentence. They are plain text: whoever writes them down escapes them.</summary>
/// <param name="Words">The words, with the blanks around them.</param>
/// <param name="Kind">How they are to be read.</param>
public readonly record struct Phrase(string Words, PhraseKind Kind)
{
    /// <summary>Plain words.</summary>
    public static implicit operator Phrase(string words) => new(words, PhraseKind.Plain);

    /// <summary>Plain words.</summary>
    public static Phrase FromString(string words) => words;

    /// <summary>Words with weight.</summary>
    public static Phrase Strong(string words) => new(words, PhraseKind.Strong);

    /// <summary>An aside.</summary>
    public static Phrase Soft(string words) => new(words, PhraseKind.Soft);

    /// <summary>What is typed.</summary>
    public static Phrase Typed(string words) => new(words, PhraseKind.Typed);

    /// <summary>All the words of a sentence, without how they are to be read.</summary>
    public static string Plain(ImmutableArray<Phrase> phrases) => string.Concat(phrases.Select(phrase => phrase.Words));
}
