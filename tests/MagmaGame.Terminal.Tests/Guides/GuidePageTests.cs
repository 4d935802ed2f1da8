using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Guides;

namespace MagmaGame.Terminal.Tests.Guides;

public sealed class GuidePageTests
{
    [Fact]
    public void Signs_of_what_is_printed_are_parts_of_their_own()
    {
        var blocks = GuideReading.Blocks("Words\n---\n\n***\n\nName:\n______\n______\n- --\n");
        Assert.Equal(
            [typeof(GuideBlock.Paragraph), typeof(GuideBlock.SheetBreak), typeof(GuideBlock.SheetBreak), typeof(GuideBlock.Paragraph), typeof(GuideBlock.WritingLines), typeof(GuideBlock.Item)],
            blocks.Select(block => block.GetType()));
        Assert.Equal(new GuideBlock.WritingLines(2), blocks[4]);
    }

    [Fact]
    public void The_contents_name_all_titles_and_the_sections_of_the_guide_that_is_read()
    {
        var page = new GuidePage([], [Section("One", 1), Section("a", 2), Section("b", 2), Section("Two", 1), Section("c", 2)]);
        Assert.Equal([0, 1, 2, 3], page.Listed(2).ToArray());
        Assert.Equal([0, 3, 4], page.Listed(3).ToArray());
        Assert.Equal([0, 3, 4], page.Listed(4).ToArray());
        Assert.Empty(new GuidePage([], ImmutableArray<GuideSection>.Empty).Listed(-1));
    }

    [Theory]
    [InlineData(60, "Minute  What happens               What you do")]
    [InlineData(24, "  What happens: The")]
    public void A_table_stands_in_columns_where_they_fit_and_else_by_name(int width, string held)
    {
        var page = GuidePage.Of(new Canvas(80, 10), GuideReading.Blocks(Schedule), width);
        var lines = page.Lines.Select(line => string.Concat(line.Runs.Select(run => run.Text)).TrimEnd()).ToList();
        Assert.Contains(lines, line => line.Contains(held, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.DoesNotContain(lines, line => line.Contains('·', StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_to_be_filled_in_has_lines_to_write_on()
    {
        var page = GuidePage.Of(new Canvas(80, 10), GuideReading.Blocks("| Round | Vote | Because |\n| --- | --- | --- |\n| 1 |  |  |\n|  |  |  |\n"), 40);
        Assert.Equal(4, page.Lines.Length);
        Assert.Equal(2, page.Lines.Count(line => line.Runs.Count(run => run.Text.StartsWith("____", StringComparison.Ordinal)) >= 2));
    }

    private const string Schedule =
        "| Minute | What happens | What you do |\n| --- | --- | --- |\n| 4 | The first scene, read aloud by somebody | Nothing but look at the clock on the wall |\n";

    private static GuideSection Section(string name, int level) => new(name, level, 0);
}
