using System.Collections.Immutable;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Playtests;

/// <summary>A playtest for people: the summary, what failed, what was left out.</summary>
internal static class PlaytestText
{
    private const int WideEnough = 72;
    private const int NameColumns = 22;
    private const int MostListed = 40;
    private const int RarestTold = 5;

    /// <summary>Writes it.</summary>
    /// <param name="result">The playtest.</param>
    /// <param name="journals">Where the journal of each failure is kept.</param>
    /// <param name="events">The events to tell of; none for the whole library.</param>
    /// <param name="page">Where to.</param>
    public static void Write(PlaytestResult result, ImmutableArray<string?> journals, ImmutableArray<EventDefinition> events, PrintedPage page)
    {
        var request = result.Request;
        page.Line($"{Count(result.Finished, "game")}{(result.IsComplete ? "" : $" of {request.Games:N0}")}: {Count(request.Scenarios.Length, "scenario")} by "
            + $"{Count(request.Policies.Length, "policy", "policies")} in turn, {PaceWords.Of(request.CommonPace, "each world at its own pace")}, seeds from {request.FirstSeed}; "
            + $"{Count(result.DirectedRuns, "directed run")}.");
        page.Line();
        if (!events.IsEmpty)
        {
            Failures(result, journals, page);
            PlaytestEventText.Write(result, events, page);
            return;
        }
        Summary(result, page);
        page.Line();
        Failures(result, journals, page);
        NotReached(result, page);
        Listed(result, Standing.ReachedDirected, "Reached by directed runs only", page);
        Proved(result, page);
        WhoNeverMeets(result, page);
        Rarest(result, page);
        page.Line();
        page.Line($"{result.Finished / Math.Max(1e-9, result.Elapsed.TotalSeconds):N0} games per second; {result.ElapsedInAll.TotalSeconds:0.0} s with directed runs and all. "
            + $"Clauses asked every round were asked in the first {Count(result.FullyAsked, "game")}, afterwards only those with an answer missing; "
            + $"{Count(result.Replays, "game")} kept and played again.");
    }

    private static void Summary(PlaytestResult result, PrintedPage page)
    {
        if (page.Width >= WideEnough) page.Verbatim("".PadRight(NameColumns) + "    of all   by games  directed    not yet     proved");
        foreach (var kind in Leftovers.Kinds)
        {
            var items = result.Of(kind).ToList();
            if (items.Count == 0) continue;
            int With(Standing standing) => items.Count(i => result.Of(i) == standing);
            var (games, directed, missing, proved) =
                (With(Standing.Reached), With(Standing.ReachedDirected), With(Standing.NotReached), With(Standing.ProvedUnreachable));
            if (page.Width >= WideEnough)
                page.Verbatim($"{PlaytestWords.Many(kind).PadRight(NameColumns)}{items.Count,10:N0} {games,10:N0} {directed,9:N0} {missing,10:N0} {proved,10:N0}");
            else
            {
                page.Line($"{PlaytestWords.Many(kind)}: {games:N0} of {items.Count:N0}"
                    + (directed > 0 ? $", {directed:N0} more by directed runs" : "")
                    + (missing > 0 ? $", {missing:N0} not reached" : "") + (proved > 0 ? $", {proved:N0} proved unreachable" : ""));
            }
        }
    }

    private static void Failures(PlaytestResult result, ImmutableArray<string?> journals, PrintedPage page)
    {
        if (result.Failures.IsEmpty)
        {
            page.Line("Nothing failed.");
            return;
        }
        page.Line($"Failures: {result.FailureGroups:N0} by kind and place");
        for (var i = 0; i < result.Failures.Length; i++)
        {
            var failure = result.Failures[i];
            page.Line($"{KebabCase.Of(failure.Symptom.Kind)}: {failure.Message} In {Count(failure.Games, "game")} and {Count(failure.DirectedRuns, "directed run")}; the shortest found: {failure.Origin.Scenario.Id}, seed "
                + $"{failure.Origin.Seed}, month {failure.Month}, {Count(failure.Decisions.Length, "decision")} (first met by "
                + $"{(failure.Policy.Length > 0 ? failure.Policy : "a directed run")} after {failure.FoundDecisions}).", "- ");
            if (journals[i] is { } file) page.Verbatim($"    magma replay {file}");
            else if (failure.Journal.Length == 0) page.Line("No journal of it can be written: the engine does not get so far when the game is kept.", "    ");
        }
        if (result.FailureGroups > result.Failures.Length) page.Line($"and {result.FailureGroups - result.Failures.Length:N0} more.", "- ");
        if (journals.All(j => j is null)) page.Line("With --failures DIR each is written as a journal.");
    }

