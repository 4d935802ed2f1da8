using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class WatchJourneyTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public WatchJourneyTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("--fail-on=warning")]
    [InlineData("--poll")]
    public async Task A_writer_sees_mistakes_come_and_go_as_files_are_saved(string option)
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var watch = new Journey(["content", "watch", _home.Path, option], _home);
        await watch.See("Ctrl-C ends.");
        _home.Write("content/events/mine.yaml", "format: 1\nevents: 3\n");
        await watch.See("content/events/mine.yaml is new.");
        await watch.See("1 new, 0 mended, 0 left from before. 1 error, 0 warnings,");
        // As many editors do it: written beside its place and named anew.
        File.Move(_home.Write("content/events/mine.yaml~", "format: 1\nevents: []\n"), _home.File("content/events/mine.yaml"), overwrite: true);
        await watch.See("mended: content/events/mine.yaml:2:");
        await watch.See("0 new, 1 mended, 0 left from before.");
        watch.Terminal.Send("\u0003");
        await watch.See("No longer watching");
        Assert.Equal(ExitCode.Done, await watch.End());
    }

    [Fact]
    public async Task A_folder_that_vanishes_and_comes_back_is_watched_on()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var watch = new Journey(["content", "watch", _home.Path], _home, columns: 140, rows: 50);
        await watch.See("Ctrl-C ends.");
        Directory.Move(_home.File("content"), _home.File("elsewhere"));
        await watch.See("Waiting until it can be read.");
        _home.Write("elsewhere/events/mine.yaml", "format: 1\nevents: 3\n");
        Directory.Move(_home.File("elsewhere"), _home.File("content"));
        await watch.See("1 new, 0 mended, 0 left from before.");
        _home.Write("content/events/mine.yaml", "format: 1\nevents: 4\nspeed: 1\n");
        await watch.See("content/events/mine.yaml changed.");
        watch.Terminal.Send("\u0003");
        Assert.Equal(ExitCode.Findings, await watch.End());
    }
}
