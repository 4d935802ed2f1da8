using System.Globalization;
using System.Text;

namespace MagmaGame.Authoring.Graphs;

/// <summary>Writes graphs in the language of Graphviz.</summary>
public static class DotText
{
    /// <summary>The graph of some nodes and the links between them, with line feeds.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes, in order.</param>
    public static string Of(EventGraph graph, IReadOnlyList<int> nodes)
    {
        var text = new StringBuilder("digraph events {\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var node in nodes)
        {
            var (kind, id, title) = graph.Nodes[node];
            var shape = kind switch
            {
                GraphNodeKind.Milestone => ", shape=hexagon",
                GraphNodeKind.Initiative => ", shape=oval",
                GraphNodeKind.Scenario => ", shape=parallelogram",
                _ => "",
            };
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(graph.Nodes[node].Name)} [label=\"{Escaped(title)}\\n{Escaped(id)}\"{shape}];\n");
        }
        var shown = nodes.ToHashSet();
        foreach (var link in graph.Links.Where(link => shown.Contains(link.From) && shown.Contains(link.To)))
        {
            var isAsked = link.Kind is GraphLinkKind.AskedSeen or GraphLinkKind.AskedChosen;
            string[] marks = [.. link.Label.Length > 0 ? [$"label={Quoted(link.Label)}"] : Array.Empty<string>(), .. isAsked ? ["style=dashed"] : Array.Empty<string>()];
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(graph.Nodes[link.From].Name)} -> {Quoted(graph.Nodes[link.To].Name)}{(marks.Length > 0 ? $" [{string.Join(", ", marks)}]" : "")};\n");
        }
        return text.Append("}\n").ToString();
    }

    private static string Quoted(string text) => $"\"{Escaped(text)}\"";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '"' or '\\') escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }
        return escaped.ToString();
    }
}
