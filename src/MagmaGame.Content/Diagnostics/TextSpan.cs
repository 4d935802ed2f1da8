namespace MagmaGame.Content.Diagnostics;

/// <summary>
/// A stretch of a file. Lines and columns count from 1; columns count characters as .NET and editors do (UTF-16 units), so a
/// tab is one and an emoji two. The end lies behind the last character.
/// </summary>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column of the end.</param>
public readonly record struct TextSpan(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A stretch of <paramref name="length"/> characters on one line.</summary>
    public static TextSpan OnLine(int line, int column, int length) => new(line, column, line, column + length);
}
