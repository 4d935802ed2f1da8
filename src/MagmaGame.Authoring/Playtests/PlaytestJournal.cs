using System.Text;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Playtests;

/// <summary>Games of a playtest as journals, and whether those give the same games again.</summary>
internal static class PlaytestJournal
{
    private const int MostNamesTold = 3;

    /// <summary>The journal of a game, up to where the engine gets; null when it does not even begin, or refuses a decision that was
    /// taken.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="origin">How the game begins.</param>
    /// <param name="decisions">Its decisions.</param>
    /// <param name="failing">The last line: a decision that was not taken, since it was refused or broke the engine; null for none.</param>
    public static string? Of(GameRules rules, GameOrigin origin, IEnumerable<Decision> decisions, Decision? failing)
    {
        var lines = new Lines();
        try
        {
            if (Play(rules, origin, decisions, lines) is not { } session) return null;
            if (failing is { } last && !session.Decide(last).Accepted) lines.Append(Journal.LineOf(last, rules.Catalogue));
        }
        catch (Exception)
        {
            // A decision is written before it is taken, so the journal ends with the one that breaks the engine.
            return lines.IsEmpty ? null : lines.ToString();
        }
        return lines.ToString();
    }

    /// <summary>What is wrong when the game is kept and played again from its journal: a place and a sentence; null when all is
    /// well.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="origin">How the game begins.</param>
    /// <param name="decisions">Its decisions.</param>
    /// <param name="played">The game as it was played.</param>
    public static (string Place, string Message)? Differs(GameRules rules, GameOrigin origin, IReadOnlyList<Decision> decisions, Game played)
    {
        try
        {
            var lines = new Lines();
            if (Play(rules, origin, decisions, lines) is not { } session) return ("keeping the game", "A kept game refuses a decision that the game took.");
            var names = StateFingerprint.Of(played).DifferencesFrom(session.Game);
            if (!names.IsEmpty)
                return ("keeping the game", $"The same decisions give another game when it is kept; what differs: {string.Join(", ", names.Take(MostNamesTold))}.");
            var reading = JournalReader.Read(lines.ToString());
            if (reading.Journal is not { } journal) return ("reading the journal", reading.Problem ?? "The journal cannot be read.");
            var replayed = Replay.Run(rules, journal);
            return replayed.Problem is { } problem ? ($"replaying: {problem.Kind}", problem.Text) : null;
        }
        catch (Exception e)
        {
            return ($"replaying: {e.GetType().Name}", $"{e.GetType().Name} while replaying: {e.Message}");
        }
    }

    private static GameSession? Play(GameRules rules, GameOrigin origin, IEnumerable<Decision> decisions, Lines lines)
    {
        var setup = new GameSetup(origin.Scenario.Id, origin.Seed, origin.Pace, Teaching: false)
        {
            Start = GameSetup.Named(rules.Catalogue, origin.Start),
        };
        var session = GameSession.Start(rules, setup, lines);
        foreach (var decision in decisions)
            if (!session.Decide(decision).Accepted) return null;
        return session;
    }

    private sealed class Lines : IJournalWriter
    {
        private readonly StringBuilder _text = new();

        public bool IsEmpty => _text.Length == 0;

        public void Append(string line) => _text.Append(line).Append('\n');

        public override string ToString() => _text.ToString();
    }
}
