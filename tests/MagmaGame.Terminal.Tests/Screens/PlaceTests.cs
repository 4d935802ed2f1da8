using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Screens;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("l", "lab")]
    [InlineData("w", "world")]
    [InlineData("r", "risk")]
    public void The_tabs_look_as_they_did(string key, string name)
    {
        Hold($"{name}-first", Played.NewSession(RealContent.Rules), key);
        Hold($"{name}-mid", ByPolicy(20), key);
        Hold($"{name}-paused", Paused(), key);
        Hold($"{name}-end", Played.ForMonths(400), key);
        GoldenText.Hold($"{name}-ascii-80x24", StageDriver.Of(ByPolicy(20), 80, 24, GlyphSet.Ascii).Type(key).Text);
    }

    private static void Hold(string name, GameSession session, string key)
    {
        foreach (var (columns, rows) in new[] { (80, 24), (120, 40) })
            GoldenText.Hold($"{name}-{columns}x{rows}", StageDriver.Of(session, columns, rows).Type(key).Text);
    }

    private static GameSession ByPolicy(int rounds, string policy = "conservative")
    {
        var session = Played.NewSession(RealContent.Rules);
        var player = new PolicyPlayer(RealContent.Rules, RealContent.Catalogue.Policies.Single(p => p.Id == policy));
        for (var round = 0; round < rounds && !session.IsOver;)
        {
            var decision = player.NextDecision(session.Game);
            session.Decide(decision);
            if (decision.Kind == DecisionKind.EndRound) round++;
        }
        return session;
    }

    private static GameSession Paused()
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
