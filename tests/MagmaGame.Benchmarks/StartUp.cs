using System.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// Whole processes in turn, A B C A B C ...: an empty console program, <c>magma --help</c> and a plain game to its first prompt,
/// published framework-dependent and with ReadyToRun. Medians and ratios to the empty program; peak memory at the prompt.
/// </summary>
internal static class StartUp
{
    private const int Runs = 15;

    private sealed record Subject(string Name, string Program, string[] Arguments, bool ToFirstPrompt);

    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("magma-start-up-").FullName;
        try
        {
            var subjects = Publish(folder);
            var times = subjects.Select(_ => new List<double>()).ToArray();
            var memory = new double[subjects.Length];
            for (var run = -2; run < Runs; run++)
            {
                for (var i = 0; i < subjects.Length; i++)
                {
                    var (milliseconds, megabytes) = Run(subjects[i], folder);
                    if (run < 0) continue;
                    times[i].Add(milliseconds);
                    memory[i] = Math.Max(memory[i], megabytes);
                }
            }
            var table = new Table().AddColumns("process", "median ms", "min ms", "against the empty program", "peak memory, MB");
            var empty = Median(times[0]);
            for (var i = 0; i < subjects.Length; i++)
                table.AddRow(subjects[i].Name, $"{Median(times[i]):F0}", $"{times[i].Min():F0}", $"{Median(times[i]) / empty:F2} x", $"{memory[i]:F0}");
            AnsiConsole.Write(table);
            PrintLoads(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Loads once in this process and says how long it took and how much memory it needed.</summary>
    public static void LoadOnce(int events)
    {
        var files = events == 0 ? ShippedContent.Files : LargeContent.Files(events);
        // What making the files up left behind is not part of loading them.
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var result = ContentLoader.Load(files);
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine($"{result.Catalogue?.Events.Length} events, {elapsed.TotalMilliseconds:F0} ms, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
    }

    private static void PrintLoads(string folder)
    {
        foreach (var events in new[] { 0, 10_000 })
        {
            var info = new ProcessStartInfo("dotnet", [typeof(StartUp).Assembly.Location, "load", $"{events}"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                WorkingDirectory = folder,
            };
            using var process = Process.Start(info)!;
            Console.Write("a fresh process loads, compiles and checks: " + process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static Subject[] Publish(string folder)
    {
        var published = new Published(folder);
        var (empty, release, readyToRun) = (published.Empty(), published.Release(), published.ReadyToRun(singleFile: false));
        string[] play = ["play", "--plain", "--scenario", "baseline-2025", "--seed", "1"];
        return
        [
            new("empty console program", empty, [], ToFirstPrompt: false),
            new("magma --help, Release", release, ["--help"], ToFirstPrompt: false),
            new("magma --help, ReadyToRun", readyToRun, ["--help"], ToFirstPrompt: false),
            new("first prompt of a plain game, Release", release, play, ToFirstPrompt: true),
            new("first prompt of a plain game, ReadyToRun", readyToRun, play, ToFirstPrompt: true),
        ];
    }

    private static (double Milliseconds, double Megabytes) Run(Subject subject, string folder)
    {
        var info = new ProcessStartInfo(subject.Program, subject.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        info.Environment["MAGMA_HOME"] = Path.Combine(folder, "home");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        if (!subject.ToFirstPrompt)
        {
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0);
        }
        WaitForPrompt(process.StandardOutput);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        var peak = process.PeakWorkingSet64 / 1e6;
        process.Kill();
        process.WaitForExit();
        return (elapsed, peak);
    }

    // The prompt is "> " at the start of a line, with nothing after it.
    private static void WaitForPrompt(StreamReader output)
    {
        var (last, beforeLast) = ('\n', '\n');
        while (output.Read() is >= 0 and var c)
        {
            if (c == ' ' && last == '>' && beforeLast == '\n') return;
            (beforeLast, last) = (last, (char)c);
        }
        throw new InvalidOperationException("The game ended before its first prompt.");
    }
}
