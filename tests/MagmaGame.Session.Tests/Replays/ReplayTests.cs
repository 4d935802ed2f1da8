using FsCheck;
using FsCheck.Fluent;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;
using Replay = MagmaGame.Session.Replays.Replay;

namespace MagmaGame.Session.Tests.Replays;

public sealed class ReplayTests
{
    [Fact]
    public void A_replay_equals_the_played_game_in_every_part()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), seed =>
        {
            var (session, text) = RandomPlay.Play((uint)seed.Get);
            var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text));
            Assert.Null(result.Problem);
            Assert.Null(result.Note);
            SameGame.Assert(session, result.Session!);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_random_game_ends()
    {
        for (var seed = 0u; seed < 40; seed++) Assert.True(RandomPlay.Play(seed).Session.IsOver);
    }

    [Fact]
    public void A_replay_to_a_month_stops_as_that_month_opens()
    {
        var (session, text) = RandomPlay.Play(5, rounds: 9);
        var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text), toMonth: 4);
        Assert.Null(result.Problem);
        Assert.Equal(4, result.Session!.Game.State.Month);
        Assert.Equal(session.Decisions.Where(d => d.Month < 4), result.Session.Decisions);
    }

    [Fact]
    public void From_a_replay_the_game_can_go_on_another_way()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 9);
        var session = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text), toMonth: 4).Session!;
        RandomPlay.Go(session, new System.Random(1), 2);
        Assert.Equal(6, session.Game.State.Month);
    }

    [Fact]
    public void A_flipped_digit_in_a_hash_names_the_month()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 6);
        var at = text.IndexOf("\nmonth 3 ", StringComparison.Ordinal) + "\nmonth 3 ".Length;
        for (var digit = 0; digit < 16; digit++)
        {
            var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(Flipped(text, at + digit)));
            Assert.Equal((ResumeProblemKind.StateDiffers, 3), (result.Problem!.Kind, result.Problem.Month));
            Assert.Equal(3, result.Session!.Game.State.Month);
        }
    }

    [Fact]
    public void A_flipped_digit_of_a_part_names_month_and_variable()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 6);
        var at = text.IndexOf("\nmonth 3 ", StringComparison.Ordinal) + "\nmonth 3 ".Length + 17;
        var security = (int)Simulation.State.Variable.Security;
        var result = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(Flipped(text, at + (4 * security) + 2)));
        Assert.Equal(3, result.Problem!.Month);
        Assert.Equal("security", Assert.Single(result.Problem.Variables));
    }

    [Fact]
    public void Another_answer_than_the_one_given_shows_in_the_next_month_with_its_variables()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 12);
        var changed = text.Replace("talk.offer refuse", "talk.offer accept", StringComparison.Ordinal);
        if (changed == text) changed = text.Replace("talk.offer accept", "talk.offer refuse", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        var problem = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(changed)).Problem!;
        Assert.Equal(ResumeProblemKind.StateDiffers, problem.Kind);
        Assert.Contains("political_will", problem.Variables);
        Assert.Contains("what differs", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_is_refused_names_its_month()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 2);
        var problem = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text + "knobs 10 10 10 10 10 10\n")).Problem!;
        Assert.Equal((ResumeProblemKind.DecisionRefused, 2), (problem.Kind, problem.Month));
        Assert.Contains("knobs invalid", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer talk.gone accept", "talk.gone")]
    [InlineData("answer talk.offer gone", "gone")]
    [InlineData("take gone", "gone")]
    public void Content_that_is_gone_is_named(string line, string named)
    {
        var (_, text) = RandomPlay.Play(5, rounds: 2);
        var problem = Replay.Run(TinyCatalogue.Rules, RandomPlay.Read(text + line + "\n")).Problem!;
        Assert.Equal((ResumeProblemKind.UnknownContent, 2), (problem.Kind, problem.Month));
        Assert.Contains($"'{named}'", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_is_gone_is_a_problem_and_no_exception()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 1);
        var journal = RandomPlay.Read(text.Replace("scenario baseline-2025", "scenario atlantis", StringComparison.Ordinal));
        var result = Replay.Run(TinyCatalogue.Rules, journal);
        Assert.Null(result.Session);
        Assert.Equal(ResumeProblemKind.UnknownScenario, result.Problem!.Kind);
    }

    [Fact]
    public void Changed_content_that_changes_nothing_is_fine_with_a_note()
    {
        var (session, text) = RandomPlay.Play(5, rounds: 8);
        var changed = TinyCatalogue.Make() with { ContentHash = "fedcba9876543210", Events = WithOneMore() };
        var result = Replay.Run(new GameRules(changed), RandomPlay.Read(text));
        Assert.Null(result.Problem);
        Assert.Contains("content has changed", result.Note, StringComparison.Ordinal);
        Assert.Equal(session.Decisions.Count, result.Session!.Decisions.Count);
    }

    [Fact]
    public void Decisions_name_content_by_id_and_survive_its_reordering()
    {
        var (session, text) = RandomPlay.Play(5, rounds: 30);
        // The two called and brought events change places; drawn ones keep their order, which is part of the luck.
        var events = TinyCatalogue.Catalogue.Events;
        var reordered = TinyCatalogue.Make() with
        {
            Events = [.. events.Take(4), events[5] with { Index = 4 }, events[4] with { Index = 5 }],
        };
        var result = Replay.Run(new GameRules(reordered), RandomPlay.Read(text));
        Assert.True(result.Problem is null, result.Problem?.Text);
        Assert.Equal(SameGame.Parts(session).Order(), SameGame.Parts(result.Session!).Order());
    }

    [Fact]
    public void Changed_content_that_changes_the_game_says_so()
    {
        var (_, text) = RandomPlay.Play(5, rounds: 12);
        var changed = TinyCatalogue.Make() with { ContentHash = "fedcba9876543210", QuietWeight = 500 };
        var problem = Replay.Run(new GameRules(changed), RandomPlay.Read(text)).Problem!;
        Assert.Contains("content has changed", problem.Text, StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<Simulation.Events.EventDefinition> WithOneMore()
    {
        var events = TinyCatalogue.Catalogue.Events;
        return events.Add(events[3] with { Index = events.Length, Id = "talk.never-called" });
    }

    private static string Flipped(string text, int at) =>
        string.Concat(text.AsSpan(0, at), text[at] == '0' ? "1" : "0", text.AsSpan(at + 1));
}
