using System.Text.Json;

namespace MagmaGame.Tests;

public sealed class ReleaseTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public ReleaseTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_version_that_breaks_nothing_passes_with_its_games()
    {
        Played();
        using var console = Release(ExitCode.Done, "--journals", _home.File("runs"));
        Assert.Contains("Nothing breaks. Of 1 kept games 0 no longer play again.", console.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void That_no_kept_games_were_tried_is_said()
    {
        using var console = Release(ExitCode.Done);
        Assert.Contains("Nothing breaks. No kept games were tried: --journals names a folder of them.", console.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_is_told_and_fails()
    {
        Played();
        var decks = _home.File("content/decks.yaml");
        File.WriteAllText(decks, File.ReadAllText(decks).Replace("quiet_weight: ", "quiet_weight: 9", StringComparison.Ordinal));
        File.Delete(_home.File("content/policies/plan.yaml"));
        // What plays by a policy goes with it.
        Directory.Delete(_home.File("content/experiments"), recursive: true);
        using var console = Release(ExitCode.Findings, "--journals", _home.File("runs"), "--format", "json");
        using var json = JsonDocument.Parse(console.Said);
        Assert.Equal("plan", json.RootElement.GetProperty("changes")[0].GetProperty("id").GetString());
        var game = json.RootElement.GetProperty("journals")[0];
        Assert.Equal("broken", game.GetProperty("fate").GetString());
        Assert.True(game.GetProperty("month").GetInt32() >= 0);
        using var text = Release(ExitCode.Findings);
        Assert.Contains("- {kind: policy, old: plan}", text.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void That_games_part_where_events_were_only_added_is_said_and_why()
    {
        Played();
        File.WriteAllText(_home.File("content/events/added.yaml"), "format: 1\nevents:\n" + string.Concat(Enumerable.Range(1, 30).Select(number => $$"""
            - id: added.number-{{number}}
              title: An addition
              text: {{string.Join(' ', Enumerable.Repeat("word", 70))}}
              sources: [{{Claim}}]
              trigger: drawn
              pick: {deck: security, weight: 100}
              options:
              - {id: one, text: One., lever: world}
              - {id: two, text: Two., lever: world}

            """)));
        using var console = Release(ExitCode.Findings, "--journals", _home.File("runs"));
        var said = console.Said.ReplaceLineEndings(" ");
        Assert.Contains("breaks: game ", said, StringComparison.Ordinal);
        Assert.Contains("Nothing that files name breaks, but 1 of 1 kept games no longer plays again. 30 events are new, and what can be drawn changes what is drawn", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0 changes", said, StringComparison.Ordinal);
        // Without games there is nothing that new events break.
        using var bare = Release(ExitCode.Done);
    }

    [Fact]
    public void A_folder_without_games_is_wrong_use()
    {
        using var console = Release(ExitCode.WrongUse, "--journals", _home.File("content"));
        Assert.Contains("no kept game", console.Complained, StringComparison.Ordinal);
        using var none = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, none.Run("content", "release"));
        Assert.Contains("--against", none.Complained, StringComparison.Ordinal);
    }

    private static string Claim => TestKit.ShippedContent.Catalogue.Documents[0].Claims[0].Id;

    private void Played()
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run("play", "--policy", "plan", "--scenario", "baseline-2025", "--seed", "7"));
    }

    // The program's own content is what was published.
    private FakeConsole Release(int exitCode, params string[] more)
    {
        var console = new FakeConsole(_home);
        Assert.True(exitCode == console.Run(["content", "release", "--content", _home.Path, "--against", AppContext.BaseDirectory, .. more]), console.Said + console.Complained);
        return console;
    }
}
