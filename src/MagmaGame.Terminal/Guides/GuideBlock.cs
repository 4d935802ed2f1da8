using System.Collections.Immutable;

namespace MagmaGame.Terminal.Guides;

/// <summary>A part of a guide: a heading, a paragraph, an item of a list, a table, lines to be kept as they are, or what matters when
/// it is printed.</summary>
internal abstract record GuideBlock
{
    /// <summary>A heading.</summary>
    /// <param name="Level">1 for the title, 2 for a section, and so on.</param>
    /// <param name="Text">Its words, marks of emphasis included.</param>
    public sealed record Heading(int Level, string Text) : GuideBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its words, marks of emphasis included.</param>
    public sealed record Paragraph(string Text) : GuideBlock;

    /// <summary>An item of a list.</summary>
    /// <param name="Number">Its number as written, such as "1."; empty for a bullet.</param>
    /// <param name="Depth">How deep it lies in lists, from 0.</param>
    /// <param name="Text">Its words, marks of emphasis included.</param>
    public sealed record Item(string Number, int Depth, string Text) : GuideBlock;

    /// <summary>A table.</summary>
    /// <param name="Rows">Its rows, the head first; each with its cells.</param>
    public sealed record Table(ImmutableArray<ImmutableArray<string>> Rows) : GuideBlock;

    /// <summary>Lines to be kept as they are.</summary>
    /// <param name="Lines">The lines.</param>
    public sealed record Verbatim(ImmutableArray<string> Lines) : GuideBlock;

    /// <summary>Where a sheet or a card to be printed begins.</summary>
    public sealed record SheetBreak : GuideBlock;

    /// <summary>Lines to write on, on paper.</summary>
    /// <param name="Count">How many.</param>
    public sealed record WritingLines(int Count) : GuideBlock;
}
