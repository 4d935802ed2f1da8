using MagmaGame.Contents;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Games;

namespace MagmaGame.Tests;

public sealed class GameShelfTests : IDisposable
{
    private static readonly GameSetup Setup = new("stall", 4, Pace.Quarterly, Teaching: true);

    private readonly TemporaryFolder _home = new();
    private readonly FakeConsole _console;
    private readonly GameRules _rules;
    private readonly IGameShelf _shelf;

    public GameShelfTests()
    {
        _console = new FakeConsole(_home);
        _rules = new GameRules(LoadedContent.Load(null, _console));
        _shelf = new GameShelf(_rules, _console, null);
    }

    public void Dispose()
    {
        _console.Dispose();
        _home.Dispose();
    }

    [Fact]
    public void An_empty_shelf_is_empty()
    {
        Assert.Empty(_shelf.All());
        Assert.Null(_shelf.LastUnfinished());
    }

    [Fact]
    public void A_started_game_is_listed_and_goes_on_by_the_beginning_of_its_name()
    {
        using (var game = _shelf.Start(Setup))
        {
            Assert.Equal(("stall-4-1", "magma play --resume stall-4-1"), (game.Name, game.ResumeCommand));
            Assert.Empty(game.Notes);
            EndRounds(game.Session, 2);
        }
        var kept = Assert.Single(_shelf.All());
        Assert.Equal(kept, _shelf.LastUnfinished());
        Assert.Equal(
            new KeptGame("stall-4-1", kept.LastPlayed)
            {
                ScenarioId = "stall",
                ScenarioName = "The wall",
                Seed = 4,
                Pace = Pace.Quarterly,
                Teaching = true,
                Month = 6,
            },
            kept);
        Assert.Equal("July 2025", kept.Date);
        Assert.InRange(kept.LastPlayed, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        using var resumed = _shelf.Resume("stall");
        Assert.Equal((6, "stall-4-1"), (resumed.Session.Game.State.Month, resumed.Name));
    }

    [Fact]
    public void What_a_list_says_of_a_finished_game_is_what_its_replay_says()
    {
        foreach (var (scenario, policy) in new[] { ("stall", "random"), ("baseline-2025", "plan"), ("lagging-six-months", "conservative") })
            Assert.Equal(ExitCode.Done, _console.Run("play", "--scenario", scenario, "--seed", "3", "--policy", policy));
        foreach (var kept in _shelf.All())
        {
            using var game = _shelf.Resume(kept.Name);
            var verdict = game.Session.Game.Verdict!.Value;
            Assert.Equal(
                (true, verdict.Months, _rules.Catalogue.Outcomes.Single(o => o.Outcome == verdict.Ending.Outcome).Name, null),
                (kept.IsOver, kept.Month, kept.Outcome, kept.Problem));
        }
        Assert.Equal(3, _shelf.All().Count);
        Assert.Null(_shelf.LastUnfinished());
    }

    [Fact]
    public void The_last_unfinished_game_is_found_behind_finished_and_damaged_ones()
    {
        _shelf.Start(Setup).Dispose();
        _console.Run("play", "--scenario", "stall", "--seed", "3", "--policy", "plan");
        var damaged = _home.Write("runs/damaged.journal", "#!/bin/sh\n");
        foreach (var (file, age) in new[] { ("stall-4-1", 3), ("stall-3-1", 2), ("damaged", 1) })
            File.SetLastWriteTimeUtc(_home.File($"runs/{file}.journal"), DateTime.UtcNow.AddHours(-age));
        Assert.Equal(["damaged", "stall-3-1", "stall-4-1"], _shelf.All().Select(game => game.Name));
        Assert.Equal("stall-4-1", _shelf.LastUnfinished()!.Name);
        Assert.Equal("This is not a journal of MagmaGame.", _shelf.All()[0].Problem);
        Assert.Equal("#!/bin/sh\n", File.ReadAllText(damaged));
    }

    [Theory]
    [InlineData("", "The journal is empty.")]
    [InlineData("magma-journal 99\n", "newer version")]
    [InlineData("magma-journal 2\nrules 1\n", "had not begun")]
    [InlineData("magma-journal 2\nrules 1\ncontent 0123456789abcdef\nscenario gone\nseed 5\npace monthly\nteaching no\nbegin\n", "no longer there")]
    [InlineData("magma-journal 2\nrules 1\ncontent 0123456789abcdef\nscenario stall\nseed 5\npace monthly\nteaching no\nbegin\ntake that\nend\nend\n", "damaged")]
    [InlineData("magma-journal 2\nrules 1\ncontent 0123456789abcdef\nscenario stall\nseed 5\npace weekly\nteaching no\nbegin\n", "'pace'")]
    public void A_journal_that_cannot_go_on_is_listed_with_the_reason_and_refused(string text, string says)
    {
        var file = _home.Write("runs/odd.journal", text);
        Assert.Contains(says, Assert.Single(_shelf.All()).Problem, StringComparison.Ordinal);
        Assert.Contains("odd.journal", Assert.Throws<ShelfException>(() => _shelf.Resume("odd")).Message, StringComparison.Ordinal);
        Assert.Throws<ShelfException>(() => _shelf.Branch("odd", 0));
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_game_open_in_another_window_is_said_to_be_so()
    {
        using var game = _shelf.Start(Setup);
        Assert.Contains("another window", Assert.Throws<ShelfException>(() => _shelf.Resume("stall-4-1")).Message, StringComparison.Ordinal);
        var kept = Assert.Single(_shelf.All());
        Assert.Equal("stall-4-1", kept.Name);
        Assert.StartsWith("It is open in another window", kept.Problem, StringComparison.Ordinal);
        Assert.Null(_shelf.LastUnfinished());
        game.Dispose();
        game.Dispose();
        Assert.ThrowsAny<IOException>(() => game.Session.Decide(Decision.Predict(Prediction.Holds)));
        _shelf.Resume("stall-4-1").Dispose();
    }

    [Fact]
    public void A_game_of_which_content_has_lost_a_part_is_refused_and_left_as_it_was()
    {
        using (var game = _shelf.Start(Setup)) EndRounds(game.Session, 2);
        var path = _home.File("runs/stall-4-1.journal");
        var changed = File.ReadAllText(path).Replace("\nend\n", "\ntake an-initiative-long-gone\nend\n", StringComparison.Ordinal);
        File.WriteAllText(path, changed);
        Assert.Contains(path, Assert.Throws<ShelfException>(() => _shelf.Resume("stall-4-1")).Message, StringComparison.Ordinal);
        Assert.Throws<ShelfException>(() => _shelf.Branch("stall-4-1", 9));
        Assert.Equal(changed, File.ReadAllText(path));
        // Up to the line that is wrong the game still is what it was.
        using var branch = _shelf.Branch("stall-4-1", 0);
        Assert.Equal(("stall-4-2", 0), (branch.Name, branch.Session.Decisions.Count));
    }

    [Fact]
    public void A_game_whose_first_lines_find_the_disk_full_has_not_begun_and_leaves_nothing()
    {
        var path = _home.Write("full.journal", "");
        var journal = new JournalFile(path, new FullDisk(), () => { });
        var failure = Assert.Throws<CommandFailure>(() => BegunRun.Open(journal, to => GameSession.Start(_rules, Setup, to)));
        Assert.Contains("the disk is full. The game has not begun.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, failure.ExitCode);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_home_that_cannot_be_written_is_told_as_a_shelf_s_failure()
    {
        _console.With("MAGMA_HOME", _home.Write("file", ""));
        Assert.Contains("Cannot keep games in", Assert.Throws<ShelfException>(() => _shelf.Start(Setup)).Message, StringComparison.Ordinal);
        Assert.Contains("no game 'x'", Assert.Throws<ShelfException>(() => _shelf.Resume("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_of_a_kept_or_open_game_is_a_game_of_its_own()
    {
        using var game = _shelf.Start(Setup);
        EndRounds(game.Session, 3);
        var april = Enumerable.Range(0, game.Session.Decisions.Count).First(place => game.Session.Decisions[place].Month == 3);
        using (var branch = _shelf.Branch(game, april))
        {
            Assert.Equal(("stall-4-2", 3), (branch.Name, branch.Session.Game.State.Month));
            Assert.Throws<ShelfException>(() => _shelf.Branch(game, game.Session.Decisions.Count + 1));
            Assert.Throws<ShelfException>(() => _shelf.Branch(game, -1));
        }
        game.Dispose();
        using (var branch = _shelf.Branch("stall-4-1", game.Session.Decisions.Count)) Assert.Equal(9, branch.Session.Game.State.Month);
        Assert.Equal(
            [null, new BranchOrigin("stall-4-1", april, 3), new BranchOrigin("stall-4-1", game.Session.Decisions.Count, 9)],
            _shelf.All().OrderBy(kept => kept.Name, StringComparer.Ordinal).Select(kept => kept.Origin));
        using var resumed = _shelf.Resume("stall-4-2");
        Assert.Equal(new BranchOrigin("stall-4-1", april, 3), resumed.Session.Origin);
        Assert.Equal(3, _shelf.All().Count);
    }

    private static void EndRounds(GameSession session, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            while (session.Game.OpenEvent is { } asked) Assert.True(session.Decide(Decision.Answer(asked.Index, 0)).Accepted);
            Assert.True(session.Decide(Decision.EndRound).Accepted);
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device", 28);
    }
}
