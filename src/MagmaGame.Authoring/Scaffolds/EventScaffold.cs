using System.Text;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>Writes an event that the check has nothing against but that it is still to be written, for a writer to fill with life.</summary>
public static class EventScaffold
{
    /// <summary>Months after which one event of an arc brings the next.</summary>
    private const string After = "1..3";

    private static readonly string[] Levers = ["technology", "decision-maker", "world", "technology"];

    // Each pays in one coin for another; the writer's own come in their place.
    private static readonly string[] Effects =
    [
        "[security += 3, resources -= 0.02]", "[resources += 0.02, security -= 3]", "[political_will += 2, credibility -= 2]",
        "[credibility += 2, political_will -= 2]",
    ];

    /// <summary>The entry of the event in a list that is not indented, with line feeds.</summary>
    public static string Of(EventDraft draft, Catalogue catalogue)
    {
        var text = new StringBuilder();
        Line($"- id: {draft.Id}");
        Line($"  title: {YamlWords.Of(draft.Title)}");
        Line("  text: |");
        foreach (var line in Scene(catalogue)) Line("    " + line);
        Line($"  sources: [{string.Join(", ", draft.Sources)}]");
        foreach (var line in CauseOf(draft, catalogue)) Line("  " + line);
        Line("  options:");
        for (var i = 0; i < draft.Options.Length; i++)
        {
            Line($"  - id: {draft.Options[i]}");
            Line($"    text: {Placeholders.Option(i)}");
            Line($"    lever: {Levers[i]}");
            Line($"    do: {Effects[i]}");
            if (i == 0 && draft.Next.Length > 0) Line("    " + Call(draft.Next));
        }
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    /// <summary>The line that an option of another event needs to bring it.</summary>
    public static string Call(string id) => $"then: {{event: {id}, after: {After}}}";

    private static IEnumerable<string> CauseOf(EventDraft draft, Catalogue catalogue) => draft.Trigger switch
    {
        EventTrigger.Drawn => ["trigger: drawn", $"pick: {{deck: {draft.Cause}, weight: 10}}"],
        EventTrigger.Milestone => ["trigger: milestone", $"milestone: {draft.Cause}"],
        EventTrigger.Initiative => ["trigger: initiative", $"initiative: {draft.Cause}", .. Later(draft, catalogue)],
        _ => ["trigger: called"],
    };

    // An initiative shows the first of its scenes that fits, so another one waits for those there are.
    private static string[] Later(EventDraft draft, Catalogue catalogue) =>
        catalogue.Events.LastOrDefault(e => e.Initiative is { } initiative && catalogue.Initiatives.Any(i => i.Initiative == initiative && i.Id == draft.Cause)) is { } last
            ? [$"when: [seen({last.Id})]"]
            : [];

    private static string[] Scene(Catalogue catalogue)
    {
        var person = catalogue.Roles.FirstOrDefault(r => r.Kind == RoleKind.Person)?.Id;
        return
        [
            $"{Placeholders.Scene} You are somewhere, at some time of day, and",
            $"{(person is null ? "somebody" : $"{{cast.{person}}}")} wants something from you that cannot wait until tomorrow. Say what it is,",
            "what it would cost to give, and what it would cost to refuse. One scene, in the",
            "present tense, sixty to a hundred and twenty words. Name people only as the cast",
            "does, in braces. Each of the options below should be one that a thoughtful person",
            "could take, and none of them plainly right.",
        ];
    }
}
