using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests;

/// <summary>
/// The least that loads, made from what the simulation itself asks for; tests add one thing to it and look at that.
/// </summary>
internal static class MinimalContent
{
    public const string EventPath = "content/events/test.yaml";

    public static readonly string SixtyWords = string.Join(' ', Enumerable.Repeat("word", 60));

    public static ContentFiles Files { get; } = new(
    [
        File("content/model/variables.yaml", Variables()),
        File("content/model/parameters.yaml", Parameters()),
        File("content/decks.yaml", "format: 1\nquiet_weight: 20\ndecks:\n- {id: security, name: Locks, weight: 10}\n"),
        File("content/cast/roles.yaml", """
            format: 1
            roles:
            - {id: senator, kind: person, what: sits somewhere}
            - {id: rival_1, kind: organisation, what: another developer, patterns: [Tesserane]}
            """),
        File("content/initiatives/initiatives.yaml",
            Texts<Initiative>("initiatives", ", lever: world, needs: nothing, known: nothing, sources: [plan-one]")),
        File("content/milestones.yaml", Texts<Milestone>("milestones", ", told: exact, sources: [plan-one]")),
        File("content/phases.yaml", Texts<Phase>("phases", "")),
        File("content/reasons.yaml",
            "format: 1\nreasons:\n" + string.Concat(EnumNames<Reason>.All.Select(name => $"  {name}: a reason\n"))),
        File("content/outcomes.yaml", Outcomes()),
        File("content/scenarios/base.yaml", "format: 1\nscenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one]}\n"),
        File("content/policies/base.yaml",
            "format: 1\npolicy: {id: base, name: Base, text: A way to play., sources: [plan-one]}\n"),
        File("seeds/plan.yaml", """
            format: 1
            document: {id: plan, title: A plan, author: Somebody, published: 2025-01, thesis: One should plan.}
            claims:
            - {id: plan-one, kind: goal, says: One., numbers: [], game: Shown.}
            - {id: plan-two, kind: goal, says: Two., numbers: ['2'], game: Shown.}
            """),
        File("content/events/base.yaml", "format: 1\nevents:\n" + Event("base.first") + Event("base.second", "called")),
    ]);

    public static ContentFile File(string path, string text) => ContentFile.OfText(path, text);

    /// <summary>An event without mistakes; of those called, the first option calls itself.</summary>
    public static string Event(string id, string trigger = "drawn") => $$"""
        - id: {{id}}
          title: A title
          text: {{SixtyWords}}
          sources: [plan-one]
          trigger: {{trigger}}
          {{(trigger == "drawn" ? "pick: {deck: security, weight: 10}" : "limit: {times: 1}")}}
          options:
          - {id: one, text: One., lever: world{{(trigger == "called" ? $", then: {{event: {id}, after: 1}}" : "")}}}
          - {id: two, text: Two., lever: world}

        """;

    /// <summary>
    /// What loading says when a file is put into the minimal content, only about that file: <c>line:column CODE</c>.
    /// </summary>
    public static IEnumerable<string> Says(string path, string text) =>
        Diagnose(path, text).Select(d => $"{d.Span.StartLine}:{d.Span.StartColumn} {d.Code}");

    public static IEnumerable<Diagnostic> Diagnose(string path, string text) =>
        ContentLoader.Load(Files.With(File(path, text))).Diagnostics.Where(d => d.Path == path);

    /// <summary>The same for a file of events.</summary>
    public static string Events(string items) => "format: 1\nevents:\n" + items;

    private static string Variables()
    {
        var text = new StringBuilder("format: 1\nvariables:\n");
        foreach (var variable in Enum.GetValues<Variable>())
        {
            var name = MemberNames.WordsOf(variable.ToString(), '_');
            var derived = variable >= Variable.Month;
            var kind = variable == Variable.Phase
                ? ", kind: phase"
                : derived && variable >= Variable.DeclaredSlowdown ? ", kind: flag" : "";
            var range = kind.EndsWith("flag", StringComparison.Ordinal) ? "" : ", unit: points, range: [0, 100]";
            text.Append(
                $"- {{name: {name}, label: {name}{kind}{range}{(derived ? ", derived: true" : ", start: 10")}, sees: exact, "
                + "meaning: It means something.}\n");
        }
        return text.ToString();
    }

    private static string Parameters()
    {
        var asked = new ParameterReader([]);
        _ = new ModelParameters(asked);
        var singles = new ParameterReader(asked.Asked.Select(name => new ParameterDefinition(name, [1], "", 0, 2, [], "")));
        _ = new ModelParameters(singles);
        var lists = singles.Misshapen.ToHashSet(StringComparer.Ordinal);
        return "format: 1\nparameters:\n" + string.Concat(asked.Asked.Order(StringComparer.Ordinal).Select(name =>
            $"- {{name: {name}, value: {(lists.Contains(name) ? "[1, 1, 1]" : "1")}, unit: points, range: [0, 2], "
            + "sources: [assumption], meaning: A constant.}\n"));
    }

    private static string Texts<T>(string section, string more)
        where T : struct, Enum =>
        $"format: 1\n{section}:\n" + string.Concat(
            EnumNames<T>.All.Select(name => $"- {{id: {name}, name: A name, text: A text.{more}}}\n"));

    private static string Outcomes()
    {
        string[] causes =
        [
            "direct/misuse", "direct/power-seeking", "direct/economic-squeeze", "direct/superpersuasion", "proliferation/misuse",
            "sabotage/power-seeking", "competition/power-seeking", "competition/economic-squeeze", "competition/superpersuasion",
            "others/power-seeking", "others/economic-squeeze", "others/superpersuasion", "others/security-dilemma",
        ];
        string[] variants =
        [
            "chosen/obsolescence", "de-facto/obsolescence", "coordinated/pause", "government-led/pause", "natural/pause",
            "willing/self-destruction", "involuntary/self-destruction",
        ];
        return Texts<Outcome>("outcomes", ", sources: [plan-one]")
            + "variants:\n" + string.Concat(variants.Select(v => v.Split('/'))
                .Select(v => $"- {{id: {v[0]}, outcome: {v[1]}, name: A name, text: A text.}}\n"))
            + "verdicts:\n- {id: survived, name: Well, text: A text.}\n- {id: catastrophe, name: Ill, text: A text.}\n"
            + "causes:\n" + string.Concat(causes.Select(c => c.Split('/'))
                .Select(c => $"- {{channel: {c[0]}, threat: {c[1]}, text: A text.}}\n"))
            + "survivals:\n" + string.Concat(EnumNames<OutcomeVariant>.All.Select(name => $"- {{variant: {name}, text: A text.}}\n"));
    }
}
