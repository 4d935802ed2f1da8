using BenchmarkDotNet.Running;
using MagmaGame.Benchmarks;

// `throughput`: the figures side by side in a minute. `start-up`: whole processes, in turn. `full-screen`: the
// real program at a terminal; `full-screen-of PROGRAM`: the same of one that is published already. Anything else: BenchmarkDotNet.
switch (args)
{
    case ["throughput", ..]: Throughput.Print(); break;
    case ["start-up", ..]: StartUp.Print(); break;
    case ["full-screen-of", var program]: FullScreen.PrintPlaying("magma", program); break;
    case ["full-screen", ..]: FullScreen.Print(); break;
    case ["load", var events]: StartUp.LoadOnce(int.Parse(events)); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(GameBenchmarks).Assembly).Run(args); break;
}
