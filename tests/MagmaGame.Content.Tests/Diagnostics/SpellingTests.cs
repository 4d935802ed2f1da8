using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class SpellingTests
{
    private static readonly string[] Names = ["security", "security_readiness", "regulation", "paused", "pause_months"];

    [Theory]
    [InlineData("secuirty", "security")]
    [InlineData("Security", "security")]
    [InlineData("security-readiness", "security_readiness")]
    [InlineData("pause", "paused")]
    [InlineData("regulatoin", "regulation")]
    [InlineData("banana", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_meant_and_none_when_none_is_near(string wrong, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(wrong, Names));

    [Fact]
    public void Two_neighbouring_letters_that_changed_places_are_one_mistake() =>
        Assert.Equal(1, Spelling.Distance("secuirty", "security"));
}
