using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Scenes that initiatives bring.</content>
internal static partial class ProofKinds
{
    internal static readonly DiagnosticKind SceneNeverComes = new("MG0820", Error,
        "this scene never shows: whenever it could, '{0}' of the same initiative comes instead", "never comes",
        "An initiative shows the first of its scenes that fits, in the order of the files. Those named come earlier, may show every "
            + "time, and one of them fits whenever this one does. Limit the earlier one, give it a 'when', or move this one before it.")
    {
        Example = DiagnosticExample.InFile("content/events/night.yaml", TwoScenes("120", "not paused"), TwoScenes("120", "paused", "not paused")),
    };

    internal static readonly DiagnosticKind SceneComesLater = new("MG0821", Warning,
        "'{0}' of the same initiative always comes before this scene, which shows only when the initiative is taken again; if that is meant, add seen({0}) to its 'when'", "comes second",
        "An initiative shows the first of its scenes that fits, in the order of the files, and until it has been shown the one named "
            + "fits whenever this one does. Ask 'seen(first)' here if that is meant; else give it a 'when', or move this one before it.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile("content/events/night.yaml", TwoScenes("1", "not paused"), TwoScenes("1", "seen(night.first)")),
    };

    internal static readonly DiagnosticKind WaitsForNothing = new("MG0822", Error,
        "'{0}' can never be drawn in this scenario: {1}", "never comes here",
        "Its 'when' asks for an event that the scenario's decks leave out and that nothing else brings. Choose that event too, or "
            + "leave this one out.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first, night.later]}]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first, night.first, night.later]}]}

            """)
            .Beside("content/events/night.yaml", TwoDrawn("", "seen(night.first)")),
    };

    internal static readonly DiagnosticKind ChoiceCanBeSilent = new("MG0823", Warning,
        "the scenario's decks have nothing to say while {0}", "",
        "As long as that is so, none of the events that it draws can show: only what is called, and what milestones and initiatives "
            + "bring. Choose an event that fits as well.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [night.first, night.later]}]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [night.first, night.later, base.first]}]}

            """)
            .Beside("content/events/night.yaml", TwoDrawn("not paused", "not paused")),
    };

    private static DiagnosticKind[] SceneKinds => [SceneNeverComes, SceneComesLater, WaitsForNothing, ChoiceCanBeSilent];

    private static string TwoDrawn(string firstWhen, string laterWhen) =>
        $$$"""
        format: 1
        events:
        - id: night.first
          title: A knock
          text: {{{Sixty}}}
          sources: [plan-one]
          trigger: drawn
          pick: {deck: security, weight: 10}
          when: [{{{firstWhen}}}]
          options:
          - {id: open, text: Open., lever: world}
          - {id: wait, text: Wait., lever: world}
        - id: night.later
          title: A letter
          text: {{{Sixty}}}
          sources: [plan-one]
          trigger: drawn
          pick: {deck: security, weight: 10}
          when: [{{{laterWhen}}}]
          options:
          - {id: read, text: Read., lever: world}
          - {id: burn, text: Burn., lever: world}
        """;

    // A file beside an example is taken as it stands.
    private static string Sixty => string.Join(' ', Enumerable.Repeat("word", 60));

    private static string TwoScenes(string times, string laterWhen, string firstWhen = "") =>
        $$$"""
        format: 1
        events:
        - id: night.first
          title: A knock
          text: {{word  × 60}}
          sources: [plan-one]
          trigger: initiative
          initiative: merge
          when: [{{{firstWhen}}}]
          limit: {times: {{{times}}}, cooldown: 0}
          options:
          - {id: open, text: Open., lever: world}
          - {id: wait, text: Wait., lever: world}
        - id: night.later
          title: A letter
          text: {{word  × 60}}
          sources: [plan-one]
          trigger: initiative
          initiative: merge
          when: [{{{laterWhen}}}]
          options:
          - {id: read, text: Read., lever: world}
          - {id: burn, text: Burn., lever: world}
        """;
}
