using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class FingerprintsTests
{
    private const string Wrong = "  when:\n  - secuirty < 35\n";

    [Fact]
    public void What_is_written_before_it_and_in_which_file_does_not_matter() => Assert.Equal(
        Of(MinimalContent.EventPath, MinimalContent.Event("test.one") + Wrong),
        Of("content/events/moved.yaml", "# A comment.\n" + MinimalContent.Event("test.zero") + MinimalContent.Event("test.one") + Wrong));

    [Fact]
    public void Another_text_event_or_code_is_another_finding()
    {
        string[] all =
        [
            .. Of(MinimalContent.EventPath, MinimalContent.Event("test.one") + Wrong),
            .. Of(MinimalContent.EventPath, MinimalContent.Event("test.two") + Wrong),
            .. Of(MinimalContent.EventPath, MinimalContent.Event("test.one") + "  when:\n  - secruity < 35\n"),
            .. Of(MinimalContent.EventPath, MinimalContent.Event("test.one") + "  when:\n  - rivals_security < 35\n"),
        ];
        Assert.Equal(4, all.Distinct().Count());
    }

    [Fact]
    public void Those_that_are_alike_are_counted()
    {
        var both = Of(MinimalContent.EventPath, MinimalContent.Event("test.one") + "  when: [secuirty < 35 or secuirty > 70]\n");
        Assert.Equal([both[0], both[0] + ":2"], both);
    }

    private static string[] Of(string path, string items)
    {
        var files = MinimalContent.Files.With(MinimalContent.File(path, MinimalContent.Events(items)));
        return [.. Fingerprints.Of(ContentLoader.Load(files).Diagnostics, files)];
    }
}
