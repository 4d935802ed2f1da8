using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class AllowancesTests
{
    private const string Allow = "# magma:allow MG0315 -- it is told apart later";

    [Theory]
    [InlineData("when:\n  - security > 100 or paused  " + Allow)]
    [InlineData("when:\n  " + Allow + "\n  - security > 100 or paused")]
    [InlineData("when:\n" + Allow + "\n\n  # Another comment.\n  - security > 100 or paused")]
    [InlineData("when:\n  #magma:allow mg0315 --why\n  - security > 100 or paused")]
    public void A_remark_is_allowed_on_its_line_and_on_the_line_before(string lines)
    {
        var result = Load(lines);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("MG0315", Assert.Single(result.Allowed).Diagnostic.Code);
        Assert.NotNull(result.Catalogue);
    }

    [Theory]
    [InlineData("when:\n  - security > 90\n  - security > 100 or paused\n  " + Allow, "14:5 MG0315, 15:3 MG0119")]
    [InlineData("when:\n  - security > 90  " + Allow + "\n  - security > 100 or paused", "13:20 MG0119, 14:5 MG0315")]
    [InlineData("when:\n  - security > 100 or paused  # magma:allow MG0314 -- why", "13:5 MG0315, 13:31 MG0120")]
    [InlineData("when:\n  - security > 100 or paused  # magma:allow MG9999 -- why", "13:5 MG0315, 13:31 MG0120")]
    [InlineData("when:\n  - security > 100 or paused  # magma:allow MG0315 --", "13:5 MG0315, 13:31 MG0120")]
    [InlineData("when:\n  - security > 100 or paused  # magma:allow", "13:5 MG0315, 13:31 MG0120")]
    [InlineData("when:\n  - secuirty > 100  # magma:allow MG0203 -- why", "13:5 MG0203, 13:21 MG0120")]
    [InlineData("when:\n  - secuirty > 50\n  - security > 50  " + Allow, "13:5 MG0203")]
    public void What_it_does_not_cover_is_told_and_what_covers_nothing_too(string lines, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Load(lines).Diagnostics.Select(d => $"{d.Span.StartLine}:{d.Span.StartColumn} {d.Code}")));

    [Fact]
    public void A_misspelt_code_gets_a_suggestion() =>
        Assert.Equal("MG0315", Load("when:\n  - security > 90  # magma:allow M0315 -- why").Diagnostics.Single().DidYouMean);

    private static ContentResult Load(string lines) => ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File(
        MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event") + "  " + lines + "\n"))));
}
