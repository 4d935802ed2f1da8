using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class JournalViewTests
{
    [Fact]
    public void Every_decision_has_a_row_at_its_place()
    {
        var session = Played.ForMonths(8);
        session.Decide(Decision.Predict(Prediction.Rises));
        var rows = JournalView.Of(session).Months.SelectMany(m => m.Rows).ToList();
        Assert.Equal(Enumerable.Range(0, session.Decisions.Count), rows.Select(r => r.Index));
        Assert.All(rows, row =>
        {
            Assert.Equal(session.Decisions[row.Index].Month, row.Month);
            Assert.Equal(session.Decisions[row.Index].Decision.Kind, row.Kind);
            Assert.NotEmpty(row.Words);
            Assert.NotEmpty(row.Short);
            Assert.False(row.CanBranch);
        });
    }

    [Fact]
    public void What_was_settled_in_a_month_is_what_held_at_its_end()
    {
        var session = Played.ForMonths(3);
        var before = session.Game.Knobs;
        session.Decide(Decision.Set(before with { Velocity = before.Velocity - 10 }));
        session.Decide(Decision.Predict(Prediction.Rises));
        session.Decide(Decision.Set(before));
        Assert.DoesNotContain(JournalView.Of(session).Months[^1].Settled, row => row.Kind is DecisionKind.SetKnobs or DecisionKind.Predict);
        session.Decide(Decision.Set(before with { Velocity = before.Velocity - 20 }));
        var held = Assert.Single(JournalView.Of(session).Months[^1].Settled, row => row.Kind == DecisionKind.SetKnobs);
        Assert.Equal(session.Decisions.Count - 1, held.Index);
    }

    [Fact]
    public void A_finished_game_can_be_branched_wherever_something_was_decided()
    {
        var session = Played.NewSession(RealContent.Rules);
        session.Decide(Decision.Answer(session.Game.OpenEvent?.Index ?? 0, 0));
        session.Decide(Decision.Predict(Prediction.Holds));
        while (!session.IsOver) session.Decide(session.Game.OpenEvent is { } s ? Decision.Answer(s.Index, 0) : Decision.EndRound);
        var rows = JournalView.Of(session).Months.SelectMany(m => m.Rows).ToList();
        Assert.All(rows, row => Assert.Equal(row.Kind != DecisionKind.Predict, row.CanBranch));
        Assert.Contains(rows, row => !row.CanBranch);
    }

    [Fact]
    public void A_turn_of_the_knobs_in_short_says_only_what_was_turned()
    {
        var session = Played.ForMonths(3);
        var knobs = session.Game.Knobs;
        session.Decide(Decision.Set(knobs with { Velocity = 35 }));
        session.Decide(Decision.Set(knobs with { Velocity = 35, Nonproliferation = 40, Distribution = 20, Governance = 20, Defence = 20 }));
        session.Decide(Decision.Set(session.Game.Knobs));
        var shorts = JournalView.Of(session).Months[^1].Rows.Where(r => r.Kind == DecisionKind.SetKnobs).Select(r => r.Short);
        Assert.Equal(["velocity 35", "portfolio 40 20 20 20", "knobs left"], shorts);
    }
}
