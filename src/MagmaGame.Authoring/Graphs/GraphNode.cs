namespace MagmaGame.Authoring.Graphs;

/// <summary>What stands in a graph.</summary>
public enum GraphNodeKind
{
    /// <summary>An event.</summary>
    Event,
    /// <summary>A milestone that brings events.</summary>
    Milestone,
    /// <summary>An initiative that brings events.</summary>
    Initiative,
    /// <summary>A scenario that brings events.</summary>
    Scenario,
}

/// <summary>A thing in a graph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique among its kind.</param>
/// <param name="Title">What people call it.</param>
public sealed record GraphNode(GraphNodeKind Kind, string Id, string Title)
{
    /// <summary>A name that is unique in the graph.</summary>
    public string Name => Kind == GraphNodeKind.Event ? Id : $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