    private static void NotReached(PlaytestResult result, PrintedPage page)
    {
        var left = Leftovers.Of(result, Standing.NotReached);
        page.Line();
        if (left.IsEmpty)
        {
            page.Line("Nothing was left out that is not proved unreachable.");
            return;
        }
        page.Line($"Not reached in {Count(result.Finished, "game")} and {Count(result.DirectedRuns, "directed run")} (not proved: more games may reach it)");
        foreach (var kind in left.GroupBy(i => i.Kind)) List([.. kind.Select(PlaytestWords.Name)], PlaytestWords.Never(kind.Key), page);
    }

    private static void Listed(PlaytestResult result, Standing standing, string title, PrintedPage page)
    {
        var left = Leftovers.Of(result, standing);
        if (left.IsEmpty) return;
        page.Line();
        page.Line(title);
        foreach (var kind in left.GroupBy(i => i.Kind)) List([.. kind.Select(PlaytestWords.Name)], PlaytestWords.Many(kind.Key), page);
    }

    private static void Proved(PlaytestResult result, PrintedPage page)
    {
        var proved = Leftovers.Of(result, Standing.ProvedUnreachable);
        if (proved.IsEmpty) return;
        page.Line();
        page.Line("Proved unreachable by the check of the content");
        foreach (var kind in proved.GroupBy(i => i.Kind))
            List([.. kind.Select(i => $"{PlaytestWords.Name(i)} ({result.ProofOf(i)})")], PlaytestWords.Many(kind.Key), page);
    }

    private static void List(IReadOnlyList<string> names, string title, PrintedPage page)
    {
        page.Line($"{title}: {names.Count:N0}", "  ");
        foreach (var name in names.Take(MostListed)) page.Line(name, "  - ");
        if (names.Count > MostListed) page.Line($"and {names.Count - MostListed:N0} more; --format json names them all", "  - ");
    }

    private static void WhoNeverMeets(PlaytestResult result, PrintedPage page)
    {
        var shown = result.Of(CoverageKind.Event).Where(e => result.Games(e) > 0).ToList();
        var scenarios = Missed(result.Request.Scenarios.Select((s, i) => (s.Id, shown.Count(e => result.GamesIn(e, i) == 0), result.GamesOfScenario(i))));
        var policies = Missed(result.Request.Policies.Select((p, i) => (p.Id, shown.Count(e => result.GamesBy(e, i) == 0), result.GamesOfPolicy(i))));
        if (scenarios.Length + policies.Length == 0) return;
        page.Line();
        page.Line($"Of the {Count(shown.Count, "event")} that games showed, how many are never met");
        if (scenarios.Length > 0) page.Line(scenarios, "  in the scenario ");
        if (policies.Length > 0) page.Line(policies, "  by the policy ");
    }

    private static string Missed(IEnumerable<(string Id, int Missed, int Games)> groups) => string.Join(", ", groups
        .Where(g => g.Games > 0 && g.Missed > 0).OrderByDescending(g => g.Missed).ThenBy(g => g.Id, StringComparer.Ordinal).Select(g => $"{g.Id}\u00A0{g.Missed}"));

    private static void Rarest(PlaytestResult result, PrintedPage page)
    {
        var rarest = result.Of(CoverageKind.Event).Where(e => result.Games(e) > 0).OrderBy(result.Games).ThenBy(e => e.Number).Take(RarestTold).ToList();
        if (rarest.Count == 0) return;
        page.Line();
        page.Line("Rarest events that games showed");
        foreach (var item in rarest)
        {
            page.Line($"{item.Path}: {Count(result.Games(item), "game")} ({100.0 * result.Games(item) / result.Finished:0.0} %), first in month {result.FirstMonth(item.EventIndex)}, "
                + $"median {result.MedianMonth(item.EventIndex)}", "  - ");
        }
    }

    private static string Count(int number, string one, string? many = null) => $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";
}
