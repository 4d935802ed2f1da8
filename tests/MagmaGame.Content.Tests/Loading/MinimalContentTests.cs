using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Loading;

public sealed class MinimalContentTests
{
    [Fact]
    public void The_least_content_loads_without_a_word()
    {
        var result = ContentLoader.Load(MinimalContent.Files);
        Assert.Equal("", new DiagnosticPrinter(MinimalContent.Files).Print(result.Diagnostics));
        Assert.NotNull(result.Catalogue);
        Assert.Matches("^[0-9a-f]{16}$", result.Catalogue.ContentHash);
    }

    [Fact]
    public void What_only_proofs_find_keeps_no_game_from_being_played()
    {
        var files = MinimalContent.Files.With(MinimalContent.File(
            MinimalContent.EventPath, MinimalContent.Events(MinimalContent.Event("test.event") + "  when: [security + control > 200]\n")));
        Assert.Equal("MG0801", Assert.Single(ContentLoader.Load(files).Diagnostics).Code);
        Assert.Empty(ContentLoader.LoadToPlay(files).Diagnostics);
        Assert.NotNull(ContentLoader.LoadToPlay(files).Catalogue);
    }
}
