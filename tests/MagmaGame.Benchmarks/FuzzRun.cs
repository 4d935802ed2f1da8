using System.Diagnostics;
using System.Runtime.InteropServices;
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
    private const int MostSlow = 10;
    private const int Alone = 5;
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
        var (next, loads, files, faults, silent, gate) = (-1, 0, 0, 0, 0, new Lock());
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        var (greatest, greatestAt) = (0L, 0);
        var slow = new PriorityQueue<int, TimeSpan>();
        var busy = new (int Number, long Since)[threads];
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
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
        var taken = Stopwatch.GetElapsedTime(start);
        var slowest = MeasureAlone(fuzzer, seed, slow.UnorderedItems.Select(item => item.Element));
        foreach (var (number, time) in slowest.Where(one => one.Time > Longest)) Tell(fuzzer.Case(seed, number), number, $"takes {time.TotalMilliseconds:F0} ms");
        AnsiConsole.WriteLine(
            $"{files} files of seed {seed}, {loads} loads, in {taken.TotalSeconds:F0} s on {threads} threads: {faults} faults; {silent} loads without "
            + $"a finding; {codes.Count} of {DiagnosticCatalogue.All.Length} codes told; most memory asked for "
            + $"{greatest / 1e6:F0} MB (case {greatestAt}); peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        AnsiConsole.WriteLine($"slowest, processor time measured again alone, least of {Alone}: "
            + string.Join(", ", slowest.Select(one => $"{one.Time.TotalMilliseconds:F0} ms (case {one.Number})")));
        AnsiConsole.WriteLine("codes never told: " + string.Join(' ', DiagnosticCatalogue.All.Select(kind => kind.Code).Except(codes, StringComparer.Ordinal)));
        Environment.ExitCode = faults > 0 ? 1 : 0;

        // What there is so far is told.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            Volatile.Write(ref count, 0);
        }

        void Work(int worker)
        {
            while (Volatile.Read(ref files) < Volatile.Read(ref count))
            {
                var number = Interlocked.Increment(ref next);
                var spoiled = fuzzer.Case(seed, number);
                busy[worker] = (number, Stopwatch.GetTimestamp());
                spoiled.Run();
                busy[worker] = default;
                var fault = spoiled.Fault ?? (spoiled.Allocated > MostBytes ? $"asks for {spoiled.Allocated / 1e6:F0} MB" : null);
                lock (gate)
                {
                    loads++;
                    files += spoiled.Spoiled.Count;
                    codes.UnionWith(spoiled.Codes);
                    if (spoiled.Codes.Count == 0) silent++;
                    slow.Enqueue(number, spoiled.Taken);
                    if (slow.Count > MostSlow) slow.Dequeue();
                    if (spoiled.Allocated > greatest) (greatest, greatestAt) = (spoiled.Allocated, number);
                    if (fault is not null) Tell(spoiled, number, fault);
                }
            }
        }

        void Tell(FuzzCase spoiled, int number, string fault)
        {
            if (++faults <= MostTold) Console.WriteLine($"case {number} (kept in {Keep(spoiled, seed, number)}): {fault}");
        }
    }

    /// <summary>One case alone, for whoever looks into it.</summary>
    /// <param name="seed">The run it is of.</param>
    /// <param name="number">Its number there.</param>
    public static void PrintCase(int seed, int number)
    {
        var fuzzer = new Fuzzer(ShippedContent.Files);
        var spoiled = fuzzer.Case(seed, number);
        var (_, time) = MeasureAlone(fuzzer, seed, [number]).Single();
        spoiled.Run();
        AnsiConsole.WriteLine($"{time.TotalMilliseconds:F0} ms of processor time alone, least of {Alone}; {spoiled.Allocated / 1e6:F0} MB asked for; {spoiled.Fault ?? "no fault"}; "
            + $"{string.Join(' ', spoiled.Codes.Order(StringComparer.Ordinal))}");
        AnsiConsole.WriteLine($"kept in {Keep(spoiled, seed, number)}: "
            + string.Join(", ", spoiled.Spoiled.Select(file => $"{file.Path} ({file.Bytes.Length} bytes)")));
    }

    // The other threads and a busy machine can make anything slow, so what counts is the processor's time, and the least of some when the
    // threads are done.
    private static List<(int Number, TimeSpan Time)> MeasureAlone(Fuzzer fuzzer, int seed, IEnumerable<int> numbers) =>
    [
        .. numbers.Select(number => (number, Enumerable.Range(0, Alone).Min(_ => CpuTimeOf(fuzzer.Case(seed, number))))).OrderByDescending(one => one.Item2),
    ];

    private static TimeSpan CpuTimeOf(FuzzCase spoiled)
    {
        var before = Environment.CpuUsage.TotalTime;
        spoiled.Run();
        return Environment.CpuUsage.TotalTime - before;
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
