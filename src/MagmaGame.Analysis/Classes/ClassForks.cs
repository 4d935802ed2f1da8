using System.Runtime.InteropServices;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Classes;

/// <summary>All points that futures of a class are played from, each once, and then what they came to.</summary>
internal sealed class ClassForks
{
    private readonly List<Fork> _forks = [];
    private readonly Dictionary<Fork, int> _places = [];
    private FutureTable? _futures;

    /// <summary>Puts a fork among them.</summary>
    /// <returns>Its place.</returns>
    public int Add(Fork fork)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, fork, out var known);
        if (known) return place;
        _forks.Add(fork);
        return place = _forks.Count - 1;
    }

    /// <summary>Plays their futures.</summary>
    /// <returns>How many of each were played; 0 when there are too few to tell anything.</returns>
    public int Play(FutureRequest request, Action<double>? progress, CancellationToken cancellation)
    {
        var futures = FuturePlay.Play(_forks, request, progress, cancellation);
        if (futures.Count < 2) return 0;
        _futures = futures;
        return futures.Count;
    }

    /// <summary>P(catastrophe) after some forks minus that after others, one of each for every team; null when it was not worked out,
    /// or there are none.</summary>
    public Estimate? Difference(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        if (_futures is null || first.Count == 0) return null;
        return Chances(_futures, first).Minus(Chances(_futures, second));
    }

    /// <summary>P(catastrophe) after some forks, one for each team, on the mean of their futures; NaN when it was not worked out.</summary>
    public double Chance(IReadOnlyList<int> forks) => _futures is null || forks.Count == 0 ? double.NaN : Chances(_futures, forks).Mean().Value;

    // Futures of the same number have the same luck in every team's game, so they are one observation together.
    private static Clusters Chances(FutureTable futures, IReadOnlyList<int> forks)
    {
        var chances = new Clusters(futures.Count);
        foreach (var fork in forks)
        {
            var played = futures.Of(fork);
            for (var i = 0; i < played.Length; i++) chances.Add(i, played[i].CatastropheChance);
        }
        return chances;
    }
}
