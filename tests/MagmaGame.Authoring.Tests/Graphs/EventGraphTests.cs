using MagmaGame.Authoring.Graphs;
using static MagmaGame.Authoring.Tests.Libraries;

namespace MagmaGame.Authoring.Tests.Graphs;

public sealed class EventGraphTests
{
    [Fact]
    public void Calls_conditions_and_what_brings_events_are_links()
    {
        var graph = EventGraph.Of(Of(
            Drawn("a.one", "a.two"),
            Called("a.two"),
            Event("a.three", "trigger: milestone\n  milestone: tedai\n  when: [\"not (seen(a.one) or chose(a.two.o1))\", months_since(a.two) > 3]"),
            Event("a.four", "trigger: initiative\n  initiative: merge")));
        Assert.Equal(
            [
                "a.one Calls a.two o0, 1..3",
                "a.one AskedSeen a.three not seen",
                "a.two AskedSeen a.three seen",
                "a.two AskedChosen a.three not chose o1",
                "milestone:tedai Brings a.three ",
                "initiative:merge Brings a.four ",
            ],
            graph.Links.Select(link => $"{graph.Nodes[link.From].Name} {link.Kind} {graph.Nodes[link.To].Name} {link.Label}"));
        Assert.Empty(graph.Loners());
        Assert.Equal(["a.two"], graph.Ends().Select(e => graph.Nodes[e].Id));
    }

    [Fact]
    public void Arcs_are_named_by_their_first_event_and_know_their_longest_chain()
    {
        var graph = EventGraph.Of(Of(
            Drawn("short.one", "short.two"), Called("short.two"),
            Called("long.three"), Drawn("long.one", "long.two", "long.three"), Called("long.two", "long.three"),
            Drawn("loner.one")));
        var arcs = Arcs.Of(graph);
        Assert.Equal(["long.one", "short.one"], arcs.Select(arc => graph.Nodes[arc.First].Id));
        Assert.Equal(["long.one", "long.two", "long.three"], Ids(graph, arcs[0].Longest));
        Assert.All(arcs, arc => Assert.Empty(arc.Circling));
        Assert.Equal(["loner.one"], Ids(graph, graph.Loners()));
    }

    [Fact]
    public void A_circle_is_marked_and_stands_in_a_chain_once()
    {
        var graph = EventGraph.Of(Of(
            Drawn("c.one", "c.two"), Called("c.two", "c.three"), Called("c.three", "c.two", "c.four"), Called("c.four"), Called("self.one", "self.one")));
        var arcs = Arcs.Of(graph);
        Assert.Equal(["c.one", "c.two", "c.three", "c.four"], Ids(graph, arcs[0].Longest));
        Assert.Equal(["c.three", "c.two"], Ids(graph, arcs[0].Circling).Order(StringComparer.Ordinal));
        Assert.Equal(["self.one"], Ids(graph, arcs[1].Circling));
        Assert.Equal(["self.one"], Ids(graph, arcs[1].Beginnings));
    }

    [Fact]
    public void A_chain_as_long_as_a_library_is_followed_to_its_end()
    {
        const int length = 5000;
        var graph = EventGraph.Of(Of(Enumerable.Range(0, length).Select(i => i + 1 < length ? Called($"l.e{i}", $"l.e{i + 1}") : Called($"l.e{i}"))));
        Assert.Equal(length, Arcs.Of(graph)[0].Longest.Length);
    }

    [Fact]
    public void What_is_near_an_event_is_as_near_as_asked()
    {
        var graph = EventGraph.Of(Of(Drawn("n.one", "n.two"), Called("n.two", "n.three"), Called("n.three", "n.four"), Called("n.four"), Drawn("n.far")));
        Assert.Equal(["n.one", "n.three", "n.two"], Ids(graph, graph.Around(graph.Find("n.two"), 1)).Order(StringComparer.Ordinal));
        Assert.Equal(4, graph.Around(graph.Find("n.two"), 2).Count);
        Assert.Equal(-1, graph.Find("n.none"));
    }

    private static IEnumerable<string> Ids(EventGraph graph, IEnumerable<int> nodes) => nodes.Select(node => graph.Nodes[node].Id);
}
