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
        int[] threads = [1, 2, Threads];
        var columns = threads.Select(count => Measured(session, request with { Threads = count })).ToList();
        // Parts go down, so that an ordinary terminal is wide enough.
        var table = new Table().AddColumn("").AddColumns([.. threads.Select(count => new TableColumn($"threads: {count}").RightAligned())]);
        for (var row = 0; row < columns[0].Count; row++) table.AddRow([columns[0][row].Part, .. columns.Select(column => column[row].Figure)]);
        AnsiConsole.Write(table);
    }

    private static List<(string Part, string Figure)> Measured(GameSession session, DebriefRequest request)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var (user, allocated) = (process.UserProcessorTime, GC.GetTotalAllocatedBytes());
        var watch = Stopwatch.StartNew();
        var replayed = PlayedSessions.Again(session);
        var replay = watch.Elapsed;
        var ended = new Dictionary<DebriefStep, TimeSpan>();
        // Steps follow one another, so that the last word of each is its end.
        var debrief = DebriefWork.Of(replayed, "game", request, (step, _) =>
        {
            lock (ended) ended[step] = watch.Elapsed;
        });
        var worked = watch.Elapsed;
        var bytes = Encoding.UTF8.GetByteCount(DebriefArticle.Html(debrief)) + Encoding.UTF8.GetByteCount(DebriefJson.Write(debrief));
        var all = watch.Elapsed;
        process.Refresh();
        var parts = new List<(string, string)> { ("the game replayed, s", Seconds(replay)) };
        var from = replay;
        foreach (var step in Enum.GetValues<DebriefStep>())
        {
            parts.Add((Words(step), Seconds(ended[step] - from)));
            from = ended[step];
        }
        return
        [
            .. parts,
            ("the rest worked out, s", Seconds(worked - from)),
            ($"page and JSON ({bytes / 1e6:F1} MB), s", Seconds(all - worked)),
            ("all, s", Seconds(all)),
            ("all, s of processors", Seconds(process.UserProcessorTime - user)),
            ("memory at most, MB", $"{process.PeakWorkingSet64 / 1e6:F0}"),
            ("allocated, MB", $"{(GC.GetTotalAllocatedBytes() - allocated) / 1e6:F0}"),
        ];
    }

    private static string Words(DebriefStep step) => step switch
    {
        DebriefStep.Counterfactuals => "futures of other decisions, s",
        DebriefStep.Worlds => "other worlds, s",
        DebriefStep.Levers => "what was changed, s",
        _ => "rules of thumb, s",
    };

    private static string Load() => File.Exists("/proc/loadavg") ? $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} before" : "load not known";

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:F2}";
}
