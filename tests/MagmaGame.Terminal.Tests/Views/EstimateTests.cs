using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

/// <summary>What a player reads of numbers that Magma only guesses at, and of those that nobody sees.</summary>
public sealed class EstimateTests
{
    [Theory]
    [InlineData(-10, 10, 0)]
    [InlineData(5, 24, 2.4)]
    [InlineData(-8, -2, -7)]
    public void What_could_be_lies_as_far_to_either_side_of_what_is_shown(double low, double high, double shown)
    {
        var span = new Span(low, high).About(shown);
        Assert.Equal(shown - span.Low, span.High - shown, 9);
        // It has to hold the truth as often, so it is no narrower than the range that was leaning to one side.
        Assert.True(span.High - span.Low >= high - low - 0.1);
        Assert.True(span.High > (low + high) / 2 && span.Low < (low + high) / 2);
    }

    [Fact]
    public void A_range_that_leaned_to_neither_side_stays_as_it_was()
    {
        var span = new Span(-6, 10).About(2);
        Assert.Equal(-6, span.Low, 1);
        Assert.Equal(10, span.High, 1);
    }

    [Fact]
    public void A_guess_that_moves_no_more_than_guesses_do_is_about_the_same_and_no_news()
    {
        var session = Played.ForMonths(6);
        foreach (var change in session.Report.Changes)
        {
            var variable = session.Game.Rules.Catalogue.Variables[change.Slot];
            if (!Fog.IsNoise(session.Game, change.Slot, change.Before, change.After)) continue;
            Assert.DoesNotContain(BriefingView.Of(session).Moved.SelectMany(group => group.Moved), moved => moved.Slot == change.Slot);
            Assert.Contains(KnownNumber.Since(session, variable), new[] { "", KnownNumber.AboutTheSame });
        }
        var gap = session.Game.State[Variable.BelievedGap];
        Assert.True(Fog.IsNoise(session.Game, (int)Variable.BelievedGap, gap - 0.5, gap));
        Assert.False(Fog.IsNoise(session.Game, (int)Variable.BelievedGap, gap - 20, gap));
        Assert.False(Fog.IsNoise(session.Game, (int)Variable.PoliticalWill, 30, 30.5));
    }

    [Fact]
    public void What_nobody_can_see_is_not_named_before_the_end()
    {
        var session = Played.NewSession(RealContent.Rules);
        Assert.DoesNotContain(AskableView.All(session), one => one.Name == "safety that is not there");
        Assert.DoesNotContain(WhyView.Find(session, "safety").Candidates, one => one.Visibility == Visibility.Hidden);
        Assert.Contains(AskableView.All(Played.ForMonths(100)), one => one.Name == "safety that is not there");
    }

    [Fact]
    public void An_initiative_says_what_it_costs_at_once_as_it_then_does_and_nothing_that_hangs_on_luck()
    {
        var session = Played.NewSession(RealContent.Rules);
        session.Decide(Decision.Answer(session.Game.OpenEvent!.Index, 0));
        var burst = InitiativesView.Of(session).Single(one => one.Initiative == Initiative.ProcessBurst);
        Assert.Contains("friction +25", burst.AtOnce, StringComparison.Ordinal);
        Assert.Equal("", InitiativesView.Of(session).Single(one => one.Initiative == Initiative.ProposePause).AtOnce);
        var before = session.Game.State[Variable.Friction];
        Assert.True(session.Decide(Decision.Take(Initiative.ProcessBurst)).Accepted);
        Assert.Equal(0.25, session.Game.State[Variable.Friction] - before, 6);
    }

    [Fact]
    public void What_initiatives_cost_gives_nothing_hidden_away() =>
        HiddenTruth.IsNeverIn(session => InitiativesView.Of(session).Select(one => one.AtOnce).ToList());

    [Fact]
    public void A_lost_world_never_comes_to_the_end_of_its_danger()
    {
        for (uint seed = 1; seed < 40; seed++)
        {
            var session = Played.ForMonths(200, seed);
            if (session.Game.Verdict is not { Catastrophe: true }) continue;
            Assert.DoesNotContain(
                MilestoneRibbonView.Of(session).Milestones,
                m => m.Milestone == Simulation.Milestones.Milestone.EndOfAcuteRisk && m.Standing == MilestoneStanding.Lit);
            return;
        }
        Assert.Fail("No world was lost.");
    }
}
