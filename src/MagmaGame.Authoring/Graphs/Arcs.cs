using System.Collections.Immutable;

namespace MagmaGame.Authoring.Graphs;

/// <summary>Finds the arcs of a graph.</summary>
public static class Arcs
{
    /// <summary>The arcs, that of the longest chain first.</summary>
    public static ImmutableArray<Arc> Of(EventGraph graph)
    {
        var circles = new Circles(graph);
        var lengths = Lengths(graph, circles);
        return [.. Together(graph).Select(events => Made(graph, events, circles, lengths)).OrderByDescending(arc => arc.Longest.Length).ThenBy(arc => arc.First)];
    }

    private static Arc Made(EventGraph graph, ImmutableArray<int> events, Circles circles, int[] lengths)
    {
        ImmutableArray<int> beginnings = [.. events.Where(e => !graph.Called(e).Any(link => link.From != e))];
        if (beginnings.IsEmpty) beginnings = [events[0]];
        var circling = events.Where(e => circles.All[circles.Of[e]].Length > 1 || graph.Calling(e).Any(link => link.To == e));
        var chain = ImmutableArray.CreateBuilder<int>();
        for (int? at = events.MaxBy(e => lengths[circles.Of[e]]); at is { } node; at = After(graph, circles, circles.Of[node]).OrderByDescending(to => lengths[circles.Of[to]]).Cast<int?>().FirstOrDefault())
            chain.AddRange(circles.All[circles.Of[node]]);
        return new Arc(beginnings[0], beginnings, events, chain.ToImmutable(), [.. circling]);
    }

    // Parts that calls join, whichever way they go.
    private static IEnumerable<ImmutableArray<int>> Together(EventGraph graph)
    {
        var seen = new HashSet<int>();
        foreach (var start in graph.Events())
        {
            if (!graph.Calling(start).Any() || !seen.Add(start)) continue;
            var part = new List<int>();
            var open = new Stack<int>([start]);
            while (open.TryPop(out var node))
            {
                part.Add(node);
                foreach (var other in graph.Calling(node).Select(link => link.To).Concat(graph.Called(node).Select(link => link.From)))
                    if (seen.Add(other)) open.Push(other);
            }
            yield return [.. part.Order()];
        }
    }

    // How many events a chain from each group has at most; a group comes after all that it calls, so one look at each is enough.
    private static int[] Lengths(EventGraph graph, Circles circles)
    {
        var lengths = new int[circles.All.Count];
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = circles.All[i].Length + After(graph, circles, i).Select(to => lengths[circles.Of[to]]).DefaultIfEmpty(0).Max();
        return lengths;
    }

    private static IEnumerable<int> After(EventGraph graph, Circles circles, int group) =>
        circles.All[group].SelectMany(graph.Calling).Select(link => link.To).Where(to => circles.Of[to] != group);
}
