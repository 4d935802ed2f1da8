using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Tests.Views;

/// <summary>What a month brought that no milestone tells, in the briefings of whole games.</summary>
public sealed class BriefingNewsTests
{
    [Theory]
    [InlineData(Pace.Monthly)]
    [InlineData(Pace.Quarterly)]
    public void A_rival_that_signs_is_named_once(Pace pace)
    {
        var told = 0;
        var rivals = new HashSet<string>(StringComparer.Ordinal);
        Opened("plan", 3, pace, session =>
        {
            var signed = BriefingView.Of(session).Signed;
            foreach (var rival in session.Report.Signed)
            {
                Assert.Contains(RivalsView.Name(session, rival), signed, StringComparison.Ordinal);
                Assert.True(rivals.Add(RivalsView.Name(session, rival)));
            }
            Assert.Equal(session.Report.Signed.IsEmpty, signed.Length == 0);
            if (signed.Length == 0) return;
            told++;
            Assert.Contains(" signed the safety standard: ", signed, StringComparison.Ordinal);
            Assert.Contains($"{(int)session.Game.State[Variable.StandardSignatories]} of 3 rivals keep it now.", signed, StringComparison.Ordinal);
            Assert.Contains(" signed the safety", StageDriver.Of(session).Text, StringComparison.Ordinal);
        });
        Assert.True(told > 0);
    }

    [Fact]
    public void A_jump_in_capability_is_told_and_by_how_much()
    {
        var told = 0;
        for (uint seed = 1; told == 0 && seed < 60; seed++)
        {
            Opened("full-speed", seed, Pace.Monthly, session =>
            {
                var jump = session.Report.Changes.Where(c => c.Slot == (int)Variable.Capability).SelectMany(c => c.Why).Where(w => w.Reason == Reason.Jump).Sum(w => w.Amount);
                var view = BriefingView.Of(session);
                Assert.Equal(jump > 0, view.Jump.Length > 0);
                if (jump <= 0) return;
                told++;
                Assert.Contains($"{jump.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)}\u00A0months ahead", view.Jump, StringComparison.Ordinal);
                var output = new StringWriter();
                new PlainGame(session, new StringReader(""), output, new PlainSettings(200)).Run();
                Assert.Contains("A jump: one discovery at Magma", output.ToString(), StringComparison.Ordinal);
            });
        }
        Assert.True(told > 0);
    }

    // Shows each round of a policy's game as it opens.
    private static void Opened(string policy, uint seed, Pace pace, Action<GameSession> opened)
    {
        var session = Played.NewSession(RealContent.Rules, seed, pace: pace);
        var player = new PolicyPlayer(RealContent.Rules, RealContent.Catalogue.Policy(policy)!);
        while (!session.IsOver)
        {
            var next = player.NextDecision(session.Game);
            session.Decide(next);
            if (next.Kind == DecisionKind.EndRound && !session.IsOver) opened(session);
        }
    }
}
