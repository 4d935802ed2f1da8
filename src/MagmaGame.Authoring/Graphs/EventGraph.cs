using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Graphs;

/// <summary>How the events of a library hang together: what calls, brings and asks about what.</summary>
public sealed class EventGraph
{
    private readonly ILookup<int, GraphLink> _from;
    private readonly ILookup<int, GraphLink> _to;

    private EventGraph(ImmutableArray<GraphNode> nodes, ImmutableArray<GraphLink> links)
    {
        (Nodes, Links) = (nodes, links);
        _from = links.ToLookup(link => link.From);
        _to = links.ToLookup(link => link.To);
    }

    /// <summary>The events in the library's order, then what else brings some.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The links, by the node they leave.</summary>
    public ImmutableArray<GraphLink> Links { get; }

    /// <summary>The graph of a library.</summary>
    public static EventGraph Of(Catalogue catalogue)
    {
        var nodes = catalogue.Events.Select(e => new GraphNode(GraphNodeKind.Event, e.Id, e.Title)).ToList();
        var links = new List<GraphLink>();
        foreach (var definition in catalogue.Events)
        {
            links.AddRange(definition.Options.SelectMany(option => CallsOf(definition, option)).Distinct());
            foreach (var (asked, option, isDenied) in EventQuestions.In(definition))
            {
                var kind = option < 0 ? GraphLinkKind.AskedSeen : GraphLinkKind.AskedChosen;
                links.Add(new GraphLink(asked, definition.Index, kind, option < 0 ? "" : catalogue.Events[asked].Options[option].Id) { IsDenied = isDenied });
            }
        }
        foreach (var milestone in catalogue.Milestones)
            Bring(GraphNodeKind.Milestone, milestone.Id, milestone.Name, e => e.Milestone == milestone.Milestone && e.Trigger == EventTrigger.Milestone);
        foreach (var initiative in catalogue.Initiatives)
            Bring(GraphNodeKind.Initiative, initiative.Id, initiative.Name, e => e.Initiative == initiative.Initiative && e.Trigger == EventTrigger.Initiative);
        foreach (var scenario in catalogue.Scenarios.Where(s => !s.Scenes.IsEmpty))
        {
            nodes.Add(new GraphNode(GraphNodeKind.Scenario, scenario.Id, scenario.Name));
            links.AddRange(scenario.Scenes.Select(scene =>
                new GraphLink(nodes.Count - 1, scene.EventIndex, GraphLinkKind.Brings) { Least = scene.Month, Most = scene.Month }));
        }
        return new EventGraph([.. nodes], [.. links.OrderBy(link => link.From).ThenBy(link => link.Kind)]);

        void Bring(GraphNodeKind kind, string id, string name, Func<EventDefinition, bool> isBrought)
        {
            var brought = catalogue.Events.Where(isBrought).ToList();
            if (brought.Count == 0) return;
            nodes.Add(new GraphNode(kind, id, name));
            links.AddRange(brought.Select(e => new GraphLink(nodes.Count - 1, e.Index, GraphLinkKind.Brings)));
        }
    }

    /// <summary>The links that leave a node.</summary>
    public IEnumerable<GraphLink> From(int node) => _from[node];

    /// <summary>The links that reach a node.</summary>
    public IEnumerable<GraphLink> To(int node) => _to[node];

    /// <summary>Index of the event of that id; -1 when there is none.</summary>
    public int Find(string eventId)
    {
        for (var i = 0; i < Nodes.Length; i++)
            if (Nodes[i].Kind == GraphNodeKind.Event && Nodes[i].Id == eventId) return i;
        return -1;
    }

    /// <summary>The nodes that at most so many links part from one, whichever way the links go.</summary>
    public ImmutableHashSet<int> Around(int node, int depth)
    {
        var near = new HashSet<int> { node };
        var edge = new List<int> { node };
        for (var step = 0; step < depth && edge.Count > 0; step++)
        {
            edge = [.. edge.SelectMany(n => _from[n].Select(link => link.To).Concat(_to[n].Select(link => link.From))).Distinct().Where(near.Add)];
        }
        return [.. near];
    }

    /// <summary>Events that nothing calls or brings and that have no other link either.</summary>
    public IEnumerable<int> Loners() => Events().Where(node => !_from.Contains(node) && !_to.Contains(node));

    /// <summary>Events that another calls and that call none.</summary>
    public IEnumerable<int> Ends() => Events().Where(node => Called(node).Any() && !Calling(node).Any());

    /// <summary>The calls of an event.</summary>
    public IEnumerable<GraphLink> Calling(int node) => _from[node].Where(link => link.Kind == GraphLinkKind.Calls);

    /// <summary>The calls that reach an event.</summary>
    public IEnumerable<GraphLink> Called(int node) => _to[node].Where(link => link.Kind == GraphLinkKind.Calls);

    /// <summary>Indices of the events.</summary>
    public IEnumerable<int> Events() => Enumerable.Range(0, Nodes.Length).Where(i => Nodes[i].Kind == GraphNodeKind.Event);

    private static IEnumerable<GraphLink> CallsOf(EventDefinition definition, EventOption option) => option.Roll.Select(outcome => outcome.Then)
        .Append(option.Then)
        .OfType<ChainCall>()
        .Select(call => new GraphLink(definition.Index, call.EventIndex, GraphLinkKind.Calls, option.Id)
        {
            Least = call.AfterMin,
            Most = call.AfterMax,
            Recheck = call.Recheck,
        });
}
