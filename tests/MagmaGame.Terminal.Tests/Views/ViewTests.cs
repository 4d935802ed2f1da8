using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class ViewTests
{
    [Fact]
    public void Every_rejection_has_words_of_its_own() => Assert.Distinct(
        Enum.GetValues<Rejection>().Select(RejectionWords.Of).Where(words => words.EndsWith('.')), StringComparer.Ordinal);

    [Fact]
    public void Every_channel_and_threat_has_words_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<Channel>().Select(HazardWords.Of), StringComparer.Ordinal);
        Assert.Distinct(Enum.GetValues<Threat>().Select(HazardWords.Of), StringComparer.Ordinal);
    }

    [Fact]
    public void Hidden_variables_are_shown_nowhere_before_the_end()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var status = string.Join(' ', StatusView.Of(session).Groups.SelectMany(g => g.Numbers));
        foreach (var variable in RealContent.Catalogue.Variables.All.Where(v => v.Visibility == Visibility.Hidden))
        {
            Assert.DoesNotContain(variable.Label + " ", status, StringComparison.Ordinal);
            Assert.StartsWith("hidden", WhyView.Of(session, variable).Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_true_lead_cannot_be_worked_out_before_the_end()
    {
        var session = Played.NewSession(RealContent.Rules);
        var front = RealContent.Catalogue.Variables[Variable.FrontCapability];
        Assert.False(KnownNumber.IsShown(session, front));
        Assert.DoesNotContain(
            StatusView.Of(session).Groups.SelectMany(g => g.Numbers), number => number.StartsWith(front.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Options_tell_what_they_visibly_cost_and_nothing_else()
    {
        var session = Played.NewSession(Stage.With(Stage.Scene()));
        var view = EventView.Of(session, session.Game.OpenEvent!);
        Assert.Equal("security +6, friction +5\u00A0%", view.Options[0].Effects);
        Assert.Equal(EffectWords.NothingVisible, view.Options[1].Effects);
        Assert.Equal("No money left this quarter.", view.Options[2].Because);
        Assert.Equal("a matter of chance", view.Options[3].Effects);
        Assert.Null(view.Options[0].Because);
    }

    [Fact]
    public void What_could_be_holds_what_is_shown_in_every_month()
    {
        var played = Played.From(RealContent.Rules, "");
        while (!played.Session.IsOver)
        {
            var game = played.Session.Game;
            AssertHolds(Fog.RiskIfScaled(game), game.State[Variable.BelievedRiskIfScaled], 0, 100);
            AssertHolds(Fog.RiskAsRun(game), game.State[Variable.BelievedRiskAsRun], 0, 100);
            AssertHolds(Fog.Lead(game), game.State[Variable.BelievedLead], -400, 400);
            AssertHolds(Fog.Gap(game), game.State[Variable.BelievedGap], -400, 400);
            played.Session.Decide(game.OpenEvent is { } scene ? Decision.Answer(scene.Index, 0) : Decision.EndRound);
        }
    }

    [Fact]
    public void The_ending_tells_shares_dates_and_what_was_hidden()
    {
        var played = Played.From(RealContent.Rules, Played.ToTheEnd);
        var view = EndingView.Of(played.Session, null);
        Assert.NotEmpty(view.Causes);
        Assert.NotEmpty(view.Milestones);
        Assert.True(view.KeyMonths.Length is >= 2 and <= 8);
        Assert.Contains(view.Hidden, line => line.Contains("superdanger", StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_says_what_ended_the_game()
    {
        var played = Played.From(RealContent.Rules, Played.ToTheEnd, new Terminal.Plain.PlainSettings(200));
        var view = EndingView.Of(played.Session, null);
        Assert.EndsWith(".", view.WhyNow, StringComparison.Ordinal);
        Assert.Contains($"Why it ended now: {view.WhyNow}", played.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Human_influence_near_its_end_is_warned_of_before_the_lead_is_gone()
    {
        var played = Played.From(RealContent.Rules, Played.ToTheEnd, new Terminal.Plain.PlainSettings(400));
        var lead = played.Text.IndexOf("Milestone: Deference", StringComparison.Ordinal);
        var warned = played.Text.IndexOf("Warning: Human influence is ", StringComparison.Ordinal);
        Assert.True(lead > 0);
        Assert.InRange(warned, 0, lead);
    }

    [Fact]
    public void A_pause_that_did_not_hold_is_told_at_the_head_of_the_briefing()
    {
        for (uint seed = 1; seed < 60; seed++)
        {
            var session = Played.NewSession(RealContent.Rules, seed);
            while (!session.IsOver)
            {
                while (session.Game.OpenEvent is { } scene)
                    Assert.Contains(Enumerable.Range(0, scene.Options.Length), o => session.Decide(Decision.Answer(scene.Index, o)).Accepted);
                if (session.Decide(Decision.Take(Simulation.Initiatives.Initiative.ProposePause)).Accepted) continue;
                session.Decide(Decision.EndRound);
                if (session.IsOver || !session.Report.Changes.Any(c => c.Why.Any(w => w.Reason == Simulation.Contributions.Reason.PauseCollapsed)))
                    continue;
                Assert.StartsWith("The pause did not hold.", BriefingView.Of(session).Collapse, StringComparison.Ordinal);
                return;
            }
        }
        Assert.Fail("No pause collapsed in any of these games.");
    }

    [Fact]
    public void The_range_of_a_guess_holds_the_guess_as_it_is_shown()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var dials = RiskDials.Of(Played.NewSession(RealContent.Rules, (uint)seed));
            foreach (var dial in new[] { dials.Gap, dials.Lead })
            {
                var shown = double.Parse(dial.Value.Split('\u00A0')[0], System.Globalization.CultureInfo.InvariantCulture);
                Assert.InRange(
                    shown,
                    double.Parse(dial.Low, System.Globalization.CultureInfo.InvariantCulture),
                    double.Parse(dial.High, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void Hindsight_tells_the_same_game_again()
    {
        var session = Played.From(RealContent.Rules, Played.ToTheEnd).Session;
        var hindsight = Hindsight.Of(session);
        Assert.Equal(session.History.Count - 1, hindsight.Months.Length);
        for (var i = 0; i < hindsight.Months.Length; i++)
        {
            Assert.Equal(session.History[i].Month, hindsight.Months[i].Month);
            Assert.Equal(session.History[i].Values[(int)Variable.BelievedGap], hindsight.Months[i].BelievedGap);
        }
    }

    [Fact]
    public void The_reasons_of_a_change_come_greatest_first_with_the_rest_summed_up()
    {
        var slot = (int)Variable.PoliticalWill;
        var change = new Session.Rounds.VariableChange(slot, 27, 31,
        [
            new(1, slot, Simulation.Contributions.Reason.AwarenessPulls, -1, -2),
            new(1, slot, Simulation.Contributions.Reason.SmokingGunPublished, -1, 6),
            new(1, slot, Simulation.Contributions.Reason.Lobbying, -1, 1),
            new(1, slot, Simulation.Contributions.Reason.AttentionFades, -1, -0.1),
        ]);
        var moved = MovedNumber.Of(Played.NewSession(RealContent.Rules), change, 2);
        Assert.Equal("+4", moved.Change);
        Assert.Equal(["+6", "-2", "+1"], moved.Causes.Select(c => c.Amount));
        Assert.Equal("the rest", moved.Causes[^1].Words);
    }

    private static void AssertHolds(Span span, double shown, double low, double high)
    {
        Assert.InRange(shown, span.Low, span.High);
        Assert.True(span.Low >= low && span.High <= high);
    }
}
