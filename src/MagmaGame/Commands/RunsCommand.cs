using System.CommandLine;
using System.Globalization;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Commands;

/// <summary><c>magma runs</c>: the kept games.</summary>
internal static class RunsCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var command = new DocumentedCommand("runs", "List the games that are kept, last played first.", "magma runs");
        command.SetAction(result =>
        {
            if (result.GetValue(content) is { } given) ContentPlace.Find(given, console);
            var folder = RunFolder.Find(console);
            var runs = folder.All();
            var page = PrintedPage.Of(console);
            if (runs.Count == 0)
            {
                page.Line($"No game is kept in {folder.FullPath}. Start one with 'magma play'.");
                return ExitCode.Done;
            }
            var rules = new GameRules(LoadedContent.Load(result.GetValue(content), console));
            // Each is played again, which alone tells whether it still comes out as it was.
            var words = new string[runs.Count];
            var versions = KeptVersions.Of(console);
            Parallel.For(0, runs.Count, place => words[place] = Describe(runs[place], rules, versions));
            for (var place = 0; place < runs.Count; place++) page.Line(words[place], runs[place].Name + ": ", "  ");
            page.Line();
            page.Line($"Go on with 'magma play --resume NAME', look back with 'magma replay NAME'. Kept in {folder.FullPath}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string Describe(RunFile run, GameRules rules, KeptVersions versions)
    {
        var reading = JournalText.TryRead(run.Path);
        if (reading.Journal is not { } journal) return reading.Problem ?? "This is no journal.";
        var replayed = Replay.Run(rules, journal, versions: versions.Find);
        if (replayed.Problem is { } problem) return problem.Line > 0 ? $"stops at line {problem.Line}: {problem.Text}" : problem.Text;
        var state = replayed.Session is { } session ? State(session, rules) : "";
        if (journal.Header.Origin is { } origin) state += $"; branched from {origin.From} in {CalendarMonth.Of(origin.Month)}";
        return reading.TornTail ? state + " (its last line was cut off and will be dropped)" : state;
    }

    private static string State(GameSession session, GameRules rules)
    {
        if (session.Game.Verdict is not { } verdict) return $"in {CalendarMonth.Of(session.Game.State.Month)}, waiting";
        var outcome = EndingNames.Of(rules.Catalogue, verdict.Ending.Outcome);
        return string.Create(CultureInfo.InvariantCulture,
            $"over after {verdict.Months} months: {outcome}, P(catastrophe) {Figure.Chance(verdict.CatastropheChance)}");
    }
}
