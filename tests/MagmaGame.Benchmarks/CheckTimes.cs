using System.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// <c>magma content check</c> as whole processes, from start to exit, in turn with an empty console program: of the shipped
/// content and of a large library that is written into files.
/// </summary>
internal static class CheckTimes
{
    private const int Runs = 9;
    private const int Warmups = 1;

    private sealed record Subject(string Name, string Program, string[] Arguments)
    {
        public List<double> Milliseconds { get; } = [];
    }

    /// <summary>Measures and prints.</summary>
    /// <param name="events">How many events the large library has.</param>
    public static void Print(int events)
    {
        var folder = Directory.CreateTempSubdirectory("magma-check-").FullName;
        try
        {
            var large = Path.Combine(folder, "large");
            foreach (var file in LargeContent.Files(events).All) Write(file, large);
            var published = new Published(folder);
            var (empty, release, readyToRun) = (published.Empty(), published.Release(), published.ReadyToRun(singleFile: false));
            Subject[] subjects =
            [
                new("empty console program", empty, []),
                new("shipped content, Release", release, ["content", "check", ShippedContent.Root]),
                new("shipped content, ReadyToRun", readyToRun, ["content", "check", ShippedContent.Root]),
                new($"{events} events, Release", release, ["content", "check", large]),
                new($"{events} events, ReadyToRun", readyToRun, ["content", "check", large]),
            ];
            for (var run = -Warmups; run < Runs; run++)
            {
                foreach (var subject in subjects)
                {
                    var taken = Run(subject, folder);
                    if (run >= 0) subject.Milliseconds.Add(taken);
                }
            }
            var table = new Table().AddColumns("process", "median ms", "min ms", "max ms");
            foreach (var subject in subjects)
            {
                var times = subject.Milliseconds;
                table.AddRow(subject.Name, $"{StartUp.Median(times):F0}", $"{times.Min():F0}", $"{times.Max():F0}");
            }
            AnsiConsole.Write(table);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(ContentFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.ToArray());
    }

    private static double Run(Subject subject, string folder)
    {
        var info = new ProcessStartInfo(subject.Program, subject.Arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        info.Environment["MAGMA_HOME"] = Path.Combine(folder, "home");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{subject.Name} ended with {process.ExitCode}:\n{said}");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
