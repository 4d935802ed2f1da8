using System.Globalization;
using System.Text;

namespace MagmaGame.Authoring.Graphs;

/// <summary>Writes graphs as Mermaid flowcharts, which code hosts draw.</summary>
public static class MermaidText
{
    /// <summary>The chart of some nodes and the links between them, with line feeds.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes, in order.</param>
    public static string Of(EventGraph graph, IReadOnlyList<int> nodes)
    {
        var chart = new StringBuilder("flowchart LR\n");
        foreach (var node in nodes)
        {
            var (kind, id, title) = graph.Nodes[node];
            var text = $"\"{Escaped(title)}<br/>{Escaped(id)}\"";
            chart.Append(CultureInfo.InvariantCulture, $"  n{node}{kind switch
            {
                GraphNodeKind.Milestone => $"{{{{{text}}}}}",
                GraphNodeKind.Initiative => $"([{text}])",
                GraphNodeKind.Scenario => $"[/{text}/]",
                _ => $"[{text}]",
            }}\n");
        }
        var shown = nodes.ToHashSet();
        foreach (var link in graph.Links.Where(link => shown.Contains(link.From) && shown.Contains(link.To)))
        {
            var arrow = link.Kind is GraphLinkKind.AskedSeen or GraphLinkKind.AskedChosen ? "-.->" : "-->";
            var label = link.Label.Length > 0 ? $"|\"{Escaped(link.Label)}\"|" : "";
            chart.Append(CultureInfo.InvariantCulture, $"  n{link.From} {arrow}{label} n{link.To}\n");
        }
        return chart.ToString();
    }

    // Signs that mean something to Mermaid or to what draws it go by their numbers.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '"' or '#' or '<' or '>' or '&' or '`' or ';' or '\\' or '|') escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            else escaped.Append(char.IsControl(c) ? ' ' : c);
        }
        return escaped.ToString();
    }
}
