using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;
using Replay = MagmaGame.Session.Replays.Replay;

namespace MagmaGame.Session.Tests.Replays;

public sealed class StartValueTests
{
    private static readonly GameSetup Setup = new("baseline-2025", 42, Pace.Monthly, Teaching: false)
    {
        Start = [new("openness", 20), new("security", 1.0 / 3)],
    };

    [Fact]
    public void Start_values_stand_in_the_header_and_come_back_to_the_last_bit()
    {
        var (session, text) = Play(Setup);
        Assert.Contains("teaching no\nstart openness 20\nstart security 0.3333333333333333\nbegin\nmonth 0 ", text, StringComparison.Ordinal);
        var replayed = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text));
        Assert.Null(replayed.Problem);
        SameGame.Assert(session, replayed.Session!);
        Assert.Equal(20, replayed.Session!.History[0].Values[(int)Variable.Openness]);
        Assert.Equal(1.0 / 3, replayed.Session.History[0].Values[(int)Variable.Security]);
    }

    [Fact]
    public void A_journal_without_them_reads_as_ever_and_is_written_as_ever()
    {
        var (_, text) = Play(Setup with { Start = [] });
        Assert.DoesNotContain("start", text, StringComparison.Ordinal);
        Assert.True(RandomPlay.Read(text).Header.Setup.Start.IsEmpty);
    }

    [Theory]
    [InlineData("start openness")]
    [InlineData("start openness x")]
    [InlineData("start openness NaN")]
    [InlineData("start openness Infinity")]
    [InlineData("start openness 1e999")]
    [InlineData("start openness 020")]
    [InlineData("start openness  20")]
    [InlineData("start openness 20 ")]
    [InlineData("start openness 20 30")]
    [InlineData("start open/ness 20")]
    [InlineData("Start openness 20")]
    public void A_start_line_is_written_in_one_way_only(string line)
    {
        var (_, text) = Play(Setup);
        var reading = JournalReader.Read(text.Replace("start openness 20", line, StringComparison.Ordinal));
        Assert.Null(reading.Journal);
        Assert.Equal(8, reading.Line);
    }

    [Fact]
    public void A_variable_starts_once_and_there_is_an_end_to_start_lines()
    {
        var (_, text) = Play(Setup);
        Assert.Equal(9, JournalReader.Read(text.Replace("start security 0.3333333333333333", "start openness 30", StringComparison.Ordinal)).Line);
        var many = string.Concat(Enumerable.Range(0, 5000).Select(i => $"start v{i} 1\n"));
        Assert.InRange(JournalReader.Read(text.Replace("begin\n", many + "begin\n", StringComparison.Ordinal)).Line, 60, 80);
    }

    [Theory]
    [InlineData("start openness 20", "start gone 20")]
    [InlineData("start openness 20", "start month 20")]
    [InlineData("start openness 20", "start openness 101")]
    [InlineData("start openness 20", "start openness -1")]
    [InlineData("start openness 20", "start openness 1E+300")]
    public void A_start_value_that_content_does_not_allow_is_a_problem_and_no_exception(string good, string bad)
    {
        var (_, text) = Play(Setup);
        var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Null(result.Session);
        Assert.Equal(ResumeProblemKind.UnknownContent, result.Problem!.Kind);
    }

    [Theory]
    [InlineData("openness", 101)]
    [InlineData("openness", double.NaN)]
    [InlineData("gone", 1)]
    [InlineData("month", 1)]
    public void No_game_begins_with_an_impossible_start(string variable, double value) =>
        Assert.Throws<ArgumentException>(() => GameSession.Start(
            TinyCatalogue.Rules, Setup with { Start = [new(variable, value)] }, new MemoryJournal()));

    [Fact]
    public void Another_start_value_shows_in_the_first_month()
    {
        var (_, text) = Play(Setup);
        var problem = Replay.Run(
            TinyCatalogue.Rules, RandomPlay.Read(text.Replace("start openness 20", "start openness 21", StringComparison.Ordinal))).Problem!;
        Assert.Equal((ResumeProblemKind.StateDiffers, 0), (problem.Kind, problem.Month));
        Assert.Contains("openness", problem.Variables);
    }

    private static (GameSession Session, string Text) Play(GameSetup setup)
    {
        var journal = new MemoryJournal();
        var session = GameSession.Start(TinyCatalogue.Rules, setup, journal);
        RandomPlay.Go(session, new System.Random(3), 4);
        return (session, journal.Text);
    }
}
