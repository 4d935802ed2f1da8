using BenchmarkDotNet.Running;
using MagmaGame.Benchmarks;

// `throughput`: the figures side by side in a minute. `start-up`: whole processes, in turn. `full-screen`: the
// real program at a terminal; `full-screen-of PROGRAM`: the same of one that is published already. `shelf N`: N kept
// games. `check N`: the check of the shipped content and of N events, as whole processes.
// `debrief N`: the debrief of a game of N months at least, on one thread and more, and what its time goes into.
// `class N`: the debrief of a class of N teams, on one thread and more. `fuzz N --seed S`: N spoiled content files;
// `fuzz-case K --seed S`: one case of them. Anything else: BenchmarkDotNet.
switch (args)
{
    case ["throughput", ..]: Throughput.Print(); break;
    case ["start-up", ..]: StartUp.Print(); break;
    case ["full-screen-of", var program]: FullScreen.PrintPlaying("magma", program); break;
    case ["full-screen", ..]: FullScreen.Print(); break;
    case ["shelf", .. var games]: Shelf.Print(games is [var count] ? int.Parse(count) : 5000); break;
    case ["check", .. var events]: CheckTimes.Print(events is [var many] ? int.Parse(many) : 10_000); break;
    case ["class", .. var teams]: ClassTimes.Print(teams is [var size] ? int.Parse(size) : 12); break;
    case ["debrief", .. var months]: DebriefTimes.Print(months is [var least] ? int.Parse(least) : 30); break;
    case ["fuzz", var files, "--seed", var seed]: FuzzRun.Print(int.Parse(files), int.Parse(seed), Math.Max(1, Environment.ProcessorCount / 2)); break;
    case ["fuzz-case", var number, "--seed", var of]: FuzzRun.PrintCase(int.Parse(of), int.Parse(number)); break;
    case ["load", var events]: StartUp.LoadOnce(int.Parse(events)); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(GameBenchmarks).Assembly).Run(args); break;
}
