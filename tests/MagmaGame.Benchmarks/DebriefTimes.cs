using System.Diagnostics;
using System.Text;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Debriefs;
using MagmaGame.Session;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>How long the full debrief of a game takes and what it costs, on one thread and more, and what the time goes into.</summary>
internal static class DebriefTimes
{
    private const uint World = 11;
    private const string Scenario = "baseline-2025";
    private const int Threads = 4;

    /// <summary>Measures. Load the machine with nothing else: what runs beside it is measured too.</summary>
    /// <param name="months">How long the game is to be at least; the first of the world's random games that is.</param>
    public static void Print(int months)
    {
        var session = Enumerable.Range(1, 100).Select(player => PlayedSessions.AtRandom(Scenario, World, player: player))
            .First(played => played.Game.Verdict!.Value.Months >= months);
        var request = new DebriefRequest();
        AnsiConsole.WriteLine($"{Scenario}, {session.Game.Verdict!.Value.Months} months, {request.Futures} futures, {request.Worlds} worlds; {Load()}");
        // The first run compiles; it counts for nobody.
        DebriefWork.Of(session, "game", request with { Futures = 20, Worlds = 20, LeverWorlds = 20, Threads = Threads });
        var table = new Table().AddColumns(
            new TableColumn("threads"), Right("replay"), Right("other decisions"), Right("other worlds"), Right("levers"), Right("rules of thumb"), Right("the rest"),
            Right("page, JSON"), Right("seconds"), Right("user seconds"), Right("MB at most"), Right("MB allocated"));
        foreach (var threads in new[] { 1, 2, Threads }) Measure(session, request with { Threads = threads }, table);
        AnsiConsole.Write(table);
    }

    private static void Measure(GameSession session, DebriefRequest request, Table table)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var (user, allocated) = (process.UserProcessorTime, GC.GetTotalAllocatedBytes());
        var watch = Stopwatch.StartNew();
        var replayed = PlayedSessions.Again(session);
        var ended = new Dictionary<DebriefStep, TimeSpan>();
        var replay = watch.Elapsed;
        // Steps follow one another, so that the last word of each is its end.
        var debrief = DebriefWork.Of(replayed, "game", request, (step, _) =>
        {
            lock (ended) ended[step] = watch.Elapsed;
        });
        var worked = watch.Elapsed;
        var bytes = Encoding.UTF8.GetByteCount(DebriefArticle.Html(debrief)) + Encoding.UTF8.GetByteCount(DebriefJson.Write(debrief));
        var all = watch.Elapsed;
        process.Refresh();
        var row = new List<string> { $"{request.Threads}", Seconds(replay) };
        var from = replay;
        foreach (var step in Enum.GetValues<DebriefStep>())
        {
            row.Add(Seconds(ended[step] - from));
            from = ended[step];
        }
        row.AddRange(
        [
            Seconds(worked - from), $"{Seconds(all - worked)} ({bytes / 1e6:F1} MB)", Seconds(all), Seconds(process.UserProcessorTime - user),
            $"{process.PeakWorkingSet64 / 1e6:F0}", $"{(GC.GetTotalAllocatedBytes() - allocated) / 1e6:F0}",
        ]);
        table.AddRow([.. row]);
    }

    private static string Load() => File.Exists("/proc/loadavg") ? $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before" : "load not known";

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:F2}";

    private static TableColumn Right(string heading) => new TableColumn(heading).RightAligned();
}
