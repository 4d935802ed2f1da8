namespace MagmaGame.Simulation.Random;

/// <summary>
/// Picks one of several places with given weights from a single uniform, in constant time. Source: Vose's alias method
/// (assumption: a technique, not a claim).
/// </summary>
internal sealed class AliasTable
{
    private readonly double[] _kept;
    private readonly int[] _alias;

    /// <summary>A table of these weights; none negative, at least one above 0.</summary>
    public AliasTable(ReadOnlySpan<double> weights)
    {
        var count = weights.Length;
        _kept = new double[count];
        _alias = new int[count];
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        var (small, large) = (new Stack<int>(), new Stack<int>());
        for (var place = 0; place < count; place++)
        {
            _alias[place] = place;
            _kept[place] = total > 0 ? weights[place] * count / total : 1.0;
            (_kept[place] < 1 ? small : large).Push(place);
        }
        while (small.Count > 0 && large.Count > 0)
        {
            var (poor, rich) = (small.Pop(), large.Peek());
            _alias[poor] = rich;
            _kept[rich] -= 1 - _kept[poor];
            if (_kept[rich] < 1) small.Push(large.Pop());
        }
        // What rounding leaves over is as good as full.
        foreach (var place in small) _kept[place] = 1.0;
    }

    /// <summary>The place that a uniform in [0, 1) picks.</summary>
    public int Pick(double uniform)
    {
        var scaled = uniform * _kept.Length;
        var place = (int)scaled;
        return scaled - place < _kept[place] ? place : _alias[place];
    }
}
