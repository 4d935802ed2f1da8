using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;

namespace MagmaGame.TestKit;

/// <summary>Games of the shipped content, played to their ends through a session as a person plays them.</summary>
public static class PlayedSessions
{
    /// <summary>A game that a policy plays.</summary>
    public static GameSession ByPolicy(string policy, string scenario, uint seed, Pace pace = Pace.Monthly)
    {
        var rules = ShippedContent.Rules;
        var player = new PolicyPlayer(rules, rules.Catalogue.Policy(policy)!);
        var session = GameSession.Start(rules, new GameSetup(scenario, seed, pace, Teaching: false), new Nowhere());
        while (!session.IsOver) Take(session, player.NextDecision(session.Game));
        return session;
    }

    /// <summary>A game of habit alone (the first option, no initiative, knobs left) but for the decisions of a player.</summary>
    /// <param name="scenario">Id of the scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="player">Told the game as a month's questions are answered: what else is decided in it; null for nothing.</param>
    public static GameSession ByHabit(string scenario, uint seed, Func<Game, Decision?> player)
    {
        var session = GameSession.Start(ShippedContent.Rules, new GameSetup(scenario, seed, Pace.Monthly, Teaching: false), new Nowhere());
        while (!session.IsOver)
        {
            while (session.Game.OpenEvent is { } asked) Take(session, Decision.Answer(asked.Index, 0));
            if (player(session.Game) is { } decision) Take(session, decision);
            while (session.Game.OpenEvent is { } brought) Take(session, Decision.Answer(brought.Index, 0));
            Take(session, Decision.EndRound);
        }
        return session;
    }

    /// <summary>A game of legal decisions at random, in whatever order a person might take them; the same seed plays the same.</summary>
    /// <param name="scenario">Id of the scenario.</param>
    /// <param name="seed">Seed of the game and, unless a player is named, of the decisions.</param>
    /// <param name="pace">Months per round.</param>
    /// <param name="rounds">Most rounds.</param>
    /// <param name="player">Seed of the decisions, for several players of one world.</param>
    public static GameSession AtRandom(
        string scenario, uint seed, Pace pace = Pace.Monthly, int rounds = int.MaxValue, int? player = null)
    {
        var session = GameSession.Start(ShippedContent.Rules, new GameSetup(scenario, seed, pace, Teaching: true), new Nowhere());
        var random = new Random(player ?? (int)seed);
        for (var round = 0; round < rounds && !session.IsOver; round++) PlayRound(session, random);
        return session;
    }

    /// <summary>The same game once more, decision by decision.</summary>
    public static GameSession Again(GameSession session)
    {
        var again = GameSession.Start(session.Game.Rules, session.Setup, new Nowhere());
        foreach (var made in session.Decisions) Take(again, made.Decision);
        return again;
    }

    private static void PlayRound(GameSession session, Random random)
    {
        if (random.Next(4) == 0) Take(session, Decision.Set(Knobs(random)));
        Answer(session, random);
        if (random.Next(2) == 0) session.Decide(Decision.Take((Initiative)random.Next(Enum.GetValues<Initiative>().Length)));
        if (random.Next(2) == 0) Take(session, Decision.Predict((Prediction)random.Next(3)));
        Answer(session, random);
        if (random.Next(4) == 0) Take(session, Decision.Set(Knobs(random)));
        Take(session, Decision.EndRound);
    }

    private static void Answer(GameSession session, Random random)
    {
        while (session.Game.OpenEvent is { } asked)
        {
            var wanted = Decision.Answer(asked.Index, random.Next(asked.Options.Length));
            if (session.Game.Check(wanted) != Rejection.None) wanted = Decision.Answer(asked.Index, 0);
            Take(session, wanted);
        }
    }

    private static KnobSetting Knobs(Random random)
    {
        var (a, b) = (random.Next(51), random.Next(51));
        return new KnobSetting(random.Next(101), random.Next(101), a, b, (100 - a - b) / 2, 100 - a - b - ((100 - a - b) / 2));
    }

    private static void Take(GameSession session, in Decision decision)
    {
        var result = session.Decide(decision);
        if (!result.Accepted) throw new InvalidOperationException($"{decision.Kind} was refused: {result.Rejection}.");
    }

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
