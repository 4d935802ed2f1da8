using BenchmarkDotNet.Attributes;
using MagmaGame.Content.Loading;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>Loading, compiling and checking: the shipped content, and a library of 10,000 generated events.</summary>
[MemoryDiagnoser]
public class ContentBenchmarks
{
    private readonly ContentFiles _shipped = ShippedContent.Files;
    private readonly ContentFiles _large = LargeContent.Files(10_000);

    /// <summary>The shipped content.</summary>
    [Benchmark(Baseline = true)]
    public int Shipped() => ContentLoader.Load(_shipped).Diagnostics.Length;

    /// <summary>10,000 events.</summary>
    [Benchmark]
    public int TenThousandEvents() => ContentLoader.Load(_large).Diagnostics.Length;
}
