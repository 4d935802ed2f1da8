using MagmaGame.Contents;

namespace MagmaGame.Tests;

public sealed class ContentPlaceTests
{
    [Theory]
    [InlineData(null, "content/events/lab.yaml", true)]
    [InlineData("content/events", "content/events/lab.yaml", true)]
    [InlineData("content/events", "content/events-old/lab.yaml", false)]
    [InlineData("content/events/lab.yaml", "content/events/lab.yaml", true)]
    [InlineData("content/events/lab.yaml", "content/events/lab.yaml.md", false)]
    [InlineData("content/events/lab.yaml", "content/events", false)]
    public void A_part_covers_itself_and_what_lies_in_it(string? only, string path, bool covers)
    {
        Assert.Equal(covers, new ContentPlace("content", "seeds", only).Covers(path));
    }

    // Else a check of what was typed in other letters would have nothing to tell, and call that all well.
    [Fact]
    public void A_part_is_known_by_the_letters_that_the_system_takes_for_the_same()
    {
        var isSame = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
        Assert.Equal(isSame, new ContentPlace("content", "seeds", "content/Events").Covers("content/events/lab.yaml"));
    }
}
