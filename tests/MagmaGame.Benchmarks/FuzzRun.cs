using System.Diagnostics;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Tests.Fuzzing;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// Many spoiled content files through reader, loader, proofs and printing. Faults are a crash, a place outside the file, more
/// than a second, or more memory than a hostile file should get.
/// </summary>
internal static class FuzzRun
{
    private const int MostTold = 20;
    private const long MostBytes = 1_000_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>Runs and prints; the exit code is 1 when there was a fault.</summary>
    /// <param name="count">How many files.</param>
    /// <param name="seed">Which.</param>
    /// <param name="threads">How many at a time.</param>
    public static void Print(int count, int seed, int threads)
    {
        var fuzzer = new Fuzzer(ShippedContent.Files);
        var start = Stopwatch.GetTimestamp();
        var (next, files, faults, silent, gate) = (-1, 0, 0, 0, new Lock());
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        var (slowest, slowestAt, greatest, greatestAt) = (TimeSpan.Zero, 0, 0L, 0);
        var busy = new (int Number, long Since)[threads];
        var workers = Enumerable.Range(0, threads).Select(worker => Task.Run(() => Work(worker))).ToArray();
        while (!Task.WaitAll(workers, 1000))
        {
            foreach (var (number, since) in busy)
            {
                if (since == 0 || Stopwatch.GetElapsedTime(since) < Hang) continue;
                Console.WriteLine($"case {number} of seed {seed} does not end; it is in {Keep(fuzzer.Case(seed, number), seed, number)}");
                Environment.Exit(1);
            }
        }
        AnsiConsole.WriteLine(
            $"{files} files of seed {seed}, {next + 1 - threads} loads, in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s on {threads} threads: {faults} faults; {silent} loads without "
            + $"a finding; {codes.Count} of {DiagnosticCatalogue.All.Length} codes told; slowest {slowest.TotalMilliseconds:F0} ms (case {slowestAt}); most memory asked for "
            + $"{greatest / 1e6:F0} MB (case {greatestAt}); peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        AnsiConsole.WriteLine("codes never told: " + string.Join(' ', DiagnosticCatalogue.All.Select(kind => kind.Code).Except(codes, StringComparer.Ordinal)));
        Environment.ExitCode = faults > 0 ? 1 : 0;

        void Work(int worker)
        {
            for (var number = Interlocked.Increment(ref next); Volatile.Read(ref files) < count; number = Interlocked.Increment(ref next))
            {
                var spoiled = fuzzer.Case(seed, number);
                busy[worker] = (number, Stopwatch.GetTimestamp());
                spoiled.Run();
                var taken = spoiled.Taken;
                // A busy machine can make anything slow once.
                for (var again = 0; again < 2 && taken > Longest; again++)
                {
                    spoiled.Run();
                    if (spoiled.Taken < taken) taken = spoiled.Taken;
                }
                busy[worker] = default;
                var fault = spoiled.Fault ?? (taken > Longest ? $"takes {taken.TotalMilliseconds:F0} ms" : null)
                    ?? (spoiled.Allocated > MostBytes ? $"asks for {spoiled.Allocated / 1e6:F0} MB" : null);
                lock (gate)
                {
                    files += spoiled.Spoiled.Count;
                    codes.UnionWith(spoiled.Codes);
                    if (spoiled.Codes.Count == 0) silent++;
                    if (taken > slowest) (slowest, slowestAt) = (taken, number);
                    if (spoiled.Allocated > greatest) (greatest, greatestAt) = (spoiled.Allocated, number);
                    if (fault is not null && ++faults <= MostTold)
                        Console.WriteLine($"case {number} (kept in {Keep(spoiled, seed, number)}): {fault}");
                }
            }
        }
    }

    private static string Keep(FuzzCase spoiled, int seed, int number)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"magma-fuzz-{seed}-{number}");
        foreach (var file in spoiled.Files.All)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
        return folder;
    }
}
