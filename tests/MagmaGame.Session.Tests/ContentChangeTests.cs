using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests;

public sealed class ContentChangeTests
{
    private readonly MemoryJournal _journal = new();

    [Fact]
    public void What_remains_keeps_its_value_and_what_is_new_starts()
    {
        var session = Played(rounds: 6);
        var (morale, month) = (Versions.Value(session, "morale"), session.Game.State.Month);
        Assert.True(morale > 50);
        var times = session.Game.State.TimesSeen(Versions.Index(session, "talk.offer"));
        Offer(session, Versions.Second, "New words.");
        RandomPlay.Go(session, new System.Random(7), rounds: 1);
        Assert.Same(Versions.Second, session.Game.Rules);
        Assert.Equal(month + 1, session.Game.State.Month);
        Assert.Equal("New words.", session.Report.ContentNews);
        // The last answers of the month were still given by the old content.
        Assert.InRange(Versions.Value(session, "morale"), morale, morale + 9);
        Assert.Equal(7, Versions.Value(session, "hope"));
        Assert.Null(session.Game.Rules.Catalogue.Variables.Find("trust"));
        Assert.True(session.Game.State.TimesSeen(Versions.Index(session, "talk.offer")) >= times);
        Assert.All(session.History, record => Assert.Equal(session.Game.State.VariableCount, record.Values.Length));
        RandomPlay.Go(session, new System.Random(8), rounds: 1);
        Assert.Empty(session.Report.ContentNews);
    }

