using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

public sealed class FreshContentJourneyTests : IDisposable
{
    private const string Lab = "content/events/lab.yaml";

    private const string Above = """
        format: 1
        events:
        - id: above.all
          title: Above all
          text: Somebody knocks at the door. You are asked what to do about it, and there is nobody else to ask.
          sources: [plan-security-incremental]
          trigger: drawn
          when: [security >= 0]
          pick: {deck: security, weight: 10}
          options:
          - {id: open, text: Open., lever: world, do: [security += 20]}
          - {id: wait, text: Wait., lever: world, do: [control += 2]}

        """;

    private readonly TemporaryFolder _home = new();

    public FreshContentJourneyTests() => _home.CopyContent();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task A_running_game_takes_up_what_a_writer_saves_and_keeps_what_is_broken()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using var journey = new Journey(
            ["play", "--scenario", "baseline-2025", "--seed", "7", "--content", _home.Path, "--watch"], _home, columns: 130, rows: 40);
        await journey.See("The seed of your luck is 7.");
        var text = File.ReadAllText(_home.File(Lab));
        _home.Write("content/variables.yaml", """
            format: 1
            variables:
            - {name: morale, label: morale, unit: points, range: [0, 100], start: 50, sees: exact, meaning: How people at Magma feel about their work.}
            """);
        await journey.StepUntil("New content from this month on: content/variables.yaml");
        // And from now on that file is broken, while another is well.
        _home.Write("content/variables.yaml", "format: 1\nvariables: 3\n");
        _home.Write(Lab, "# A remark.\n" + text);
        await journey.StepUntil($"New content from this month on: {Lab}");
        await journey.See(screen => Words(screen.Text).Contains("so the old version stays of content/variables.yaml", StringComparison.Ordinal));
        await journey.Change("t");
        journey.Terminal.Send("\u0003");
        await journey.End();

        // All versions are kept beside the game: it plays again though the content cannot be loaded as it is.
        File.Delete(_home.File("content/variables.yaml"));
        using var verified = new FakeConsole(_home);
        Assert.True(verified.Run("replay", "baseline-2025-7-1", "--verify", "--content", _home.Path) == ExitCode.Done, verified.Complained);
        Assert.Contains("was changed while this game was played", verified.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Every month comes out as it was", verified.Said, StringComparison.Ordinal);
        Directory.Delete(_home.File("versions"), recursive: true);
        using var alone = new FakeConsole(_home);
        Assert.Equal(ExitCode.Findings, alone.Run("replay", "baseline-2025-7-1", "--verify", "--content", _home.Path));
        Assert.Contains("which is not at hand", alone.Complained, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task A_plain_game_takes_it_up_too_and_goes_on_with_it_later()
    {
        if (!PseudoTerminal.IsAvailable) return;
        using (var journey = new Journey(
            ["play", "--plain", "--scenario", "stall", "--seed", "3", "--content", _home.Path, "--watch"], _home, columns: 130, rows: 60))
        {
            await journey.See("month 0");
            _home.Write(Lab, "# A remark.\n" + File.ReadAllText(_home.File(Lab)));
            for (var month = 0; month < 12 && !journey.Text.Contains("New content", StringComparison.Ordinal); month++)
            {
                journey.Terminal.Send("1\r1\r1\rend\r");
                await journey.See($"month {month + 1} ==");
            }
            await journey.See($"New content from this month on: {Lab} changed.");
            journey.Terminal.Send("quit\r");
            await journey.End();
        }
        // What is asked of the game is answered by the versions that it was played with, whatever the content becomes.
        string[] asked = ["stall-3-1", "stall-3-1@0", "stall-3-1@1"];
        var before = asked.Select(name => Asks("explain", name)).Append(Asks("preview", "stall-3-1@1")).ToList();
        _home.Write("content/events/above.yaml", Above);
        Assert.Equal(before, [.. asked.Select(name => Asks("explain", name)), Asks("preview", "stall-3-1@1")]);
        using var above = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, above.Run("content", "explain", "above.all", "--in", "stall-3-1", "--content", _home.Path));
        Assert.Contains("had no event 'above.all'", above.Complained.ReplaceLineEndings(" "), StringComparison.Ordinal);
        using var resumed = new FakeConsole(_home, "quit\n");
        Assert.Equal(ExitCode.Done, resumed.Run("play", "--plain", "--resume", "--content", _home.Path));
        Assert.Contains("was changed while this game was played", resumed.Said.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    // What is said of an event in that game.
    private string Asks(string command, string game)
    {
        using var console = new FakeConsole(_home);
        var code = console.Run("content", command, "security.insider-offer", "--in", game, "--content", _home.Path);
        Assert.Contains("was changed while this game was played", console.Complained.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("not at hand", console.Complained.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.NotEmpty(console.Said);
        return $"{code} {console.Said}";
    }

    [Theory]
    [InlineData("--policy=plan")]
    [InlineData("--tutorial")]
    public void What_rests_on_its_content_is_not_watched(string option)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run("play", "--watch", option));
        Assert.Contains("cannot go with --watch", console.Complained, StringComparison.Ordinal);
    }
}
