using MagmaGame.Authoring.Graphs;

namespace MagmaGame.Printing;

/// <summary>Prints a graph of events for people: indented lines, which a screen reader knows too.</summary>
internal sealed class GraphText(EventGraph graph, PrintedPage page)
{
    // Deeper than this nobody follows an indentation.
    private const int DeepestShown = 12;
    private const int LongestList = 40;
    private const int Chains = 3;

    /// <summary>The whole library.</summary>
    public void Whole()
    {
        var arcs = Arcs.Of(graph);
        foreach (var arc in arcs)
        {
            Head(arc);
            var told = new HashSet<int>();
            foreach (var beginning in arc.Beginnings) Tree(beginning, "", DeepestShown, told, []);
            page.Line();
        }
        Brought();
        Asked();
        Summary(arcs);
    }

    /// <summary>The arcs, a line or two for each.</summary>
    public void ArcsOnly()
    {
        var arcs = Arcs.Of(graph);
        foreach (var arc in arcs) Head(arc);
        if (arcs.IsEmpty) page.Line("No event calls another.");
    }

    /// <summary>What has to do with one event.</summary>
    /// <param name="node">The event.</param>
    /// <param name="depth">How many calls to follow, either way.</param>
    public void Around(int node, int depth)
    {
        page.Line(Named(node));
        var before = graph.To(node).ToList();
        if (before.Count > 0) page.Line("Before it:");
        foreach (var link in before)
        {
            page.Line($"{Named(link.From)}{How(link)}", "  ");
            if (link.Kind == GraphLinkKind.Calls && depth > 1) Callers(link.From, "    ", depth - 1, [node, link.From]);
        }
        if (graph.From(node).Any()) page.Line("After it:");
        Tree(node, "", depth, [], [], isHead: true);
        foreach (var link in graph.From(node).Where(link => link.Kind != GraphLinkKind.Calls)) page.Line($"{Named(link.To)} asks for it{How(link)}", "  ");
        if (before.Count == 0 && !graph.From(node).Any()) page.Line("Nothing else has to do with it: no call, no condition, no milestone or initiative.");
    }

    private void Head(Arc arc)
    {
        var round = arc.Circling.IsEmpty ? "" : $"; {Count(arc.Circling.Count, "event")} can come round again";
        page.Line($"{Count(arc.Events.Length, "event")}, longest chain {arc.Longest.Length}{round}", $"Arc {graph.Nodes[arc.First].Id}: ", "  ");
    }

    private void Tree(int node, string indent, int depth, HashSet<int> told, HashSet<int> way, bool isHead = false)
    {
        if (!isHead) page.Line(Named(node), indent);
        told.Add(node);
        way.Add(node);
        foreach (var link in graph.Calling(node))
        {
            var start = $"{indent}  {link.Option}, after {Months(link)}{(link.Recheck ? "" : ", whatever holds then")} -> ";
            if (way.Contains(link.To)) page.Line($"{graph.Nodes[link.To].Id} (round again)", start, indent + "    ");
            else if (told.Contains(link.To)) page.Line($"{graph.Nodes[link.To].Id} (see above)", start, indent + "    ");
            else if (depth <= 1) page.Line($"{Named(link.To)}{(graph.Calling(link.To).Any() ? " (and on)" : "")}", start, indent + "    ");
            else
            {
                page.Line(Named(link.To), start, indent + "    ");
                Tree(link.To, indent + "    ", depth - 1, told, way, isHead: true);
            }
        }
        way.Remove(node);
    }

    private void Callers(int node, string indent, int depth, HashSet<int> way)
    {
        foreach (var link in graph.To(node).Where(link => link.Kind is GraphLinkKind.Calls or GraphLinkKind.Brings))
        {
            var isRound = !way.Add(link.From);
            page.Line($"{Named(link.From)}{How(link)}{(isRound ? " (round again)" : "")}", indent);
            if (!isRound && depth > 1) Callers(link.From, indent + "  ", depth - 1, way);
        }
    }

    private void Brought()
    {
        var links = graph.Links.Where(link => link.Kind == GraphLinkKind.Brings).ToList();
        if (links.Count == 0) return;
        page.Line("Brought by milestones, initiatives and scenarios:");
        foreach (var link in links) page.Line($"{Named(link.To)}{(link.Most > 0 ? $", in month {link.Most}" : "")}", $"  {graph.Nodes[link.From].Name} -> ", "    ");
        page.Line();
    }

    private void Asked()
    {
        var links = graph.Links.Where(link => link.Kind is GraphLinkKind.AskedSeen or GraphLinkKind.AskedChosen).ToList();
        if (links.Count == 0) return;
        page.Line("Asked for in conditions:");
        foreach (var link in links) page.Line($"{graph.Nodes[link.To].Id} asks {graph.Nodes[link.From].Id}{How(link)}", "  ", "    ");
        page.Line();
    }

    private void Summary(IReadOnlyList<Arc> arcs)
    {
        foreach (var arc in arcs.Take(Chains)) page.Line(string.Join(" -> ", arc.Longest.Select(e => graph.Nodes[e].Id)), $"Chain of {arc.Longest.Length}: ", "  ");
        List("end", "that others call and that call none", [.. graph.Ends()]);
        List("loner", "without any call, condition, milestone or initiative", [.. graph.Loners()]);
        var events = graph.Events().Count();
        page.Line($"{Count(events, "event")}, {Count(arcs.Count, "arc")}, {Count(graph.Links.Count(link => link.Kind == GraphLinkKind.Calls), "call")}.");
    }

    private void List(string what, string meaning, IReadOnlyList<int> events)
    {
        if (events.Count == 0) return;
        var more = events.Count > LongestList ? $" and {events.Count - LongestList} more" : "";
        page.Line($"{string.Join(", ", events.Take(LongestList).Select(e => graph.Nodes[e].Id))}{more}", $"{Count(events.Count, what)} {meaning}: ", "  ");
    }

    private string Named(int node) => $"{graph.Nodes[node].Name}: {graph.Nodes[node].Title}";

    private static string How(GraphLink link) => link.Kind switch
    {
        GraphLinkKind.Calls => $" calls it ({link.Option}, after {Months(link)}{(link.Recheck ? "" : ", whatever holds then")})",
        GraphLinkKind.Brings => $" brings it{(link.Most > 0 ? $" in month {link.Most}" : "")}",
        _ => $" ({link.Label})",
    };

    private static string Months(GraphLink link) => $"{link.Months} {(link.Most == 1 ? "month" : "months")}";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
