using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Terminal.Plain;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>A plain game played from a script.</summary>
/// <param name="Exit">How it was left.</param>
/// <param name="Text">Everything it wrote.</param>
/// <param name="Session">The game.</param>
internal sealed record Played(PlainExit Exit, string Text, GameSession Session)
{
    public IEnumerable<string> Lines => Text.Split('\n').Select(line => line.TrimEnd('\r'));

    public static Played From(GameRules rules, string script, PlainSettings? settings = null, uint seed = 7, Pace pace = Pace.Monthly)
    {
        var session = NewSession(rules, seed, pace: pace);
        var output = new StringWriter();
        var game = new PlainGame(
            session, new StringReader(script), output, settings ?? new PlainSettings(), s => EndingComparison.Of(s.Game));
        return new Played(game.Run(), output.ToString(), session);
    }

    /// <summary>A script that answers everything with its first option, to the end of any game.</summary>
    public static string ToTheEnd { get; } = string.Concat(Enumerable.Repeat("1\nend\n", 400));

    public static GameSession NewSession(GameRules rules, uint seed = 7, bool teaching = false, IJournalWriter? journal = null, Pace pace = Pace.Monthly) => GameSession.Start(
        rules, new GameSetup(rules.Catalogue.Scenarios[0].Id, seed, pace, teaching), journal ?? new Nowhere());

    /// <summary>A game of the real rules after some rounds in which everything was answered with the first option and
    /// initiatives were taken as they came; to its end for many rounds.</summary>
    public static GameSession ForMonths(int rounds, uint seed = 7)
    {
        var session = NewSession(RealContent.Rules, seed);
        for (var round = 0; round < rounds && !session.IsOver; round++)
        {
            AnswerAll(session);
            var wanted = (Initiative)(round * 5 % Enum.GetValues<Initiative>().Length);
            if (round > 2 && wanted != Initiative.Defer && session.Decide(Decision.Take(wanted)).Accepted) AnswerAll(session);
            session.Decide(Decision.EndRound);
        }
        return session;
    }

    private static void AnswerAll(GameSession session)
    {
        while (session.Game.OpenEvent is { } scene) session.Decide(Decision.Answer(scene.Index, 0));
    }

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
