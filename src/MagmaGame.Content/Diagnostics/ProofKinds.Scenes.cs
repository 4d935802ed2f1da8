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
        "'{0}' of the same initiative always comes before this scene, which shows only when the initiative is taken again", "comes second",
        "An initiative shows the first of its scenes that fits, in the order of the files, and until it has been shown the one named "
            + "fits whenever this one does. Ask 'seen(first)' here if that is meant; else give it a 'when', or move this one before it.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile("content/events/night.yaml", TwoScenes("1", "not paused"), TwoScenes("1", "seen(night.first)")),
    };

    private static DiagnosticKind[] SceneKinds => [SceneNeverComes, SceneComesLater];

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
