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
    /// <param name="versions">Gives other versions of the content by their hash, or null for those that are not at hand. Asked for
    /// the version that the game was begun with, and for those it went over to; null when there are none.</param>
    public static ReplayResult Run(GameRules rules, Journal journal, int? toMonth = null, Func<string, GameRules?>? versions = null) =>
        Run(rules, journal, toMonth, new NoJournal(), versions);

    internal static ReplayResult Run(
        GameRules rules, Journal journal, int? toMonth, IJournalWriter writer, Func<string, GameRules?>? versions)
    {
        var header = journal.Header;
        var current = rules;
        GameRules? Version(string hash) => IsOf(current, hash) ? current : versions?.Invoke(hash);
        // Without the version it was begun with, it is held against the content of now.
        if (header.Format >= JournalHeader.TellsContent) rules = Version(header.ContentHash) ?? rules;
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
        var problem = new LineReplay(session, Version, change is null).Play(journal, toMonth);
        change = session.Versions.Count == 1 ? change : null;
        return problem is null
            ? new ReplayResult(session, null, change is null ? Changed(session) : $"{change} All it said so far comes out as before.")
            : new ReplayResult(session, problem with { Text = change is null ? problem.Text : $"{problem.Text} {change}" }, null);
    }

    private static string? Change(GameRules rules, JournalHeader header)
    {
        if (header.RulesVersion != GameRules.Version)
            return $"The game was begun by rules number {header.RulesVersion}; these are number {GameRules.Version}.";
        return IsOf(rules, header.ContentHash)
            ? null
            : "The content has changed since the game was begun.";
    }

    private static string? Changed(GameSession session) => session.Versions.Count == 1
        ? null
        : "The content was changed while this game was played, "
            + $"in month {string.Join(", ", session.Versions.Skip(1).Select(version => version.Month).Distinct())}; each part was played again by its own.";

    private static bool IsOf(GameRules rules, string hash) =>
        string.Equals(hash, rules.Catalogue.ContentHash, StringComparison.OrdinalIgnoreCase);
}
