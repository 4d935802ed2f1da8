namespace MagmaGame.Authoring.Graphs;

/// <summary>
/// The events of a graph in groups that can come back to themselves by calls; most groups are of one event. Each group comes after
/// all that it calls. Works without recursion, since a chain may be as long as the library.
/// </summary>
internal sealed class Circles
{
    private readonly int[] _numbers;
    private readonly int[] _lows;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _all = [];
    private int _next = 1;

    // Tarjan's algorithm: a group is closed where its first event has seen nothing that is older.
    public Circles(EventGraph graph)
    {
        (_numbers, _lows, _isOpen) = (new int[graph.Nodes.Length], new int[graph.Nodes.Length], new bool[graph.Nodes.Length]);
        foreach (var start in graph.Events())
            if (_numbers[start] == 0) Walk(graph, start);
        Of = new int[graph.Nodes.Length];
        for (var i = 0; i < _all.Count; i++)
            foreach (var node in _all[i]) Of[node] = i;
    }

    /// <summary>The groups, each after all that it calls.</summary>
    public IReadOnlyList<int[]> All => _all;

    /// <summary>For each node the number of its group.</summary>
    public int[] Of { get; }

    private void Walk(EventGraph graph, int start)
    {
        var way = new Stack<(int Node, IEnumerator<GraphLink> Calls)>();
        way.Push(Enter(graph, start));
        while (way.TryPeek(out var at))
        {
            if (at.Calls.MoveNext())
            {
                var to = at.Calls.Current.To;
                if (_numbers[to] == 0) way.Push(Enter(graph, to));
                else if (_isOpen[to]) _lows[at.Node] = Math.Min(_lows[at.Node], _numbers[to]);
                continue;
            }
            way.Pop();
            if (way.TryPeek(out var before)) _lows[before.Node] = Math.Min(_lows[before.Node], _lows[at.Node]);
            if (_lows[at.Node] == _numbers[at.Node]) Close(at.Node);
        }
    }

    private (int, IEnumerator<GraphLink>) Enter(EventGraph graph, int node)
    {
        _numbers[node] = _lows[node] = _next++;
        _isOpen[node] = true;
        _open.Push(node);
        return (node, graph.Calling(node).GetEnumerator());
    }

    private void Close(int first)
    {
        var group = new List<int>();
        int node;
        do
        {
            node = _open.Pop();
            _isOpen[node] = false;
            group.Add(node);
        }
        while (node != first);
        _all.Add([.. group.Order()]);
    }
}
