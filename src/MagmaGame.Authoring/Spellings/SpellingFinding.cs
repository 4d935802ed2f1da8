using System.Collections.Immutable;

namespace MagmaGame.Authoring.Spellings;

/// <summary>What is wrong with a word.</summary>
public enum SpellingProblem
{
    /// <summary>Neither the dictionary nor the list of words has it.</summary>
    Misspelt,
    /// <summary>It is on the list of words and is used nowhere.</summary>
    Unused,
    /// <summary>It is on the list of words more than once.</summary>
    Twice,
    /// <summary>It stands on the list of words behind one that should follow it.</summary>
    OutOfOrder,
}

/// <summary>A word to be mended.</summary>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Word">The word.</param>
/// <param name="Near">Words of the dictionary that may be meant, the likeliest first.</param>
public sealed record SpellingFinding(SpellingProblem Problem, string Path, int Line, int Column, string Word, ImmutableArray<string> Near);
