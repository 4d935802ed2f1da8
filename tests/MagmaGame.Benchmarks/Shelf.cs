using System.Diagnostics;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Runs;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// A shelf of many kept games: how long its questions take, beside playing each game again. Most games are over; one that is not
/// lies behind all of them, as the worst case of <c>magma play --resume</c>.
/// </summary>
internal static class Shelf
{
    private const int Originals = 20;
    private const int Runs = 5;

    /// <summary>Measures in a temporary folder.</summary>
    /// <param name="games">How many games, at least 1.</param>
    public static void Print(int games)
    {
        var home = Directory.CreateTempSubdirectory("magma-shelf-").FullName;
        try
        {
            var console = new QuietConsole(home);
            var bytes = Fill(console, Path.Combine(home, "runs"), games);
            var rules = new GameRules(LoadedContent.Load(null, console));
            var shelf = new GameShelf(rules, console, null);
            var folder = RunFolder.Find(console);
            AnsiConsole.WriteLine($"{games} kept games, {bytes / 1e6:F1} MB; files in the system's cache; medians of {Runs} after one that does not count");
            var table = new Table().AddColumns("question", "ms");
            Add("all games, from the ends of their journals", () => shelf.All());
            Add("the last unfinished game, behind all others", () => Found(shelf.LastUnfinished()?.Name));
            Add("'magma play --resume' finds it", () => Found(ResumedRun.Last(rules.Catalogue, folder, []).Name));
            Add("all games, each played again", () =>
            {
                foreach (var run in folder.All()) Replay.Run(rules, JournalText.Read(run.Path).Journal!);
            }, times: 1);
            AnsiConsole.Write(table);

            void Add(string question, Action ask, int times = Runs) => table.AddRow(question, $"{Milliseconds(ask, times):F0}");
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static void Found(string? name)
    {
        if (name != "unfinished") throw new InvalidOperationException($"The last unfinished game is not {name}.");
    }

    private static long Fill(QuietConsole console, string runs, int games)
    {
        for (var seed = 1; seed <= Originals; seed++)
            CommandLine.Run(["play", "--plain", "--scenario", "baseline-2025", "--seed", $"{seed}", "--policy", "random"], console);
        var originals = Directory.GetFiles(runs);
        if (originals.Length != Originals) throw new InvalidOperationException("The games to be copied have not been played.");
        var (now, bytes) = (DateTime.UtcNow, 0L);
        for (var number = 0; number < games - 1; number++)
        {
            var copy = Path.Combine(runs, $"copy-{number}.journal");
            File.Copy(originals[number % Originals], copy);
            File.SetLastWriteTimeUtc(copy, now.AddMinutes(-number));
            bytes += new FileInfo(copy).Length;
        }
        foreach (var original in originals) File.Delete(original);
        var unfinished = Path.Combine(runs, "unfinished.journal");
        CommandLine.Run(["play", "--plain", "--scenario", "baseline-2025", "--seed", "1", "--journal", unfinished], console);
        File.SetLastWriteTimeUtc(unfinished, now.AddMinutes(-games));
        return bytes;
    }

    private static double Milliseconds(Action ask, int times)
    {
        if (times > 1) ask();
        var taken = new double[times];
        for (var run = 0; run < times; run++)
        {
            var start = Stopwatch.GetTimestamp();
            ask();
            taken[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(taken);
        return taken[times / 2];
    }

    /// <summary>A console that nobody sees, with a home of its own.</summary>
    private sealed class QuietConsole(string home) : IConsoleStreams
    {
        public TextReader In => TextReader.Null;
        public TextWriter Out => TextWriter.Null;
        public TextWriter Error => TextWriter.Null;
        public bool InputIsTerminal => false;
        public bool OutputIsTerminal => false;
        public bool ErrorIsTerminal => false;
        public int? TerminalWidth => null;
        public string ProgramFolder => AppContext.BaseDirectory;
        public string CurrentFolder => home;
        public TimeProvider Time => TimeProvider.System;
        public string? Variable(string name) => name == "MAGMA_HOME" ? home : null;
        public IDisposable OnInterrupt(Action action) => TextReader.Null;
        public void Leave(int exitCode) => throw new InvalidOperationException("Nobody interrupts a measurement.");
    }
}
