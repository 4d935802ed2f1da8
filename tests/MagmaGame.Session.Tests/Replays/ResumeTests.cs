using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.TestKit;
using Moq;

namespace MagmaGame.Session.Tests.Replays;

public sealed class ResumeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_journal_cut_at_any_byte_resumes_to_the_last_complete_decision(uint seed)
    {
        var (played, text) = RandomPlay.Play(seed, rounds: 3);
        var header = text.IndexOf("begin\n", StringComparison.Ordinal) + "begin\n".Length;
        for (var length = 0; length <= text.Length; length++)
        {
            var reading = JournalReader.Read(text[..length]);
            if (length < header)
            {
                Assert.Null(reading.Journal);
                continue;
            }
            var whole = text[..length].LastIndexOf('\n') + 1;
            Assert.Equal((whole, whole < length), (reading.GoodLength, reading.TornTail));
            if (length % 40 != 0 && text[length - 1] != '\n') continue;
            var result = GameSession.Resume(TinyCatalogue.Rules, reading.Journal!, new MemoryJournal(text[..whole]));
            Assert.Null(result.Problem);
            var complete = text[header..whole].Split('\n')
                .Count(l => l.Length > 0 && !l.StartsWith("month", StringComparison.Ordinal));
            Assert.Equal(played.Decisions.Take(complete), result.Session!.Decisions);
        }
    }

    [Fact]
    public void A_game_resumed_anywhere_goes_on_as_if_nothing_had_happened()
    {
        for (var seed = 0u; seed < 25; seed++)
        {
            var (first, text) = RandomPlay.Play(seed, rounds: 1 + (int)(seed % 12));
            var straight = new MemoryJournal(text);
            var resumed = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(text), straight).Session!;
            SameGame.Assert(first, resumed);
            RandomPlay.Go(first, new System.Random(7), 5);
            RandomPlay.Go(resumed, new System.Random(7), 5);
            SameGame.Assert(first, resumed);
            var replayed = Session.Replays.Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(straight.Text));
            SameGame.Assert(first, replayed.Session!);
        }
    }

    [Fact]
    public void Resuming_writes_nothing_when_nothing_is_missing()
    {
        var (_, text) = RandomPlay.Play(2, rounds: 3);
        var writer = new Mock<IJournalWriter>(MockBehavior.Strict);
        Assert.NotNull(GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(text), writer.Object).Session);
    }

    [Fact]
    public void Resuming_writes_the_month_that_a_crash_left_out()
    {
        var (_, text) = RandomPlay.Play(2, rounds: 3);
        var cut = text[..(text.LastIndexOf("month", StringComparison.Ordinal))];
        var journal = new MemoryJournal(cut);
        Assert.NotNull(GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(cut), journal).Session);
        Assert.Equal(text, journal.Text);
    }

    [Fact]
    public void A_resume_with_a_problem_gives_no_session_and_writes_nothing()
    {
        var (_, text) = RandomPlay.Play(2, rounds: 3);
        var writer = new Mock<IJournalWriter>(MockBehavior.Strict);
        var result = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(text + "take gone\n"), writer.Object);
        Assert.Null(result.Session);
        Assert.NotNull(result.Problem);
    }

    [Fact]
    public void A_finished_game_resumes_as_finished()
    {
        var (played, text) = RandomPlay.Play(2);
        var resumed = GameSession.Resume(TinyCatalogue.Rules, RandomPlay.Read(text), new MemoryJournal(text)).Session!;
        Assert.True(resumed.IsOver);
        Assert.Equal(played.Game.Verdict, resumed.Game.Verdict);
        Assert.Equal(Rejection.GameOver, resumed.Decide(Decision.EndRound).Rejection);
    }
}
