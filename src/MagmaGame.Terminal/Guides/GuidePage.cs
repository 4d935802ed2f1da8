using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Guides;

/// <summary>A section of a laid-out guide.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Level">1 for the title of a guide, 2 for a section.</param>
/// <param name="Row">The row its heading stands in, from 0.</param>
internal sealed record GuideSection(string Name, int Level, int Row);

/// <summary>A guide laid out for a width.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Sections">Its sections, in their order.</param>
internal sealed record GuidePage(ImmutableArray<StyledLine> Lines, ImmutableArray<GuideSection> Sections)
{
    // Deeper headings are part of their section's text.
    private const int DeepestSection = 2;
    private const int StackIndent = 2, LeastWriting = 12;
    private const int BreakWidth = 12;
    private const int WritingWidth = 40;

    /// <summary>Lays parts out.</summary>
    /// <param name="canvas">Measures.</param>
    /// <param name="blocks">The parts.</param>
    /// <param name="width">Columns, at least 20.</param>
    public static GuidePage Of(Canvas canvas, ImmutableArray<GuideBlock> blocks, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        var sections = ImmutableArray.CreateBuilder<GuideSection>();
        GuideBlock? before = null;
        foreach (var block in blocks)
        {
            if (before is not null && !(before is GuideBlock.Item && block is GuideBlock.Item)) lines.Add(StyledLine.Blank);
            if (block is GuideBlock.Heading { Level: <= DeepestSection } heading)
                sections.Add(new GuideSection(heading.Text, heading.Level, lines.Count));
            lines.AddRange(LinesOf(canvas, block, width));
            before = block;
        }
        return new GuidePage(lines.ToImmutable(), sections.ToImmutable());
    }

    /// <summary>The section that a row belongs to, from 0; -1 when there is none.</summary>
    public int SectionAt(int row)
    {
        for (var section = Sections.Length - 1; section >= 0; section--)
            if (Sections[section].Row <= row) return section;
        return Sections.Length > 0 ? 0 : -1;
    }

    /// <summary>The sections that a list of contents names while one is read: the titles of all guides, and the sections of the guide
    /// that is open.</summary>
    /// <param name="section">The section that is read, from 0; -1 for none.</param>
    public ImmutableArray<int> Listed(int section)
    {
        var open = TitleOf(section);
        return [.. Enumerable.Range(0, Sections.Length).Where(i => Sections[i].Level == 1 || TitleOf(i) == open)];
    }

    private int TitleOf(int section)
    {
        while (section > 0 && Sections[section].Level > 1) section--;
        return section;
    }

    private static IEnumerable<StyledLine> LinesOf(Canvas canvas, GuideBlock block, int width) => block switch
    {
        GuideBlock.Heading heading => Wrapped(
            canvas, Emphasis.Runs(heading.Text, heading.Level == 1 ? Ink.Accent : Ink.Heading), width),
        GuideBlock.Paragraph paragraph => Wrapped(canvas, Emphasis.Runs(paragraph.Text), width),
        GuideBlock.Item item => LinesOf(canvas, item, width),
        GuideBlock.Table table => LinesOf(canvas, table, width),
        GuideBlock.SheetBreak => [StyledLine.Of(Rule(canvas, Math.Min(width, BreakWidth)), Ink.Border)],
        GuideBlock.WritingLines writing => Enumerable.Repeat(StyledLine.Of(new string('_', Math.Min(width, WritingWidth)), Ink.Border), writing.Count),
        GuideBlock.Verbatim verbatim => verbatim.Lines.Select(line => StyledLine.Of("  " + line, Ink.Key)),
        _ => [],
    };

    private static IEnumerable<StyledLine> LinesOf(Canvas canvas, GuideBlock.Item item, int width)
    {
        var mark = new string(' ', 2 * item.Depth) + (item.Number.Length > 0 ? item.Number : canvas.Glyphs.Bullet) + " ";
        return Beside(canvas, mark, Ink.Dim, Emphasis.Runs(item.Text), width);
    }

