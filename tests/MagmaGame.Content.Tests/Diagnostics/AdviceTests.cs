using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

/// <summary>What a finding advises where no name is near.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("  when: security < 20\n", "write each entry on a line that begins with a dash: - security < 20")]
    [InlineData("  facilitator: [a]\n", null)]
    public void A_list_that_is_a_text_is_shown_as_a_list(string more, string? expected) =>
        Assert.Equal(expected, Only(MinimalContent.Event("test.event") + more).Help);

    [Theory]
    [InlineData("deck: security", "deck: xylophone", "there are security")]
    [InlineData("deck: security", "deck: secuirty", null)]
    [InlineData("[plan-one]", "[xylophone-and-harp]", "'magma documents WORD' finds claims by a word of theirs")]
    [InlineData("[plan-one]", "[plan-oen]", null)]
    public void Names_that_nothing_is_near_come_with_those_there_are(string right, string wrong, string? expected) =>
        Assert.Equal(expected, Only(MinimalContent.Event("test.event").Replace(right, wrong, StringComparison.Ordinal)).Help);

    [Fact]
    public void Tags_that_nothing_is_near_come_with_those_there_are() => Assert.StartsWith("there are race, economic, safety",
        Only(MinimalContent.Event("test.event").Replace("text: Two.", "text: Two., tags: [xylophone]", StringComparison.Ordinal)).Help,
        StringComparison.Ordinal);

    [Fact]
    public void A_file_of_another_ending_is_to_be_renamed() => Assert.Equal(
        "rename it to 'night.yaml'", Assert.Single(MinimalContent.Diagnose("content/events/night.yml", "format: 1")).Help);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_of_wide_letters_is_to_be_saved_as_utf_8(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[][] variants = [wide.GetBytes("format: 1\n"), [.. wide.GetPreamble(), .. wide.GetBytes("format: 1\n")]];
        foreach (var bytes in variants)
        {
            var told = Assert.Single(ContentLoader.Load(MinimalContent.Files.With(new ContentFile(MinimalContent.EventPath, bytes))).Diagnostics);
            Assert.Equal("it is UTF-16: save it with the encoding UTF-8", told.Help);
        }
    }

    private static Diagnostic Only(string events) =>
        Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, MinimalContent.Events(events)));
}
