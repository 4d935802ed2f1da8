using System.Text.RegularExpressions;
using MagmaGame.Authoring.Graphs;
using MagmaGame.TestKit;
using static MagmaGame.Authoring.Tests.Libraries;

namespace MagmaGame.Authoring.Tests.Graphs;

/// <summary>The pictures follow the grammar of what draws them, whatever stands in titles.</summary>
public sealed partial class PictureTests
{
    private const string Nasty = "A \\ \"title\"; [b] <i> {c} | # & -> \\\" --> %% `x`";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dot_is_dot(bool shipped)
    {
        var graph = Graph(shipped);
        var tokens = DotTokens(DotText.Of(graph, All(graph))).ToList();
        var at = 0;
        Take("digraph");
        Take("events");
        Take("{");
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var links = 0;
        while (tokens[at] != "}")
        {
            var first = tokens[at++];
            if (tokens[at] == "=") at += 2;
            else if (tokens[at] == "->")
            {
                at++;
                Assert.Contains(first, nodes);
                Assert.Contains(tokens[at++], nodes);
                links++;
                if (tokens[at] == "[") Attributes();
            }
            else
            {
                Assert.StartsWith(first == "node" ? "n" : "\"", first, StringComparison.Ordinal);
                nodes.Add(first);
                Attributes();
            }
            Take(";");
        }
        Take("}");
        Assert.Equal(tokens.Count, at);
        Assert.Equal(graph.Links.Length, links);
        Assert.Equal(graph.Nodes.Length, nodes.Count - 1);

        void Take(string token) => Assert.Equal(token, tokens[at++]);

        void Attributes()
        {
            Take("[");
            do
            {
                Assert.Matches("^[a-z]+$", tokens[at++]);
                Take("=");
                at++;
            }
            while (tokens[at++] == ",");
            Assert.Equal("]", tokens[at - 1]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mermaid_is_a_flowchart(bool shipped)
    {
        var graph = Graph(shipped);
        var lines = MermaidText.Of(graph, All(graph)).TrimEnd('\n').Split('\n');
        Assert.Equal("flowchart LR", lines[0]);
        Assert.All(lines[1..(graph.Nodes.Length + 1)], line => Assert.Matches(Node(), line));
        Assert.All(lines[(graph.Nodes.Length + 1)..], line => Assert.Matches(Link(), line));
        Assert.Equal(1 + graph.Nodes.Length + graph.Links.Length, lines.Length);
    }

    private static EventGraph Graph(bool shipped) => EventGraph.Of(shipped
        ? ShippedContent.Catalogue
        : Of(
            Drawn("p.one", "p.two").Replace("Title of p.one", $"'{Nasty.Replace("{c}", "", StringComparison.Ordinal)}'", StringComparison.Ordinal),
            Called("p.two"),
            Event("p.three", "trigger: milestone\n  milestone: tedai\n  when: [seen(p.one), not chose(p.two.o1)]"),
            Event("p.four", "trigger: initiative\n  initiative: merge")));

    private static List<int> All(EventGraph graph) => [.. Enumerable.Range(0, graph.Nodes.Length)];

    // What Graphviz reads: words, texts in quotes in which \ takes the next sign along, and signs.
    private static IEnumerable<string> DotTokens(string text)
    {
        var rest = text;
        while ((rest = rest.TrimStart()).Length > 0)
        {
            var match = DotToken().Match(rest);
            Assert.True(match.Success && match.Index == 0, "No token: " + rest[..Math.Min(40, rest.Length)]);
            yield return match.Value;
            rest = rest[match.Length..];
        }
    }

    [GeneratedRegex("""^(?:[A-Za-z_]+|"(?:[^"\\]|\\.)*"|->|[{}\[\];,=])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DotToken();

    [GeneratedRegex("""^  n[0-9]+(?:\[|\{\{|\(\[|\[/)"(?:[^"<>#;&`|]|<br/>|#[0-9]+;)*"(?:\]|\}\}|\]\)|/\])$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Node();

    [GeneratedRegex("""^  n[0-9]+ (?:-->|-\.->)(?:\|"(?:[^"<>#;&`|]|#[0-9]+;)+"\|)? n[0-9]+$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
