using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Session.Replays;

/// <summary>Plays a journal again.</summary>
public static class Replay
{
    /// <summary>Plays a journal again, without writing anything, and checks every month against what it was.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="toMonth">Stops when this month or a later one opens, before its decisions; null for all months.</param>
    public static ReplayResult Run(GameRules rules, Journal journal, int? toMonth = null) =>
        Run(rules, journal, toMonth, new NoJournal());

    internal static ReplayResult Run(GameRules rules, Journal journal, int? toMonth, IJournalWriter writer)
    {
        var header = journal.Header;
        if (rules.Catalogue.Scenario(header.Setup.ScenarioId) is null)
        {
            return new ReplayResult(null, new ResumeProblem(
                ResumeProblemKind.UnknownScenario, 0, 0,
                $"This game was played in the scenario '{header.Setup.ScenarioId}', which is no longer there.", []), null);
        }
        if (header.Setup.WrongStart(rules.Catalogue) is { } start)
        {
            return new ReplayResult(null, new ResumeProblem(
                ResumeProblemKind.UnknownContent, 0, 0,
                $"This game starts with '{start.Variable}' set to a value, which is no longer possible.", []), null);
        }
        var session = GameSession.Begin(rules, header, writer);
        var change = Change(rules, header);
        var problem = new LineReplay(session, change is null).Play(journal, toMonth);
        return problem is null
            ? new ReplayResult(session, null, change is null ? null : $"{change} All it said so far comes out as before.")
            : new ReplayResult(session, problem with { Text = change is null ? problem.Text : $"{problem.Text} {change}" }, null);
    }

    private static string? Change(GameRules rules, JournalHeader header)
    {
        if (header.RulesVersion != GameRules.Version)
            return $"The game was begun by rules number {header.RulesVersion}; these are number {GameRules.Version}.";
        return string.Equals(header.ContentHash, rules.Catalogue.ContentHash, StringComparison.OrdinalIgnoreCase)
            ? null
            : "The content has changed since the game was begun.";
    }
}
