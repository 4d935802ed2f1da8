using MagmaGame.Reports.Pages;

namespace MagmaGame.Reports.Tests.Pages;

public sealed class TrueSignsTests
{
    [Theory]
    [InlineData("-1.07 +-0.02", "−1.07 ±0.02")]
    [InlineData("+0.82 +-?", "+0.82 ±?")]
    [InlineData("paradigm, -1 to +1", "paradigm, −1 to +1")]
    [InlineData("`rival_speed` -25 % (-60 to -45)", "`rival_speed` −25 % (−60 to −45)")]
    [InlineData("(minus 60.6 - 52.0)", "(minus 60.6 − 52.0)")]
    [InlineData("{security - 10}", "{security − 10}")]
    [InlineData("-", "−")]
    public void Numbers_have_the_signs_of_books(string typed, string printed)
    {
        Assert.Equal(printed, TrueSigns.Of(typed));
        Assert.Equal(typed, TrueSigns.Typed(printed));
    }

    [Theory]
    [InlineData("plan-never-slow in 2025-01, 10x-8-months")]
    [InlineData("magma experiment --games 2000 --set paradigm_mean=-0.3")]
    [InlineData("| --- | ---: |")]
    [InlineData("- 3 games")]
    public void Names_dates_rules_and_what_is_typed_stay(string text) => Assert.Equal(text, TrueSigns.Of(text));
}
