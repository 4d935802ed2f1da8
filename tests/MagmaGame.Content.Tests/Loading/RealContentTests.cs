using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Content.Tests.Loading;

public sealed class RealContentTests
{
    [Fact]
    public void The_content_of_this_repository_loads_without_errors_or_warnings()
    {
        var result = ContentLoader.Load(RealContent.Files);
        var told = result.Diagnostics.Where(d => d.Severity != Severity.Hint);
        Assert.Equal("", new DiagnosticPrinter(RealContent.Files).Print(told));
        Assert.NotNull(result.Catalogue);
    }

    [Fact]
    public void Loading_twice_gives_the_same_hash() =>
        Assert.Equal(ContentLoader.Load(RealContent.Files).Catalogue?.ContentHash, ContentLoader.Load(RealContent.Files)
            .Catalogue?.ContentHash);

    [Fact]
    public void A_made_up_library_loads_without_a_word()
    {
        var library = new GeneratedLibrary(["plan-one", "plan-two"], ["security"], ["senator"]);
        var files = new ContentFiles(
            [.. MinimalContent.Files.All, .. library.Files(600).Select(f => MinimalContent.File(f.Path, f.Text))]);
        var result = ContentLoader.Load(files);
        Assert.Equal("", new DiagnosticPrinter(files).Print(result.Diagnostics));
        Assert.Equal(602, result.Catalogue!.Events.Length);
    }
}
