using System.CommandLine;
using MagmaGame.Authoring.Graphs;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma content graph</c>: what calls, brings and asks about what.</summary>
internal static class ContentGraphCommand
{
    private const int UsualDepth = 3;
    private const int DeepestDepth = 100;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var named = new Argument<string?>("EVENT") { Description = "Show only what has to do with this event.", Arity = ArgumentArity.ZeroOrOne };
        var format = OneOf.Option("--format", "For people, for code hosts that draw Mermaid, for Graphviz.", "text", "mermaid", "dot");
        var arcs = new Option<bool>("--arcs") { Description = "Only the arcs, by their first events." };
        var depth = WholeNumber.Option("--depth", 1, DeepestDepth, $"How many links to follow from EVENT (usually {UsualDepth}).");
        var command = new DocumentedCommand("graph", "Show how events hang together: calls, conditions, milestones, initiatives.",
            "magma content graph", "magma content graph --arcs", "magma content graph security.insider-offer --depth 2",
            "magma content graph --format dot")
        {
            named, format, arcs, depth,
        };
        command.SetAction(result =>
        {
            var catalogue = LoadedContent.LoadToWorkOn(result.GetValue(content), console);
            var graph = EventGraph.Of(catalogue);
            var shape = result.GetRequiredValue(format);
            if (result.GetValue(arcs) && (shape != "text" || result.GetValue(named) is not null))
                throw new CommandFailure("--arcs lists the arcs of the whole library as text: it goes with neither EVENT nor another --format.");
            if (result.GetValue(depth) is not null && result.GetValue(named) is null)
                throw new CommandFailure("--depth says how far to follow the links of one event: name that EVENT too.");
            var steps = (int)(result.GetValue(depth) ?? UsualDepth);
            var middle = -1;
            if (result.GetValue(named) is { } id && (middle = graph.Find(id)) < 0)
                throw new CommandFailure($"There is no event '{id}'.{Suggestion.For(id, catalogue.Events.Select(e => e.Id))} 'magma content graph' shows all of them.");
            if (shape == "text") Print(new GraphText(graph, PrintedPage.Of(console)), middle, steps, result.GetValue(arcs));
            else
            {
                var nodes = Shown(graph, middle, steps);
                console.Out.Write(shape == "dot" ? DotText.Of(graph, nodes) : MermaidText.Of(graph, nodes));
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(GraphText text, int middle, int depth, bool arcs)
    {
        if (arcs) text.ArcsOnly();
        else if (middle < 0) text.Whole();
        else text.Around(middle, depth);
    }

    // A picture of the whole library leaves out what stands alone, unless all of it does.
    private static List<int> Shown(EventGraph graph, int middle, int depth)
    {
        if (middle >= 0) return [.. graph.Around(middle, depth).Order()];
        var loners = graph.Loners().ToHashSet();
        var linked = Enumerable.Range(0, graph.Nodes.Length).Where(node => !loners.Contains(node)).ToList();
        return linked.Count > 0 ? linked : [.. Enumerable.Range(0, graph.Nodes.Length)];
    }
}
