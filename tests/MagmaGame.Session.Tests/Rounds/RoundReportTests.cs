using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests.Rounds;

public sealed class RoundReportTests
{
    [Fact]
    public void Nothing_has_moved_in_the_first_round()
    {
        var session = Start(1);
        Assert.Empty(session.Report.Changes);
        Assert.Equal((0, 0), (session.Report.FromMonth, session.Report.ToMonth));
    }

    [Fact]
    public void A_report_tells_what_the_round_moved_with_its_decisions()
    {
        var session = Start(1);
        Quiet(session);
        Assert.True(session.Decide(Decision.Take(Initiative.OpenLines)).Accepted);
        Assert.True(session.Decide(Decision.Answer(session.Game.State.OpenEvent, 0)).Accepted);
        Assert.True(session.Decide(Decision.EndRound).Accepted);
        var lines = Assert.Single(session.Report.Changes, c => c.Slot == (int)Variable.LinesOfCommunication);
        Assert.Contains(lines.Why, part => part.Reason == Reason.Hotline);
        Assert.Contains(lines.Why, part => part.Reason == Reason.Event && part.EventIndex == 5);
        Assert.Contains(lines.Why, part => part.Reason is Reason.Contacts or Reason.Neglect);
    }

    [Fact]
    public void The_parts_of_a_change_sum_to_it_where_no_range_cuts_it()
    {
        for (var seed = 0u; seed < 20; seed++)
        {
            var session = Start(seed);
            for (var round = 0; round < 15 && !session.IsOver; round++)
            {
                RandomPlay.Go(session, new System.Random((int)seed + round), 1);
                foreach (var change in session.Report.Changes
                    .Where(c => c.Slot is (int)Variable.Credibility or (int)Variable.Capability))
                    Assert.Equal(change.After - change.Before, change.Why.Sum(part => part.Amount), 6);
            }
        }
    }

    [Fact]
    public void Each_contribution_is_told_once()
    {
        var session = Start(3);
        var told = 0;
        for (var round = 0; round < 10; round++)
        {
            RandomPlay.Go(session, new System.Random(round), 1);
            told += session.Report.Changes.SelectMany(c => c.Why).Count(part => part.Reason == Reason.Event);
        }
        var moves = session.Decisions.Where(d => d.Decision.Kind == DecisionKind.AnswerEvent).Sum(Effects);
        Assert.InRange(told, 1, moves);
    }

    [Fact]
    public void Hidden_things_are_told_only_when_the_game_is_over()
    {
        for (var seed = 0u; seed < 20; seed++)
        {
            var session = Start(seed);
            while (true)
            {
                RandomPlay.Go(session, new System.Random((int)seed), 1);
                if (session.IsOver) break;
                Assert.DoesNotContain(session.Report.Lit, m => m is Milestone.FirstDangerous or Milestone.Superdangerous);
                Assert.DoesNotContain(
                    session.Report.Changes, c => c.Slot is (int)Variable.EmpiricalSafety or (int)Variable.TheorySafety);
            }
            Assert.Contains(session.Report.Changes, c => c.Slot == (int)Variable.EmpiricalSafety);
        }
    }

    [Fact]
    public void Milestones_are_told_once_each()
    {
        for (var seed = 0u; seed < 20; seed++)
        {
            var session = Start(seed);
            var told = new List<Milestone>(session.Report.Lit);
            while (!session.IsOver)
            {
                RandomPlay.Go(session, new System.Random((int)seed), 1);
                told.AddRange(session.Report.Lit);
            }
            Assert.Equal(told.Distinct(), told);
            Assert.Equal(
                Enum.GetValues<Milestone>().Count(m => session.Game.State.Reached(m)),
                told.Concat(HiddenAndLit(session)).Distinct().Count());
        }
    }

    [Fact]
    public void History_has_every_opened_round_and_the_end()
    {
        var session = RandomPlay.Play(4).Session;
        Assert.Equal(Pace.Quarterly, session.Setup.Pace);
        var rounds = session.Decisions.Count(d => d.Decision.Kind == DecisionKind.EndRound);
        Assert.Equal(rounds + 1, session.History.Count);
        Assert.All(session.History.SkipLast(1), (record, i) => Assert.Equal(3 * i, record.Month));
        Assert.Equal(session.Game.State.Month, session.History[^1].Month);
    }

    [Theory]
    [InlineData(Prediction.Rises, 3.0, 3.6, true)]
    [InlineData(Prediction.Rises, 3.0, 3.5, false)]
    [InlineData(Prediction.Holds, 3.0, 3.5, true)]
    [InlineData(Prediction.Holds, 3.0, 2.5, true)]
    [InlineData(Prediction.Falls, 3.0, 2.4, true)]
    [InlineData(Prediction.Falls, 3.0, 3.6, false)]
    [InlineData(Prediction.Falls, 10.0, null, null)]
    [InlineData(Prediction.Holds, 40.0, 43.9, true)]
    [InlineData(Prediction.Rises, 40.0, 44.1, true)]
    public void A_prediction_comes_true_by_more_than_half_a_point_and_a_tenth_of_the_dial(
        Prediction predicted, double before, double? after, bool? came) =>
        Assert.Equal(came, new PredictionRecord(0, Variable.BelievedRiskAsRun, predicted, before, after).CameTrue);

    [Fact]
    public void Of_several_predictions_in_a_round_the_last_counts()
    {
        var session = Start(1);
        Quiet(session);
        session.Decide(Decision.Predict(Prediction.Rises));
        session.Decide(Decision.Predict(Prediction.Falls));
        Assert.Null(Assert.Single(session.Predictions).CameTrue);
        session.Decide(Decision.EndRound);
        var record = Assert.Single(session.Predictions);
        Assert.Equal(Prediction.Falls, record.Predicted);
        Assert.Equal(session.History[0].Values[(int)record.Subject], record.DialBefore);
        Assert.Equal(session.History[1].Values[(int)record.Subject], record.DialAfter);
    }


    private static IEnumerable<Milestone> HiddenAndLit(GameSession session) =>
        new[] { Milestone.FirstDangerous, Milestone.Superdangerous }.Where(m => session.Game.State.Reached(m));

    private static GameSession Start(uint seed) => GameSession.Start(
        TinyCatalogue.Rules, new GameSetup("baseline-2025", seed, Pace.Monthly, Teaching: false), new MemoryJournal());

    private static void Quiet(GameSession session)
    {
        while (session.Game.OpenEvent is { } asked) session.Decide(Decision.Answer(asked.Index, 0));
    }

    private static int Effects(RecordedDecision decision)
    {
        var option = TinyCatalogue.Catalogue.Events[decision.Decision.EventIndex].Options[decision.Decision.OptionIndex];
        return option.Do.Length + (decision.Rolled >= 0 ? option.Roll[decision.Rolled].Do.Length : 0);
    }
}
