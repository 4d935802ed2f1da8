using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;

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
    private const int WidestFirstColumn = 28;
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
        GuideBlock.SheetBreak => [StyledLine.Of(string.Concat(Enumerable.Repeat(canvas.Glyphs.Horizontal, Math.Min(width, BreakWidth))), Ink.Border)],
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
        if (table.Rows.IsEmpty) yield break;
        // Two columns fit side by side; what stands in further ones follows.
        var first = Math.Min(WidestFirstColumn, Math.Min(width / 2, table.Rows.Max(row => Columns(canvas, Emphasis.Runs(row[0]))))) + 2;
        var isHead = true;
        foreach (var row in table.Rows)
        {
            var left = Wrapped(canvas, Emphasis.Runs(row[0], isHead ? Ink.Dim : Ink.Key), first - 2).ToList();
            var right = Wrapped(
                canvas, Emphasis.Runs(string.Join(" · ", row.Skip(1).Where(cell => cell.Length > 0)), isHead ? Ink.Dim : Ink.Text), width - first).ToList();
            for (var line = 0; line < Math.Max(left.Count, right.Count); line++)
            {
                var name = line < left.Count ? left[line].Runs : [];
                var gap = new Run(new string(' ', first - Columns(canvas, name)));
                yield return new StyledLine([.. name, gap, .. line < right.Count ? right[line].Runs : []]);
            }
            isHead = false;
        }
    }

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