    private static IEnumerable<StyledLine> LinesOf(Canvas canvas, GuideBlock.Table table, int width)
    {
        if (table.Rows.IsEmpty) return [];
        var words = table.Rows.Select(row => row.Select(Words).ToArray()).ToList();
        return TableColumns.Widths(words, width, canvas.Measure) is { } widths
            ? table.Rows.SelectMany((row, place) => Columns(canvas, row, widths, isHead: place == 0))
            : table.Rows.Skip(1).SelectMany((row, place) => Stacked(canvas, row, table.Rows[0], width, isFirst: place == 0));
    }

    // A row of a table side by side; its head is underlined.
    private static IEnumerable<StyledLine> Columns(Canvas canvas, ImmutableArray<string> row, ImmutableArray<int> widths, bool isHead)
    {
        var cells = widths.Select((width, column) => CellLines(canvas, column < row.Length ? row[column] : "", column, width, isHead)).ToList();
        for (var line = 0; line < cells.Max(lines => lines.Count); line++)
        {
            var runs = ImmutableArray.CreateBuilder<Run>();
            for (var column = 0; column < widths.Length; column++)
            {
                var here = line < cells[column].Count ? cells[column][line].Runs : [];
                runs.AddRange(here);
                if (column < widths.Length - 1) runs.Add(new Run(new string(' ', widths[column] - Columns(canvas, here) + TableColumns.Gap)));
            }
            yield return new StyledLine(runs.ToImmutable());
        }
        if (isHead) yield return StyledLine.Of(string.Join(new string(' ', TableColumns.Gap), widths.Select(width => Rule(canvas, width))), Ink.Border);
    }

    // What has no words is there to be filled in.
    private static IReadOnlyList<StyledLine> CellLines(Canvas canvas, string cell, int column, int width, bool isHead) =>
        cell.Length == 0 ? [StyledLine.Of(isHead ? "" : new string('_', width), Ink.Border)]
        : Wrapped(canvas, Emphasis.Runs(cell, isHead ? Ink.Dim : column == 0 ? Ink.Key : Ink.Text), width);

    // Where there is no room for columns: what a row is about, and under it each cell by the name of its column.
    private static IEnumerable<StyledLine> Stacked(Canvas canvas, ImmutableArray<string> row, ImmutableArray<string> head, int width, bool isFirst)
    {
        if (!isFirst) yield return StyledLine.Blank;
        foreach (var line in Wrapped(canvas, Emphasis.Runs(row[0], Ink.Key), width)) yield return line;
        for (var column = 1; column < row.Length; column++)
        {
            var name = column < head.Length && head[column].Length > 0 ? $"{Words(head[column])}: " : "";
            var cell = row[column].Length > 0 ? row[column] : new string('_', LeastWriting);
            var lines = new StyledText(canvas, width - StackIndent).Add([new Run(name, Ink.Dim), .. Emphasis.Runs(cell)], StackIndent).Lines;
            foreach (var line in lines) yield return new StyledLine([new Run(new string(' ', StackIndent)), .. line.Runs]);
        }
    }

    private static string Words(string cell) => string.Concat(Emphasis.Runs(cell).Select(run => run.Text));

    private static string Rule(Canvas canvas, int width) => string.Concat(Enumerable.Repeat(canvas.Glyphs.Horizontal, width));

    private static IEnumerable<StyledLine> Beside(Canvas canvas, string mark, Ink ink, ImmutableArray<Run> runs, int width)
    {
        var indent = canvas.Measure(mark);
        var start = new Run(mark, ink);
        foreach (var line in Wrapped(canvas, runs, Math.Max(1, width - indent)))
        {
            yield return new StyledLine([start, .. line.Runs]);
            start = new Run(new string(' ', indent));
        }
    }

    private static IReadOnlyList<StyledLine> Wrapped(Canvas canvas, ImmutableArray<Run> runs, int width) =>
        new StyledText(canvas, width).Add(runs).Lines;

    private static int Columns(Canvas canvas, ImmutableArray<Run> runs) => runs.Sum(run => canvas.Measure(run.Text));
}
