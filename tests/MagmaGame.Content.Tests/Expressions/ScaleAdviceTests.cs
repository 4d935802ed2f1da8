namespace MagmaGame.Content.Tests.Expressions;

/// <summary>Numbers that look like shares, and numbers of per cent.</summary>
public sealed class ScaleAdviceTests
{
    [Theory]
    [InlineData("security += 0.3", "MG0316")]
    [InlineData("security -= .05", "MG0316")]
    [InlineData("security = 0.6", "MG0316")]
    [InlineData("security += 0.5", "")]
    [InlineData("security *= 0.3", "")]
    [InlineData("security += 0.3 * control", "")]
    [InlineData("rivals_security += 0.3", "")]
    [InlineData("security = 0", "")]
    public void A_small_effect_on_points_is_asked_about(string effect, string expected) => Assert.Equal(expected, Codes(effect, "not paused"));

    [Theory]
    [InlineData("security < 0.6", "MG0316")]
    [InlineData("0.6 >= security", "MG0316")]
    [InlineData("0.2 < security < 50", "MG0316")]
    [InlineData("security > 0", "")]
    [InlineData("security >= 1", "")]
    [InlineData("security - control < 0.6", "")]
    public void A_comparison_of_points_with_less_than_one_is_asked_about(string clause, string expected) =>
        Assert.Equal(expected, Codes("control += 3", clause));

    [Theory]
    [InlineData("security += 3 %", "'%' has no meaning here; write 0.03")]
    [InlineData("security += 12.5%", "'12.5%' is not a number; write 0.125")]
    [InlineData("security += control %", "'%' has no meaning here")]
    public void A_number_of_per_cent_comes_with_the_share(string effect, string expected) => Assert.Equal(
        expected, Assert.Single(MinimalContent.Diagnose(MinimalContent.EventPath, Text(effect, "not paused"))).Message);

    private static string Codes(string effect, string clause) => string.Join(", ",
        MinimalContent.Diagnose(MinimalContent.EventPath, Text(effect, clause)).Select(d => d.Code));

    private static string Text(string effect, string clause) => MinimalContent.Events(
        MinimalContent.Event("test.event").Replace("text: Two., lever: world", $"text: Two., lever: world, do: ['{effect}']", StringComparison.Ordinal)
            + $"  when: ['{clause}']\n");
}
