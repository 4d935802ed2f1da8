using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class DeskViewTests
{
    [Fact]
    public void Seven_dials_have_short_names_and_a_value_for_each_round()
    {
        var session = Played.ForMonths(9);
        var dials = DialsView.Of(session).Dials;
        Assert.Equal(7, dials.Length);
        Assert.All(dials, dial =>
        {
            Assert.InRange(DisplayWidth.Of(dial.Label), 1, DialsView.WidestLabel);
            Assert.Equal(session.History.Count, dial.History.Length);
            Assert.Equal(session.Game.State[dial.Slot], dial.History[^1]);
            Assert.Equal(dial.IsEstimate, dial.Low.Length > 0 && dial.High.Length > 0);
            if (dial.Height is { } height) Assert.InRange(height, 0, 1);
        });
        Assert.Distinct(dials.Select(d => d.Slot));
    }

    [Fact]
    public void What_a_scene_moved_shows_on_the_dial_before_the_month_ends()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var before = Dial(session, Variable.Security).History[^1];
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        Assert.Equal(before + 6, Dial(session, Variable.Security).History[^1]);
        Assert.Equal("+6", Dial(session, Variable.Security).Change);
        Assert.Contains("since Jan", StageDriver.Of(session).Press(KeyCode.Enter).Text, StringComparison.Ordinal);
        session.Decide(Decision.EndRound);
        Assert.Equal("Jan", DialsView.Of(session).Since);
        Assert.Equal(session.Game.State[Variable.Security] - before, double.Parse(Dial(session, Variable.Security).Change, System.Globalization.CultureInfo.InvariantCulture), 0.5);
    }

    [Fact]
    public void A_risk_too_small_to_show_is_not_called_nought()
    {
        var dial = Dial(Played.ForMonths(0), Variable.BelievedRiskAsRun);
        Assert.Equal("under 0.1\u00A0%", dial.Value);
    }

    [Fact]
    public void The_desk_does_not_hang_on_the_hidden_truth()
    {
        HiddenTruth.IsNeverIn(DialsView.Of);
        HiddenTruth.IsNeverIn(MilestoneRibbonView.Of);
        HiddenTruth.IsNeverIn(KnobPanelView.Of);
    }

    [Fact]
    public void A_view_that_told_the_truth_would_be_found_out()
    {
        AssertGivesAway(s => $"{s.Game.State.Rival(1).Capability:0.0}");
        AssertGivesAway(s => $"{s.Game.State[Variable.EmpiricalSafety]:0.0}");
        AssertGivesAway(s => $"{s.Game.World.Superdanger:0.0}");
        AssertGivesAway(s => $"{s.Game.State.Hazard(Simulation.Risk.Channel.Others, Simulation.Risk.Threat.PowerSeeking):0.00}");

        static void AssertGivesAway(Func<Session.GameSession, object> view) =>
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => HiddenTruth.IsNotIn(Played.ForMonths(5), view));
    }

    [Fact]
    public void The_ribbon_keeps_its_order_and_hides_what_nobody_sees_until_the_end()
    {
        var order = new List<Milestone>();
        for (var months = 0; months < 60; months += 6)
        {
            var session = Played.ForMonths(months);
            var ribbon = MilestoneRibbonView.Of(session).Milestones;
            if (session.IsOver)
            {
                Assert.Equal(Enum.GetValues<Milestone>().Length, ribbon.Length);
                Assert.Equal(order, ribbon.Where(m => !m.WasHidden).Select(m => m.Milestone));
                return;
            }
            if (months == 0) order.AddRange(ribbon.Select(m => m.Milestone));
            Assert.Equal(order, ribbon.Select(m => m.Milestone));
            Assert.DoesNotContain(ribbon, m => m.WasHidden);
            Assert.All(ribbon, m => Assert.Equal(session.Game.State.MonthOf(m.Milestone), m.Month));
        }
        Assert.Fail("The game did not end.");
    }

    [Fact]
    public void A_milestone_comes_near_before_it_is_lit_and_says_by_what_measure()
    {
        var standings = new List<MilestoneStanding>();
        for (var months = 0; months < 30; months++)
        {
            var threefold = MilestoneRibbonView.Of(Played.ForMonths(months)).Milestones.First(m => m.Milestone == Milestone.ThreeFold);
            if (threefold.Month is null) Assert.Matches(@"^R&D speed \d\.\dx of 3x$", threefold.Measure);
            if (standings.Count == 0 || standings[^1] != threefold.Standing) standings.Add(threefold.Standing);
        }
        Assert.Equal([MilestoneStanding.Dark, MilestoneStanding.Near, MilestoneStanding.Lit], standings);
    }

    [Fact]
    public void The_sentences_about_the_knobs_say_what_the_panel_says()
    {
        var session = Played.ForMonths(4);
        session.Decide(Decision.Set(session.Game.KnobsInForce with { Velocity = 40, Preparation = 20 }));
        var panel = KnobPanelView.Of(session);
        var words = KnobsView.Of(session);
        Assert.True(panel.IsTurned);
        Assert.Equal(40, panel.Planned.Velocity);
        Assert.Equal(panel.Expected.Length, words.Expected.Length);
        Assert.Equal(panel.Expected.Length, words.Unturned.Length);
        Assert.All(panel.Expected.Zip(words.Expected), pair =>
        {
            Assert.StartsWith($"{pair.First.Label} {pair.First.Value} (", pair.Second, StringComparison.Ordinal);
            Assert.Equal(session.Game.Rules.Catalogue.Variables[pair.First.Slot].Label, pair.First.Label);
        });
        Assert.InRange(panel.FrictionCost, 0.001, 1);
    }

    [Fact]
    public void A_setting_can_be_looked_at_without_deciding_on_it()
    {
        var session = Played.ForMonths(4);
        var (before, decisions) = (session.Game.Knobs, session.Decisions.Count);
        var panel = KnobPanelView.Of(session, before with { Velocity = 10 });
        Assert.Equal(10, panel.Planned.Velocity);
        Assert.NotEmpty(panel.Expected);
        Assert.Equal(before, session.Game.Knobs);
        Assert.Equal(decisions, session.Decisions.Count);
        Assert.Throws<ArgumentException>(() => KnobPanelView.Of(session, before with { Defence = before.Defence + 1 }));
    }

    [Fact]
    public void A_declared_slowdown_caps_velocity_on_the_panel()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        Assert.Null(KnobPanelView.Of(session).VelocityCap);
        Assert.True(session.Decide(Decision.Take(Initiative.DeclareSlowdown)).Accepted);
        var panel = KnobPanelView.Of(session, session.Game.Knobs with { Velocity = 90 });
        Assert.InRange(panel.VelocityCap!.Value, 1, 89);
        Assert.Contains($"{panel.VelocityCap}", panel.Promise, StringComparison.Ordinal);
    }

    private static DeskDial Dial(Session.GameSession session, Variable variable) =>
        DialsView.Of(session).Dials.First(d => d.Slot == (int)variable);
}
