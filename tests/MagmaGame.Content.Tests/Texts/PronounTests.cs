namespace MagmaGame.Content.Tests.Texts;

/// <summary>When a text that names somebody of the cast is said to make a man or a woman of somebody.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("Ask {cast.senator} what she wants.", "MG0605")]
    [InlineData("{cast.senator.first} brings HIS own chair.", "MG0605")]
    [InlineData("{cast.senator} says, \"No.\" Then he leaves.", "MG0605")]
    [InlineData("Ask {cast.senator} what they want.", "")]
    [InlineData("The sheriff, says {cast.senator}, is here.", "")]
    [InlineData("{cast.senator} says, \"She is late.\"", "")]
    [InlineData("{cast.senator} says, “She is late.”", "")]
    [InlineData("She is late.", "")]
    [InlineData("{cast.rival_1} is late, and she knows.", "")]
    public void A_word_for_a_man_or_a_woman_is_told_beside_the_cast(string text, string expected)
    {
        var file = MinimalContent.Events(
            MinimalContent.Event("test.event").Replace("text: Two.", $"text: '{text}'", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(", ", MinimalContent.Diagnose(MinimalContent.EventPath, file).Select(d => d.Code)));
    }
}
