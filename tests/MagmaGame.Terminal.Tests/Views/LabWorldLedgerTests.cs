using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

public sealed class LabWorldLedgerTests
{
    [Fact]
    public void The_weakest_stage_of_the_pipeline_is_its_bottleneck()
    {
        var session = Played.ForMonths(10);
        var view = LabView.Of(session);
        Assert.Equal(4, view.Stages.Length);
        var bottleneck = Assert.Single(view.Stages, s => s.IsBottleneck).Number;
        Assert.Equal(view.Bottleneck, bottleneck.Label);
        Assert.All(view.Stages, s => Assert.True(session.Game.State[s.Number.Slot] >= session.Game.State[bottleneck.Slot]));
        Assert.All(view.Stages, s => Assert.Equal(session.Game.State[s.Number.Slot] / 100, s.Number.Height!.Value, 9));
    }

    [Fact]
    public void The_effort_is_split_without_remainder()
    {
        var view = LabView.Of(Played.ForMonths(6));
        Assert.Equal(1, view.Split.Sum(p => p.Share), 9);
        Assert.Equal(1, view.Portfolio.Sum(p => p.Share), 9);
        Assert.Equal(Terminal.Text.Figure.Chance(view.Split.Skip(1).Sum(p => p.Share)), view.Safety);
    }

    [Fact]
    public void Hidden_safety_joins_the_lab_only_when_the_game_is_over()
    {
        var slot = (int)Variable.EmpiricalSafety;
        Assert.DoesNotContain(Numbers(Played.ForMonths(6)), n => n.Slot == slot);
        Assert.Contains(Numbers(Played.ForMonths(400)), n => n.Slot == slot);

        static IEnumerable<NumberView> Numbers(GameSession session) => LabView.Of(session).Groups.SelectMany(g => g.Numbers);
    }

    [Fact]
    public void Lab_world_and_ledger_do_not_hang_on_the_hidden_truth()
    {
        HiddenTruth.IsNeverIn(LabView.Of, games: 3);
        HiddenTruth.IsNeverIn(WorldView.Of, games: 3);
        HiddenTruth.IsNeverIn(LedgerView.Of, games: 3);
    }

    [Fact]
    public void A_pause_in_force_tells_how_long_it_has_held_and_must_hold()
    {
        var session = PausedGame();
        var pause = WorldView.Of(session).Pause;
        Assert.True(pause.InForce);
        Assert.Equal(session.Game.State[Variable.PauseMonths], pause.MonthsHeld);
        Assert.Equal(session.Game.Rules.Catalogue.Model.Pause.PauseLength + 1, pause.MonthsNeeded);
        Assert.InRange(pause.Chance!.Value, 0, session.Game.Rules.Catalogue.Model.Pause.HoldGreatest);
        Assert.Contains(pause.On, on => on.Helps);
        Assert.Contains(pause.On, on => !on.Helps);
    }

    [Fact]
    public void Without_a_pause_the_chance_of_one_is_the_one_magma_believes_in()
    {
        var session = Played.NewSession(RealContent.Rules);
        var pause = PauseView.Of(session);
        Assert.False(pause.InForce);
        Assert.Equal(session.Game.State[Variable.BelievedPauseChance], pause.Chance);
    }

    [Fact]
    public void During_play_the_ledger_has_figures_for_what_magma_sees_and_none_for_others()
    {
        var session = Played.ForMonths(14);
        var view = LedgerView.Of(session);
        Assert.False(view.IsTruth);
        Assert.Contains("estimate", view.Basis, StringComparison.Ordinal);
        Assert.All(view.Channels, c => Assert.Equal(LedgerEstimate.Covers(c.Channel), c.Sum.Total is not null));
        Assert.All(view.Channels, c => Assert.NotEmpty(c.Drivers));
        Assert.DoesNotContain(view.Cells, c => c.Channel is Channel.Others or Channel.Competition);
        Assert.All(view.Cells, c => Assert.InRange(c.InPlay, 0, 1));
    }

    [Fact]
    public void A_driver_that_moved_says_whether_that_is_more_danger()
    {
        var session = Played.ForMonths(12);
        foreach (var driver in LedgerView.Of(session).Channels.SelectMany(c => c.Drivers))
        {
            var change = session.Report.Changes.FirstOrDefault(c => c.Slot == driver.Number.Slot);
            if (driver.Moved == 0) Assert.Contains(driver.Number.Change, new[] { "", KnownNumber.AboutTheSame });
            else Assert.Equal(driver.MoreIsWorse == change!.After > change.Before, driver.Moved > 0);
        }
    }

    [Fact]
    public void The_estimate_of_its_own_danger_grows_as_the_true_ledger_does()
    {
        var (estimated, told) = (new List<double>(), new List<double>());
        for (var months = 6; months < 30; months += 3)
        {
            var session = Played.ForMonths(months);
            if (session.IsOver) break;
            var before = Own(session);
            estimated.Add(LedgerView.Of(session).Channels[(int)Channel.Direct].Sum.Total!.Value);
            while (session.Game.OpenEvent is { } s) session.Decide(Decision.Answer(s.Index, 0));
            session.Decide(Decision.EndRound);
            told.Add(Own(session) - before);
        }
        Assert.True(estimated[^1] > 10 * estimated[0] && told[^1] > 10 * told[0]);

        static double Own(GameSession session) => Enum.GetValues<Threat>().Sum(t => session.Game.State.Hazard(Channel.Direct, t));
    }

    [Fact]
    public void After_the_end_the_true_ledger_makes_up_the_whole()
    {
        var session = Played.ForMonths(400);
        var view = LedgerView.Of(session);
        Assert.True(view.IsTruth);
        Assert.Equal(25, view.Cells.Length);
        Assert.Equal(1, view.Cells.Sum(c => c.InPlay + c.After), 9);
        Assert.Equal(1, view.Channels.Sum(c => c.Sum.Total!.Value), 9);
        Assert.Equal(1, view.Threats.Sum(t => t.Total!.Value), 9);
        var verdict = session.Game.Verdict!.Value;
        var inPlay = Enum.GetValues<Channel>().Sum(c => Enum.GetValues<Threat>().Sum(t => session.Game.State.Hazard(c, t)));
        Assert.Equal(inPlay / (verdict.HazardInPlay + verdict.HazardWatched + verdict.HazardAfter), view.Cells.Sum(c => c.InPlay), 6);
    }

    private static GameSession PausedGame()
    {
        for (uint seed = 1; seed < 60; seed++)
        {
            var session = Played.NewSession(RealContent.Rules, seed);
            while (!session.IsOver)
            {
                while (session.Game.OpenEvent is { } scene) session.Decide(Decision.Answer(scene.Index, 0));
                if (session.Decide(Decision.Take(Initiative.ProposePause)).Accepted && session.Game.State[Variable.Paused] > 0.5) return session;
                session.Decide(Decision.EndRound);
            }
        }
        throw new InvalidOperationException("No pause came about.");
    }
}
