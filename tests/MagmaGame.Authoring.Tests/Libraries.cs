using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests;

/// <summary>Libraries made of the shipped content with events of a test's own in place of all others.</summary>
internal static class Libraries
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("word", 60));

    /// <summary>A library of these events and no others.</summary>
    public static Catalogue Of(params IEnumerable<string> events)
    {
        var kept = ShippedContent.Files.All.Where(file =>
            !file.Path.StartsWith("content/events/", StringComparison.Ordinal)
            && !file.Path.StartsWith("content/tutorials/", StringComparison.Ordinal)
            && !file.Path.StartsWith("content/advisors/", StringComparison.Ordinal)
            && !ShippedContent.FilesNamingEvents.Contains(file.Path));
        var text = "format: 1\nevents:\n" + string.Concat(events);
        var result = ContentLoader.Load(new ContentFiles(kept.Select(ShippedContent.OfNoEvent).Append(ContentFile.OfText("content/events/test.yaml", text))));
        return result.Catalogue ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    /// <summary>An event that is called, and of which each option calls one of the events named (if any).</summary>
    public static string Called(string id, params string[] calls) => Event(id, "trigger: called", calls);

    /// <summary>An event that is drawn, likewise.</summary>
    public static string Drawn(string id, params string[] calls) => Event(id, "trigger: drawn\n  pick: {deck: lab, weight: 10}", calls);

    /// <summary>An event with keys of its own for its trigger.</summary>
    public static string Event(string id, string keys, params string[] calls)
    {
        var options = Enumerable.Range(0, Math.Max(2, calls.Length)).Select(i =>
            $"  - {{id: o{i}, text: One., lever: world{(i < calls.Length ? $", then: {{event: {calls[i]}, after: 1..3}}" : "")}}}\n");
        return $"- id: {id}\n  title: Title of {id}\n  text: {Words}\n  sources: [plan-outcome-pause]\n  {keys}\n  options:\n{string.Concat(options)}";
    }
}
