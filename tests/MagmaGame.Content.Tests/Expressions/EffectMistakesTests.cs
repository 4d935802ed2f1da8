namespace MagmaGame.Content.Tests.Expressions;

public sealed class EffectMistakesTests
{
    [Theory]
    [InlineData("secuirty += 3", "1 MG0203")]
    [InlineData("security += secuirty", "13 MG0203")]
    [InlineData("secuirty += regulatoin", "1 MG0203, 13 MG0203")]
    [InlineData("velocity += 3", "1 MG0309")]
    [InlineData("security == 3", "10 MG0310")]
    [InlineData("security /= 3", "10 MG0310")]
    [InlineData("security", "9 MG0302")]
    [InlineData("security +=", "12 MG0302")]
    [InlineData("security += 3 3", "15 MG0302")]
    [InlineData("3 += security", "1 MG0302")]
    [InlineData("security += rivals_security", "13 MG0308")]
    [InlineData("security += paused", "13 MG0304")]
    [InlineData("security += phase", "13 MG0304")]
    [InlineData("security = 3 > 2", "12 MG0304")]
    [InlineData("propose_pause += 3", "15 MG0302")]
    [InlineData("propose_pause(0.1", "14 MG0303")]
    [InlineData("propose_pause()", "15 MG0302")]
    public void Each_mistake_is_told_where_it_stands(string effect, string expected) => Assert.Equal(expected, Told(effect));

    [Theory]
    [InlineData("security += 3")]
    [InlineData("security *= 0.5")]
    [InlineData("security = max(security, control - 2)")]
    [InlineData("security -= month / 12")]
    [InlineData("rivals_capability += 0.2")]
    [InlineData("rivals_safety -= 1")]
    [InlineData("rivals_security *= 1.1")]
    [InlineData("propose_pause(0.12)")]
    [InlineData("propose_pause(political_will / 400)")]
    public void Sound_effects_are_accepted(string effect) => Assert.Equal("", Told(effect));

    [Fact]
    public void A_flag_of_the_writers_is_set_to_yes_or_no()
    {
        var flag = MinimalContent.File(
            "content/variables.yaml",
                "format: 1\nvariables:\n- {name: seen_it, label: seen it, kind: flag, sees: exact, meaning: Whether.}\n");
        var files = MinimalContent.Files.With(flag);
        string Told(string effect) => string.Join(", ", Content.Loading.ContentLoader
            .Load(files.With(MinimalContent.File(MinimalContent.EventPath, FileWith(effect))))
            .Diagnostics.Select(d => $"{d.Span.StartColumn - 6} {d.Code}"));
        Assert.Equal("", Told("seen_it = yes"));
        Assert.Equal("", Told("seen_it = no"));
        Assert.Equal("9 MG0310", Told("seen_it += 1"));
        Assert.Equal("11 MG0302", Told("seen_it = 3"));
    }

    private static string Told(string effect) =>
        string.Join(", ", MinimalContent.Diagnose(MinimalContent.EventPath, FileWith(effect))
            .Select(d => $"{d.Span.StartColumn - 6} {d.Code}"));

    private static string FileWith(string effect) => MinimalContent.Events(
        MinimalContent.Event("test.event")
            + "  - id: three\n    text: Three.\n    lever: world\n    do:\n    - " + effect + "\n");
}
