using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Fixes;

/// <summary>A stretch of one line that gives way to other text.</summary>
/// <param name="Span">The stretch; within a line, or from the beginning of a line to that of the next when the line goes.</param>
/// <param name="Text">What comes in its place.</param>
public sealed record TextEdit(TextSpan Span, string Text)
{
    /// <summary>Whether the whole line goes, its break included.</summary>
    public bool TakesLine => Span.EndLine > Span.StartLine;
}
