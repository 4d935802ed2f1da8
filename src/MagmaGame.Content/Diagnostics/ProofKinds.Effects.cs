using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Effects and calls.</content>
internal static partial class ProofKinds
{
    internal static readonly DiagnosticKind ChangesNothing = new("MG0808", Warning,
        "this effect never changes anything: {0}", "",
        "Whenever the option is chosen, the variable stays as it is. Leave the effect out, or ask what was meant.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, do: [security *= 1]}",
            "- {id: two, text: Wait., lever: world, do: [security *= 1.1]}"),
    };

    internal static readonly DiagnosticKind AlwaysClamped = new("MG0809", Warning,
        "this always goes beyond the range: {0}", "",
        "Results are held to the variable's range, so the whole effect is never felt. Write the end of the range if it is meant.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, do: [security += 101]}",
            "- {id: two, text: Wait., lever: world, do: [security = 100]}"),
    };

    internal static readonly DiagnosticKind Overwritten = new("MG0810", Warning,
        "a later effect sets '{0}' whatever this one does", "lost",
        "Effects run from top to bottom. What an effect does to a variable is lost when a later one sets it anew.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, do: [security += 3, security = 50]}",
            "- {id: two, text: Wait., lever: world, do: [security = 50, security += 3]}"),
    };

    internal static readonly DiagnosticKind CallNeverHolds = new("MG0811", Error,
        "'{0}' can never show when it is called here: {1}", "never comes",
        "The called event's own condition must hold when it is due, and after this option it cannot. Change its 'when', or write "
            + "'recheck: false'.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 1
            events:
            - id: night.knock
              title: A knock
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: drawn
              pick: {deck: security, weight: 10}
              when: [security > 40]
              options:
              - {id: open, text: Open., lever: world, then: {event: night.letter, after: 2}}
              - {id: wait, text: Wait., lever: world}
            - id: night.letter
              title: A letter
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: called
              limit: {times: 1}
              when: [not seen(night.knock)]
              options:
              - {id: read, text: Read., lever: world}
              - {id: burn, text: Burn., lever: world}
            """,
            """
            format: 1
            events:
            - id: night.knock
              title: A knock
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: drawn
              pick: {deck: security, weight: 10}
              when: [security > 40]
              options:
              - {id: open, text: Open., lever: world, then: {event: night.letter, after: 2}}
              - {id: wait, text: Wait., lever: world}
            - id: night.letter
              title: A letter
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: called
              limit: {times: 1}
              when: [not paused]
              options:
              - {id: read, text: Read., lever: world}
              - {id: burn, text: Burn., lever: world}
            """),
    };

    internal static readonly DiagnosticKind CallTooLate = new("MG0812", Error,
        "the game is over before '{0}' is due: {1}", "never comes",
        "A game ends after its last month. Let the called event come sooner, or the calling one show earlier.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 1
            events:
            - id: night.knock
              title: A knock
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: drawn
              pick: {deck: security, weight: 10}
              when: [month >= 90]
              options:
              - {id: open, text: Open., lever: world, then: {event: night.letter, after: 40}}
              - {id: wait, text: Wait., lever: world}
            - id: night.letter
              title: A letter
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: called
              limit: {times: 1}
              when: [not paused]
              options:
              - {id: read, text: Read., lever: world}
              - {id: burn, text: Burn., lever: world}
            """,
            """
            format: 1
            events:
            - id: night.knock
              title: A knock
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: drawn
              pick: {deck: security, weight: 10}
              when: [month >= 90]
              options:
              - {id: open, text: Open., lever: world, then: {event: night.letter, after: 4}}
              - {id: wait, text: Wait., lever: world}
            - id: night.letter
              title: A letter
              text: {{word  × 60}}
              sources: [plan-one]
              trigger: called
              limit: {times: 1}
              when: [not paused]
              options:
              - {id: read, text: Read., lever: world}
              - {id: burn, text: Burn., lever: world}
            """),
    };

    private static DiagnosticKind[] EffectKinds =>
    [
        ChangesNothing, AlwaysClamped, Overwritten, CallNeverHolds, CallTooLate,
    ];
}
