using BenchmarkDotNet.Attributes;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Benchmarks;

/// <summary>A whole game, to the verdict: the model's bare arithmetic, the game with its events, and what recording costs.</summary>
[MemoryDiagnoser]
public class GameBenchmarks
{
    private readonly BareLoop _bare = new(ShippedContent.Catalogue);
    private readonly EventEngineLoop _events = new();
    private readonly Game _game = new(ShippedContent.Rules);
    private readonly Game _recorded = new(ShippedContent.Rules, recordContributions: true);
    private readonly PolicyPlayer _plan = new(ShippedContent.Rules, ShippedContent.Catalogue.Policy("plan")!);
    private uint _seed;

    /// <summary>The bare loop.</summary>
    [Benchmark(Baseline = true)]
    public double BareArithmetic() => _bare.Play(_seed++).CatastropheChance;

    /// <summary>A full game with ledger and events.</summary>
    [Benchmark]
    public double FullGame() => _plan.Play(_game, ShippedContent.Catalogue.Scenarios[0], _seed++).CatastropheChance;

    /// <summary>The same with named contributions.</summary>
    [Benchmark]
    public double FullGameRecorded() => _plan.Play(_recorded, ShippedContent.Catalogue.Scenarios[0], _seed++).CatastropheChance;

    /// <summary>The event engine alone: 37 turns over 200 generated events.</summary>
    [Benchmark]
    public int EventEngineAlone() => _events.Play(_seed++);
}
