using System.Diagnostics;
using MagmaGame.Analysis.Classes;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>How long the full debrief of a class takes, and what it costs, on one thread and more.</summary>
internal static class ClassTimes
{
    private const uint World = 11;
    private const string Scenario = "baseline-2025";

    /// <summary>Measures.</summary>
    /// <param name="teams">How many teams, at least 2; each decides at random in the same world.</param>
    public static void Print(int teams)
    {
        ClassRun[] runs =
        [
            .. Enumerable.Range(1, teams).Select(team => new ClassRun($"team {team}", PlayedSessions.AtRandom(Scenario, World, player: team))),
        ];
        var months = runs.Average(run => run.Session.Game.Verdict!.Value.Months);
        AnsiConsole.WriteLine($"{teams} teams, {months:F0} months on average, {ClassRequest.UsualFutures} futures, {new ClassRequest().Worlds} worlds");
        var table = new Table().AddColumns("threads", "seconds", "of them futures", "user seconds", "MB at most");
        foreach (var threads in new[] { 1, 2, 4 }) Measure(runs, threads, table);
        AnsiConsole.Write(table);
    }

    private static void Measure(ClassRun[] runs, int threads, Table table)
    {
        using var process = Process.GetCurrentProcess();
        var user = process.UserProcessorTime;
        var watch = Stopwatch.StartNew();
        var futures = TimeSpan.Zero;
        ClassWork.Of(runs, new ClassRequest { Threads = threads }, (step, _) =>
        {
            if (step == ClassStep.Futures) futures = watch.Elapsed;
        });
        process.Refresh();
        table.AddRow(
            $"{threads}", $"{watch.Elapsed.TotalSeconds:F1}", $"{futures.TotalSeconds:F1}",
            $"{(process.UserProcessorTime - user).TotalSeconds:F1}", $"{process.PeakWorkingSet64 / 1e6:F0}");
    }
}