    [Fact]
    public void Choices_are_remembered_by_name_though_options_and_events_change_places()
    {
        var session = Played(rounds: 12);
        var before = session.Game;
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(7), rounds: 1);
        var map = new ContentMap(before.Rules.Catalogue, session.Game.Rules.Catalogue);
        var compared = 0;
        foreach (var told in before.Rules.Catalogue.Events.Where(told => map.Event(told.Index) >= 0))
        {
            for (var option = 0; option < told.Options.Length; option++, compared++)
            {
                if (!before.State.WasChosen(told.Index, option)) continue;
                Assert.Equal(told.Options[option].Id, session.Game.Rules.Catalogue.Events[map.Event(told.Index)].Options[map.Option(told.Index, option)].Id);
                Assert.True(session.Game.State.WasChosen(map.Event(told.Index), map.Option(told.Index, option)));
            }
        }
        Assert.True(compared > 4);
    }

    [Fact]
    public void Renamed_variables_and_events_are_known_by_their_new_names()
    {
        var session = Played(rounds: 6);
        var (morale, times) = (Versions.Value(session, "morale"), session.Game.State.TimesSeen(Versions.Index(session, "talk.offer")));
        Offer(session, Versions.Third);
        Answered(session);
        Assert.True(session.Decide(Decision.EndRound).Accepted);
        Assert.InRange(Versions.Value(session, "spirit"), morale, morale + 9);
        Assert.InRange(session.Game.State.TimesSeen(Versions.Index(session, "talk.bid")), times, times + 1);
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    [InlineData(4u)]
    public void Such_a_game_plays_again_to_the_last_bit_when_all_versions_are_at_hand(uint seed)
    {
        var session = Played(rounds: 3, seed);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 3);
        Offer(session, Versions.Third);
        RandomPlay.Go(session, new System.Random(2), rounds: int.MaxValue);
        Assert.True(session.IsOver);
        var result = Replay.Run(Versions.Third, RandomPlay.Read(_journal.Text), versions: Versions.Of(Versions.First, Versions.Second));
        Assert.True(result.Problem is null, result.Problem?.Text);
        Assert.Equal(SameGame.Parts(session), SameGame.Parts(result.Session!));
        Assert.Equal(session.Game.Verdict!.Value.CatastropheChance, result.Session!.Game.Verdict!.Value.CatastropheChance);
        Assert.Contains("was changed while this game was played", result.Note, StringComparison.Ordinal);
        // And so does it when it is told again for the debrief.
        var last = session.Retold().Last();
        Assert.Equal(StateFingerprint.Of(session.Game), StateFingerprint.Of(last.Game));
    }

    [Fact]
    public void Without_the_other_version_it_plays_up_to_the_change_and_says_so()
    {
        var session = Played(rounds: 5);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 3);
        var result = Replay.Run(Versions.First, RandomPlay.Read(_journal.Text));
        Assert.Equal(ResumeProblemKind.OtherContent, result.Problem!.Kind);
        Assert.Equal(5, result.Problem.Month);
        Assert.Contains(Versions.SecondHash, result.Problem.Text, StringComparison.Ordinal);
        Assert.Contains("come out as they were", result.Problem.Text, StringComparison.Ordinal);
        Assert.Equal(5, result.Session!.Game.State.Month);
    }

    [Fact]
    public void A_game_goes_on_in_the_version_it_stood_in()
    {
        var session = Played(rounds: 5);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 3);
        var journal = new MemoryJournal(_journal.Text);
        var resumed = GameSession.Resume(Versions.First, RandomPlay.Read(_journal.Text), journal, Versions.Of(Versions.First, Versions.Second)).Session!;
        Assert.Same(Versions.Second, resumed.Game.Rules);
        Assert.Equal(_journal.Text, journal.Text);
        Assert.Equal(SameGame.Parts(session), SameGame.Parts(resumed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_crash_within_the_change_loses_nothing(bool afterContentLine)
    {
        var session = Played(rounds: 4);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 1);
        var text = _journal.Text;
        var at = text.IndexOf($"content {Versions.SecondHash}\n", StringComparison.Ordinal);
        var cut = text[..(afterContentLine ? text.IndexOf('\n', at) + 1 : at)];
        var resumed = GameSession.Resume(Versions.First, RandomPlay.Read(cut), new MemoryJournal(cut), Versions.Of(Versions.Second)).Session!;
        Assert.Same(afterContentLine ? Versions.Second : Versions.First, resumed.Game.Rules);
        Assert.Equal(4, resumed.Game.State.Month);
        Assert.True(resumed.Decide(Decision.EndRound).Accepted);
    }

    [Fact]
    public void A_branch_goes_through_the_same_versions()
    {
        var session = Played(rounds: 4);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 4);
        var journal = new MemoryJournal();
        var branch = session.Branch(session.Decisions.Count, "before", journal);
        Assert.Equal(SameGame.Parts(session), SameGame.Parts(branch));
        Assert.Contains($"content {Versions.FirstHash}\n", journal.Text, StringComparison.Ordinal);
        Assert.Null(Replay.Run(Versions.First, RandomPlay.Read(journal.Text), versions: Versions.Of(Versions.Second)).Problem);
        var early = new MemoryJournal();
        session.Branch(2, "before", early);
        Assert.DoesNotContain(Versions.SecondHash, early.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_told_in_the_words_of_the_version_they_were_taken_by()
    {
        var session = Played(rounds: 12);
        var scenes = session.Decisions.Select(d => d.Scene?.Id).ToList();
        Assert.Contains("talk.summit", scenes);
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 1);
        Assert.Equal(scenes, session.Decisions.Take(scenes.Count).Select(d => d.Scene?.Id));
    }

    [Fact]
    public void Content_without_the_scenario_is_not_gone_over_to()
    {
        var session = Played(rounds: 2);
        var none = new GameRules(TinyCatalogue.Make() with { ContentHash = Versions.ThirdHash, Scenarios = [] });
        Offer(session, none);
        RandomPlay.Go(session, new System.Random(1), rounds: 1);
        Assert.Same(Versions.First, session.Game.Rules);
        Assert.Contains("no scenario 'baseline-2025'", session.Report.ContentNews, StringComparison.Ordinal);
        Assert.DoesNotContain(Versions.ThirdHash, _journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_of_an_older_format_keeps_its_content_and_says_why()
    {
        Played(rounds: 2);
        var old = _journal.Text.Replace("magma-journal 4\n", "magma-journal 2\n", StringComparison.Ordinal);
        var session = GameSession.Resume(Versions.First, RandomPlay.Read(old), new MemoryJournal(old)).Session!;
        Offer(session, Versions.Second);
        RandomPlay.Go(session, new System.Random(1), rounds: 1);
        Assert.Same(Versions.First, session.Game.Rules);
        Assert.Contains("older version of the program", session.Report.ContentNews, StringComparison.Ordinal);
        var line = $"content {Versions.SecondHash}\nend\n";
        Assert.Contains("does not say that content was changed", JournalReader.Read(old + line).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_written_is_not_gone_over_to_and_comes_again()
    {
        var journal = new Moq.Mock<IJournalWriter>();
        var session = GameSession.Start(Versions.First, new GameSetup("baseline-2025", 5, Pace.Monthly, Teaching: false), journal.Object);
        Answered(session);
        Offer(session, Versions.Second, "New.");
        journal.Setup(j => j.AppendAll(Moq.It.IsAny<IReadOnlyList<string>>())).Throws(new IOException("full"));
        Assert.Throws<IOException>(() => session.Decide(Decision.EndRound));
        Assert.Same(Versions.First, session.Game.Rules);
        Assert.Equal(0, session.Game.State.Month);
        journal.Setup(j => j.AppendAll(Moq.It.IsAny<IReadOnlyList<string>>()));
        Assert.True(session.Decide(Decision.EndRound).Accepted);
        Assert.Same(Versions.Second, session.Game.Rules);
        Assert.Equal("New.", session.Report.ContentNews);
    }

    private static void Offer(GameSession session, GameRules rules, string text = "")
    {
        ContentNews? news = new(rules, text);
        session.FreshContent = () => Interlocked.Exchange(ref news, null);
    }

    private static void Answered(GameSession session)
    {
        while (session.Game.OpenEvent is { } asked) Assert.True(session.Decide(Decision.Answer(asked.Index, 0)).Accepted);
    }

    private GameSession Played(int rounds, uint seed = 5)
    {
        var session = GameSession.Start(Versions.First, new GameSetup("baseline-2025", seed, Pace.Monthly, Teaching: false), _journal);
        RandomPlay.Go(session, new System.Random((int)seed), rounds);
        return session;
    }
}
