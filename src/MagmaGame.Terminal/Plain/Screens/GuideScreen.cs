using System.Collections.Immutable;
using MagmaGame.Terminal.Guides;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The guides: their sections, or one of these to read.</summary>
internal static class GuideScreen
{
    public static void Write(Page page, ImmutableArray<GuideSectionView> sections)
    {
        if (sections.IsEmpty)
        {
            page.Line("This content has no guide.");
            return;
        }
        page.Heading("The guide");
        foreach (var section in sections) page.Numbered(section.Number, section.Name);
        page.Line("To read one, type its number or name: guide 1.", Tone.Aside);
    }

    public static void Write(Page page, GuideSectionView section)
    {
        page.Heading(section.Name);
        GuideBlock? before = null;
        foreach (var block in section.Blocks.Where(block => block is not GuideBlock.SheetBreak))
        {
            if (before is not null && !(before is GuideBlock.Item && block is GuideBlock.Item)) page.Blank();
            Write(page, block);
            before = block;
        }
    }

    // Marks of emphasis stay as they were written: they read well enough, and a screen reader knows them.
    private static void Write(Page page, GuideBlock block)
    {
        switch (block)
        {
            case GuideBlock.Heading heading: page.Heading(heading.Text); break;
            case GuideBlock.Paragraph paragraph: page.Line(paragraph.Text); break;
            case GuideBlock.Item item:
                var mark = new string(' ', 2 * item.Depth) + (item.Number.Length > 0 ? item.Number : "-") + " ";
                page.Line(item.Text, Tone.Normal, mark, new string(' ', mark.Length));
                break;
            case GuideBlock.Table table:
                foreach (var row in table.Rows.Skip(1)) page.Item(RowText(row, table.Rows[0]));
                break;
            case GuideBlock.WritingLines writing:
                page.Line(writing.Count == 1 ? "(a line to write on)" : $"({writing.Count} lines to write on)", Tone.Aside);
                break;
            case GuideBlock.Verbatim verbatim:
                foreach (var line in verbatim.Lines) page.Line(line, Tone.Normal, "  ", "    ");
                break;
        }
    }

    // With more than two columns nobody could tell by ear which figure is which.
    private static string RowText(ImmutableArray<string> row, ImmutableArray<string> head)
    {
        var cells = row.Skip(1).Zip(head.Skip(1)).Where(cell => cell.First.Length > 0)
            .Select(cell => head.Length > 2 ? $"{cell.Second} {cell.First}" : cell.First).ToList();
        return cells.Count == 0 ? row[0] : $"{row[0]}: {string.Join("; ", cells)}";
    }
}
