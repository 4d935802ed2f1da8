using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Tests.Fuzzing;

namespace MagmaGame.Content.Tests.Loading;

/// <summary>
/// Whoever watches content must be told the very same as whoever checks it once: what is kept from earlier loads, and how many threads
/// read, changes nothing.
/// </summary>
public sealed class OpenedFilesTests
{
    [Fact]
    public void Content_that_changes_again_and_again_is_checked_as_if_for_the_first_time()
    {
        var fuzzer = new Fuzzer(RealContent.Files);
        var kept = new OpenedFiles();
        for (var number = 0; number < 120; number++)
        {
            // Back to an earlier state every now and then, and to files with the same bytes read anew.
            var files = fuzzer.Case(7, number % 3 == 2 ? number - 2 : number).Files;
            var once = new DiagnosticPrinter(files).Print(ContentLoader.Load(files).Diagnostics);
            for (var time = 0; time < 2; time++)
                Assert.Equal(once, new DiagnosticPrinter(files).Print(ContentLoader.Load(files, kept).Diagnostics));
        }
    }

    [Fact]
    public void A_large_library_full_of_mistakes_is_told_in_one_way_however_its_threads_run()
    {
        var fuzzer = new Fuzzer(RealContent.Files);
        // Long enough that files are read, compiled and proved side by side.
        var files = new ContentFiles([.. RealContent.Files.All, .. Enumerable.Range(0, 40).SelectMany(number => fuzzer.Case(8, number).Spoiled)]);
        var first = Told(files);
        Assert.NotEmpty(first);
        for (var time = 0; time < 5; time++) Assert.Equal(first, Told(files));
    }

    private static string Told(ContentFiles files) => new DiagnosticPrinter(files).Print(ContentLoader.Load(files).Diagnostics);
}
