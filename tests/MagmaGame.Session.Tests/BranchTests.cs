using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Decisions;
using MagmaGame.TestKit;
using Moq;

namespace MagmaGame.Session.Tests;

public sealed class BranchTests
{
    [Fact]
    public void A_branch_at_any_decision_that_decides_the_same_is_the_same_game()
    {
        for (var seed = 0u; seed < 12; seed++)
        {
            var (played, text) = RandomPlay.Play(seed);
            for (var at = 0; at <= played.Decisions.Count; at += 1 + (int)(seed % 5))
            {
                var journal = new MemoryJournal();
                var branch = played.Branch(at, "other-1", journal);
                Assert.Equal(played.Decisions.Take(at), branch.Decisions);
                foreach (var taken in played.Decisions.Skip(at)) Assert.True(branch.Decide(taken.Decision).Accepted);
                SameGame.Assert(played, branch);
                // Line by line, fingerprints included, the journal is the other's but for where it comes from.
                var month = at < played.Decisions.Count ? played.Decisions[at].Month : played.Game.State.Month;
                Assert.Equal(
                    text.Replace("begin\n", $"branched other-1 decision {at} month {month}\nbegin\n", StringComparison.Ordinal), journal.Text);
            }
        }
    }

    [Fact]
    public void A_branch_that_decides_otherwise_goes_its_own_way_and_its_journal_plays_again()
    {
        for (var seed = 0u; seed < 12; seed++)
        {
            var (played, before) = RandomPlay.Play(seed);
            var parts = SameGame.Parts(played).ToList();
            var journal = new MemoryJournal();
            var branch = played.Branch(played.Decisions.Count / 2, "a", journal);
            RandomPlay.Go(branch, new System.Random(99), int.MaxValue);
            Assert.Equal(parts, SameGame.Parts(played));
            var again = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(journal.Text));
            Assert.Null(again.Problem);
            SameGame.Assert(branch, again.Session!);
            Assert.Equal(branch.Origin, again.Session!.Origin);
            Assert.NotEqual(before, journal.Text);
        }
    }

    [Fact]
    public void All_luck_that_the_change_does_not_touch_stays_as_it_was()
    {
        var (played, _) = RandomPlay.Play(1, rounds: 6);
        var at = played.Decisions.Count / 2;
        var branch = played.Branch(at, "a", new MemoryJournal());
        Assert.Equal(played.Setup, branch.Setup);
        Assert.All(TinyCatalogue.Rules.Catalogue.Roles, role => Assert.Equal(played.Cast.Name(role.Id), branch.Cast.Name(role.Id)));
        // One prediction more changes nothing in the world, so every month must come out to the last bit.
        branch.Decide(Decision.Predict(Prediction.Holds));
        foreach (var taken in played.Decisions.Skip(at)) Assert.True(branch.Decide(taken.Decision).Accepted);
        Assert.Equal(SameGame.Parts(played), SameGame.Parts(branch));
    }

    [Fact]
    public void A_branch_can_be_branched_and_resumed_and_remembers_the_nearest()
    {
        var (played, _) = RandomPlay.Play(4, rounds: 5);
        var first = played.Branch(3, "first game.journal", new MemoryJournal());
        Assert.Equal(new BranchOrigin("first-game.journal", 3, first.Game.State.Month), first.Origin);
        var journal = new MemoryJournal();
        var second = first.Branch(2, new string('x', 300), journal);
        var resumed = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(journal.Text), new MemoryJournal(journal.Text)).Session!;
        Assert.Equal(new BranchOrigin(new string('x', 200), 2, second.Game.State.Month), resumed.Origin);
        Assert.Null(played.Origin);
    }

    [Fact]
    public void A_decision_that_there_is_not_cannot_be_branched_from_and_nothing_is_written()
    {
        var (played, _) = RandomPlay.Play(4, rounds: 2);
        var writer = new Mock<IJournalWriter>(MockBehavior.Strict);
        Assert.Throws<ArgumentOutOfRangeException>(() => played.Branch(-1, "a", writer.Object));
        Assert.Throws<ArgumentOutOfRangeException>(() => played.Branch(played.Decisions.Count + 1, "a", writer.Object));
    }

    [Fact]
    public void What_is_taken_over_is_written_at_once()
    {
        var (played, _) = RandomPlay.Play(4, rounds: 4);
        var writer = new Mock<IJournalWriter>(MockBehavior.Strict);
        writer.Setup(w => w.AppendAll(It.IsAny<IReadOnlyList<string>>()));
        played.Branch(played.Decisions.Count, "a", writer.Object);
        writer.Verify(w => w.AppendAll(It.IsAny<IReadOnlyList<string>>()), Times.Once);
    }

    [Fact]
    public void A_game_of_format_1_goes_on_as_format_1_and_is_branched_as_the_newest()
    {
        var (played, text) = RandomPlay.Play(2, rounds: 3);
        var old = text.Replace("magma-journal 4\n", "magma-journal 1\n", StringComparison.Ordinal);
        var journal = new MemoryJournal(old);
        var resumed = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(old), journal).Session!;
        RandomPlay.Go(resumed, new System.Random(5), int.MaxValue);
        Assert.DoesNotContain("over ", journal.Text, StringComparison.Ordinal);
        var again = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(journal.Text), new MemoryJournal(journal.Text));
        Assert.True(again.Session!.IsOver);
        var branched = new MemoryJournal();
        again.Session.Branch(played.Decisions.Count, "old", branched);
        Assert.StartsWith("magma-journal 4\n", branched.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_a_crash_left_out_is_written_on_resuming_and_a_wrong_one_is_found_out()
    {
        var (played, text) = RandomPlay.Play(2);
        var end = text.LastIndexOf("over ", StringComparison.Ordinal);
        foreach (var cut in new[] { text[..end], text[..text.LastIndexOf("month ", StringComparison.Ordinal)] })
        {
            var journal = new MemoryJournal(cut);
            Assert.NotNull(GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(cut), journal).Session);
            Assert.Equal(text, journal.Text);
        }
        var other = played.Game.Verdict!.Value.Ending.Outcome == Simulation.Outcomes.Outcome.Pause ? "obsolescence" : "pause";
        var problem = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text[..end] + $"over {other}\n")).Problem!;
        Assert.Equal(["outcome"], problem.Variables.ToArray());
    }
}
