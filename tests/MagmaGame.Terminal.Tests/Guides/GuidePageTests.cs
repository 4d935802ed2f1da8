using System.Collections.Immutable;
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

    private static GuideSection Section(string name, int level) => new(name, level, 0);
}
