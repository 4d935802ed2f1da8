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
}
