using System.Diagnostics;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// The real program at a terminal, published framework-dependent and as one file with ReadyToRun: the first frame beside the
/// line of an empty program, from key press to screen, work while idle, memory.
/// </summary>
internal static class FullScreen
{
    private const int Runs = 15;
    private const int KeysOfAStart = 100;
    private const int Warmups = 2;
    private const int SecondsReading = 2;
    private const int SecondsIdle = 10;
    private const int MonthsOfReplay = 1000;

    // What is still growing after the first thousand months would grow for ever.
    private const int RoundsOfReplay = 5;

    private sealed record Start(string Name, string Program, string[] Arguments, string Text);

    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("magma-full-screen-").FullName;
        try
        {
            var published = new Published(folder);
            var (empty, release, readyToRun) = (published.Empty(), published.Release(), published.ReadyToRun(singleFile: true));
            PrintStarts(folder, empty, release, readyToRun);
            foreach (var (name, program) in new[] { ("Release", release), ("ReadyToRun", readyToRun) })
            {
                PrintPlaying(name, program);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Measures a program that is there already, but for its start.</summary>
    /// <param name="name">What it is called in the figures.</param>
    /// <param name="program">Its path.</param>
    public static void PrintPlaying(string name, string program)
    {
        var home = Directory.CreateTempSubdirectory("magma-full-screen-").FullName;
        try
        {
            PrintKeys(name, program, Path.Combine(home, "keys"));
            PrintMemory(name, program, Path.Combine(home, "keys"));
            PrintIdle(name, program, Path.Combine(home, "idle"));
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    // In turn, so that what else the machine does troubles all alike.
    private static void PrintStarts(string folder, string empty, string release, string readyToRun)
    {
        string[] play = ["play", "--scenario", "baseline-2025", "--seed", "7"];
        Start[] starts =
        [
            new("empty console program", empty, [], ">"),
            new("the title, Release", release, [], "Quit"),
            new("the title, ReadyToRun", readyToRun, [], "Quit"),
            new("a new game's desk, Release", release, play, "Enter begin"),
            new("a new game's desk, ReadyToRun", readyToRun, play, "Enter begin"),
        ];
        var times = starts.Select(_ => new List<double>()).ToArray();
        for (var run = -Warmups; run < Runs; run++)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                using var player = new ScriptedPlayer(starts[i].Program, starts[i].Arguments, Path.Combine(folder, "starts"));
                var elapsed = Stopwatch.GetElapsedTime(begin, player.See(starts[i].Text)).TotalMilliseconds;
                if (run >= 0) times[i].Add(elapsed);
            }
        }
        var table = new Table().AddColumns("from the start of the process", "median ms", "min ms", "max ms", "against the empty program");
        var least = Median(times[0]);
        for (var i = 0; i < starts.Length; i++)
            table.AddRow(starts[i].Name, $"{Median(times[i]):F0}", $"{times[i].Min():F0}", $"{times[i].Max():F0}", $"{Median(times[i]) / least:F2} x");
        AnsiConsole.Write(table);
    }

    private static void PrintKeys(string name, string program, string home)
    {
        var keys = new List<KeyTime>();
        // Each game is a fresh process: what is slow the first time is slow each time.
        for (var seed = 7; keys.Count < 1200; seed++)
        {
            using var player = new ScriptedPlayer(program, ["play", "--scenario", "baseline-2025", "--seed", $"{seed}"], home);
            player.See("Enter begin");
            // As long as a quick reader needs for the first page.
            Thread.Sleep(TimeSpan.FromSeconds(SecondsReading));
            keys.AddRange(player.PlayToTheEnd());
        }
        var times = keys.Where(key => !key.IsEscape).Select(key => key.Milliseconds).Order().ToArray();
        var first = keys.Where(key => !key.IsEscape).Take(KeysOfAStart).Select(key => key.Milliseconds).Order().ToArray();
        var escapes = keys.Where(key => key.IsEscape).Select(key => key.Milliseconds).ToList();
        var bytes = keys.Select(key => (double)key.Bytes).ToList();
        double At(double share) => times[Math.Min(times.Length - 1, (int)(times.Length * share))];
        Console.WriteLine($"{name}: {times.Length} keys to the end of their frame: p50 {At(0.5):F2} ms, p95 {At(0.95):F2} ms, p99 {At(0.99):F2} ms, max {times[^1]:F2} ms; "
            + $"{times.Count(time => time > 16)} over 16 ms");
        Console.WriteLine($"{name}: the first {first.Length} of them, in which each screen is seen for the first time: p50 {first[first.Length / 2]:F2} ms, "
            + $"p95 {first[first.Length * 95 / 100]:F2} ms, max {first[^1]:F2} ms; {first.Count(time => time > 16)} over 16 ms");
        Console.WriteLine($"{name}: {escapes.Count} lone Escapes, which wait 40 ms for what may follow: median {Median(escapes):F1} ms");
        Console.WriteLine($"{name}: bytes a key: mean {bytes.Average():F0}, median {Median(bytes):F0}, max {bytes.Max():F0}");
        foreach (var slow in keys.Where(key => !key.IsEscape).OrderByDescending(key => key.Milliseconds).Take(8))
            Console.WriteLine($"    {slow.Milliseconds,7:F1} ms  {slow.What}");
    }

    private static void PrintIdle(string name, string program, string home)
    {
        foreach (var (place, arguments, text) in new (string, string[], string)[]
        {
            ("the title", [], "none waits"),
            ("the desk", ["play", "--scenario", "baseline-2025", "--seed", "7"], "Enter begin"),
        })
        {
            using var player = new ScriptedPlayer(program, arguments, home + place.Length);
            player.See(text);
            // What is done once in the background after the start is no part of idling.
            Thread.Sleep(TimeSpan.FromSeconds(3));
            var before = player.ProcessorTime;
            player.Mark();
            Thread.Sleep(TimeSpan.FromSeconds(SecondsIdle));
            Console.WriteLine($"{name}: idle for {SecondsIdle} s on {place}: {(player.ProcessorTime - before).TotalMilliseconds:F0} ms of processor time, {player.BytesSinceMark} bytes");
        }
    }

    // The games that were played to their end for the keys are opened again from the title, which plays each of their months again.
    private static void PrintMemory(string name, string program, string home)
    {
        using var player = new ScriptedPlayer(program, ["play", "--scenario", "baseline-2025", "--seed", "3"], home);
        player.See("Enter begin");
        player.StepUntil("2025-02");
        var afterMonth = player.Memory;
        player.Leave();
        var (months, games) = (0, 0);
        Console.WriteLine($"{name}: resident after the first month {afterMonth:F0} MB");
        for (var round = 1; round <= RoundsOfReplay; round++)
        {
            for (; months < round * MonthsOfReplay; games++) months += player.OpenFinished();
            Console.WriteLine($"{name}: resident after {months} months of {games} finished games opened again {player.Memory:F0} MB");
        }
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }
}
