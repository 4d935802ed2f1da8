namespace MagmaGame.Authoring.Overlaps;

/// <summary>Words that one of our texts has in the same order as an essay.</summary>
/// <param name="Path">Our file.</param>
/// <param name="Line">The line of the first word, from 1.</param>
/// <param name="Words">The words, in small letters, without what stands between them.</param>
/// <param name="Essay">The first essay, by name, in which the run begins so.</param>
public sealed record SharedRun(string Path, int Line, string Words, string Essay)
{
    /// <summary>How many words there are.</summary>
    public int Length => Words.AsSpan().Count(' ') + 1;
}
