using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>Whole games played by the policies that ship.</summary>
internal static class PlayedByPolicy
{
    /// <summary>A finished game of a policy.</summary>
    /// <param name="policy">Id of the policy.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="predicts">Whether each month a prediction is made.</param>
    /// <param name="pace">Months per round.</param>
    public static GameSession Finished(string policy, uint seed, bool predicts = false, Pace pace = Pace.Monthly)
    {
        var rules = RealContent.Rules;
        var player = new PolicyPlayer(rules, rules.Catalogue.Policies.First(p => p.Id == policy));
        var session = GameSession.Start(rules, new GameSetup(rules.Catalogue.Scenarios[0].Id, seed, pace, predicts), new Nowhere());
        while (!session.IsOver)
        {
            var next = player.NextDecision(session.Game);
            if (predicts && next.Kind == DecisionKind.EndRound) session.Decide(Decision.Predict((Prediction)(session.Game.State.Month % 3)));
            if (!session.Decide(next).Accepted) throw new InvalidOperationException($"{policy} was refused its {next.Kind}.");
        }
        return session;
    }

    /// <summary>The first finished game, over policies and seeds, whose verdict is as wanted.</summary>
    public static GameSession With(Func<Verdict, bool> wanted)
    {
        var rules = RealContent.Rules;
        var game = new Game(rules);
        for (uint seed = 1; seed < 60; seed++)
        {
            foreach (var policy in rules.Catalogue.Policies.Where(p => !p.Lab && p.Start.IsEmpty))
            {
                if (wanted(new PolicyPlayer(rules, policy).Play(game, rules.Catalogue.Scenarios[0], seed))) return Finished(policy.Id, seed);
            }
        }
        throw new InvalidOperationException("No game ends so.");
    }

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
