using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class TimelineViewTests
{
    private static readonly VariableDefinition Will = RealContent.Catalogue.Variables[Variable.PoliticalWill];
    private static readonly VariableDefinition Lead = RealContent.Catalogue.Variables[Variable.BelievedLead];

    [Fact]
    public void A_line_goes_from_the_first_month_to_now_within_its_axis()
    {
        var session = Played.ForMonths(12);
        foreach (var choice in TimelineView.Choices(session).SelectMany(g => g.Choices))
        {
            var view = TimelineView.Of(session, RealContent.Catalogue.Variables[choice.Slot]);
            Assert.Equal(0, view.Points[0].Month);
            Assert.Equal(session.Game.State.Month, view.Points[^1].Month);
            Assert.Equal(session.Game.State[choice.Slot], view.Points[^1].Value);
            Assert.True(view.High > view.Low);
            Assert.All(view.Points, p => Assert.InRange(p.Value, view.Low, view.High));
            Assert.False(view.HasTruth);
            Assert.False(choice.WasHidden);
        }
    }

    [Fact]
    public void Hidden_variables_can_be_chosen_once_the_game_is_over_and_not_before()
    {
        var hidden = RealContent.Catalogue.Variables[Variable.EmpiricalSafety];
        var playing = Played.ForMonths(3);
        Assert.DoesNotContain(TimelineView.Choices(playing).SelectMany(g => g.Choices), c => c.Slot == hidden.Slot);
        Assert.Throws<ArgumentException>(() => TimelineView.Of(playing, hidden));
        var over = Played.ForMonths(400);
        Assert.True(Assert.Single(TimelineView.Choices(over).SelectMany(g => g.Choices), c => c.Slot == hidden.Slot).WasHidden);
        Assert.NotEmpty(TimelineView.Of(over, hidden).Points);
    }

    [Fact]
    public void After_the_end_the_truth_stands_beside_what_was_believed()
    {
        var session = Played.ForMonths(400);
        var hindsight = Hindsight.Of(session);
        foreach (var belief in new[] { Variable.BelievedGap, Variable.BelievedLead, Variable.BelievedRiskIfScaled, Variable.BelievedRiskAsRun })
        {
            var view = TimelineView.Of(session, RealContent.Catalogue.Variables[belief], hindsight);
            Assert.True(view.HasTruth);
            Assert.All(view.Points.SkipLast(1), p => Assert.InRange(p.True!.Value, view.Low, view.High));
        }
        Assert.Equal(hindsight.Months[5].TrueLead, TimelineView.Of(session, Lead, hindsight).Points[5].True);
        Assert.False(TimelineView.Of(session, Will, hindsight).HasTruth);
        Assert.False(TimelineView.Of(session, Lead).HasTruth);
    }

    [Fact]
    public void The_true_risk_as_run_adds_up_to_the_ledger_of_magmas_own_systems()
    {
        var session = Played.ForMonths(400);
        var sum = Hindsight.Of(session).Months.Sum(m => -Math.Log(1 - (m.TrueRiskAsRun / 100)))
            / session.Game.Rules.Catalogue.Model.Observation.RiskDialMonths;
        var ledger = Enum.GetValues<Simulation.Risk.Threat>().Sum(t =>
            session.Game.State.Hazard(Simulation.Risk.Channel.Direct, t) + session.Game.State.Hazard(Simulation.Risk.Channel.Sabotage, t));
        Assert.InRange(ledger, 0.001, 100);
        Assert.Equal(ledger, sum, 9);
    }

    [Fact]
    public void Milestones_phases_and_decisions_are_marked_and_only_the_last_turn_of_the_knobs()
    {
        var session = Played.ForMonths(20);
        var knobs = session.Game.Knobs;
        session.Decide(Decision.Set(knobs with { Velocity = 11 }));
        session.Decide(Decision.Set(knobs with { Velocity = 12 }));
        var marks = TimelineView.Of(session, Will).Marks;
        Assert.All(Enum.GetValues<TimelineMarkKind>(), kind => Assert.Contains(marks, m => m.Kind == kind));
        Assert.Contains(marks, m => m.Words == "velocity 12" && m.Month == session.Game.State.Month);
        Assert.DoesNotContain(marks, m => m.Words == "velocity 11");
        Assert.Equal(marks.Select(m => m.Month).Order(), marks.Select(m => m.Month));
    }

    [Fact]
    public void History_tells_every_mark_once()
    {
        var session = Played.ForMonths(400);
        var rows = HistoryView.Of(session, Lead).Rows;
        Assert.Equal(TimelineView.Of(session, Lead).Marks.Length, rows.Sum(r => r.Marks.Length));
        Assert.All(rows.SkipLast(1), r => Assert.NotEmpty(r.True));
    }

    [Fact]
    public void A_line_does_not_hang_on_the_hidden_truth() => HiddenTruth.IsNeverIn(
        session => TimelineView.Choices(session)
            .SelectMany(g => g.Choices)
            .Select(c => TimelineView.Of(session, RealContent.Catalogue.Variables[c.Slot]))
            .Select(v => (v.Low, v.High, HiddenTruth.Words(v.Points), HiddenTruth.Words(v.Marks)))
            .ToList(),
        games: 1);
}
