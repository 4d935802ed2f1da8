using MagmaGame.Content.Texts;

namespace MagmaGame.Content.Tests.Texts;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData(Placeholders.Scene, "5:3 MG0227")]
    [InlineData("(Write the scene\n    in place of this.)", "5:3 MG0227")]
    [InlineData("Somebody writes the scene.", "")]
    public void Words_of_a_scaffold_are_told_wherever_their_lines_break(string begins, string expected)
    {
        var text = MinimalContent.Events(MinimalContent.Event("test.event").Replace(
            "text: " + MinimalContent.SixtyWords, $"text: |\n    {begins} {MinimalContent.SixtyWords}", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(", ", MinimalContent.Says(MinimalContent.EventPath, text)));
    }
}
