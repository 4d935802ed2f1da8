using System.Diagnostics;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;
using Spectre.Console;

namespace MagmaGame.Benchmarks;

/// <summary>
/// The figures that matter, side by side in one run: the kinds of game take turns, so that a noisy machine spoils all of them
/// alike and the ratios hold. Medians over the rounds.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 9;
    private const int GamesPerRound = 4_000;

    public static void Print()
    {
        var rules = ShippedContent.Rules;
        var scenario = ShippedContent.Catalogue.Scenarios[0];
        var bare = new BareLoop(ShippedContent.Catalogue);
        var engine = new EventEngineLoop();
        var (game, recorded) = (new Game(rules), new Game(rules, recordContributions: true));
        var plan = new PolicyPlayer(rules, ShippedContent.Catalogue.Policy("plan")!);
        var random = new PolicyPlayer(rules, ShippedContent.Catalogue.Policy("random")!);
        (string Name, Action<uint> Play)[] kinds =
        [
            ("bare loop of the model's arithmetic", seed => bare.Play(seed)),
            ("full game, policy 'plan'", seed => plan.Play(game, scenario, seed)),
            ("full game, policy 'random'", seed => random.Play(game, scenario, seed)),
            ("full game, contributions recorded", seed => plan.Play(recorded, scenario, seed)),
            ("event engine alone, 200 events", seed => engine.Play(seed)),
        ];
        var (rates, bytes) = Measure(kinds);
        var table = new Table().AddColumns("one thread", "games/s", "against the bare loop", "bytes/game");
        for (var i = 0; i < kinds.Length; i++)
            table.AddRow(kinds[i].Name, $"{rates[i]:N0}", $"{rates[0] / rates[i]:F2} x its time", $"{bytes[i]:F1}");
        AnsiConsole.Write(table);
        PrintThreads(rules);
        PrintLoading();
    }

    private static (double[] Rates, double[] Bytes) Measure((string Name, Action<uint> Play)[] kinds)
    {
        var rates = kinds.Select(_ => new List<double>()).ToArray();
        var bytes = new double[kinds.Length];
        for (var round = -2; round < Rounds; round++)
        {
            for (var kind = 0; kind < kinds.Length; kind++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                for (uint seed = 0; seed < GamesPerRound; seed++) kinds[kind].Play(seed);
                if (round < 0) continue;
                rates[kind].Add(GamesPerRound / Stopwatch.GetElapsedTime(start).TotalSeconds);
                bytes[kind] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)GamesPerRound;
            }
        }
        return ([.. rates.Select(Median)], bytes);
    }

    private static void PrintThreads(GameRules rules)
    {
        var request = new BulkRequest
        {
            Scenario = ShippedContent.Catalogue.Scenarios[0],
            Policy = ShippedContent.Catalogue.Policy("plan")!,
            Games = 40_000,
        };
        var counts = new[] { 1, 2, 4, 8 }.Where(n => n <= Environment.ProcessorCount).ToArray();
        var rates = counts.ToDictionary(n => n, _ => new List<double>());
        for (var round = -1; round < 5; round++)
        {
            foreach (var threads in counts)
            {
                var result = BulkRun.Play(rules, request with { Threads = threads }, TimeProvider.System);
                if (round >= 0) rates[threads].Add(request.Games / result.Elapsed.TotalSeconds);
            }
        }
        var table = new Table().AddColumns("threads", "games/s", "against one");
        foreach (var threads in counts)
            table.AddRow($"{threads}", $"{Median(rates[threads]):N0}", $"{Median(rates[threads]) / Median(rates[1]):F2}");
        AnsiConsole.Write(table);
    }

    private static void PrintLoading()
    {
        var table = new Table().AddColumns("loading, compiling and checking", "first time, ms", "again, ms", "peak memory of the process, MB");
        foreach (var (name, files) in new[] { ("shipped content", ShippedContent.Files), ("10,000 generated events", LargeContent.Files(10_000)) })
        {
            var times = new List<double>();
            for (var i = 0; i < 4; i++)
            {
                var start = Stopwatch.GetTimestamp();
                ContentLoader.Load(files);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            table.AddRow(name, $"{times[0]:F0}", $"{Median(times[1..]):F0}", $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0}");
        }
        AnsiConsole.Write(table);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
