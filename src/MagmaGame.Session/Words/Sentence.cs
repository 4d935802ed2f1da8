
namespace MagmaGame.Session.Words;

/// <summary>Words at the start of a sentence.</summary>
public static class Sentence
{
    /// <summary>The words with a capital.</summary>
    public static string Of(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
