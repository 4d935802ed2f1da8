using System.Collections.Immutable;

namespace MagmaGame.Simulation.Tutorials;

/// <summary>A stretch of a lesson's text.</summary>
/// <param name="Words">The words; empty when a front end has to find them.</param>
/// <param name="Doing">What the front end puts into words; null for a stretch of words.</param>
/// <param name="Subject">What that is about; may be empty.</param>
/// <param name="Capital">Whether it begins a sentence.</param>
public sealed record LessonTextPart(string Words, Doing? Doing, string Subject, bool Capital);

/// <summary>A text that says what to do without saying how, since that differs between front ends.</summary>
/// <param name="Parts">Its stretches in order.</param>
public sealed record LessonText(ImmutableArray<LessonTextPart> Parts)
{
    /// <summary>Stands for what the preview of the knobs says, in short; whoever has a game fills it in.</summary>
    public const string Preview = "{preview}";

    /// <summary>The whole text.</summary>
    /// <param name="words">Puts a doing and what it is about into words that fit the middle of a sentence.</param>
    public string In(Func<Doing, string, string> words) =>
        string.Concat(Parts.Select(part => part.Doing is { } doing ? Begun(words(doing, part.Subject), part.Capital) : part.Words));

    private static string Begun(string words, bool capital) =>
        capital && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
