using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Conditions of events and of options.</content>
internal static partial class ProofKinds
{
    internal static readonly DiagnosticKind ClauseNeverHolds = new("MG0801", Error, "this never holds: {0}", "never true",
        "No value that the variables can have makes this clause true, so the event can never show where its condition is asked.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security > 100
            """,
            """
            when:
            - security > 90
            """),
    };

    internal static readonly DiagnosticKind ClauseAlwaysHolds = new("MG0802", Warning, "this always holds: {0}", "says nothing",
        "Every value that the variables can have makes this clause true. Leave it out, or ask what was meant.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security + control >= 0
            """,
            """
            when:
            - security + control >= 50
            """),
    };

    internal static readonly DiagnosticKind ClausesContradict = new("MG0803", Error,
        "this never holds together with the other clauses: {0}", "never true beside the others",
        "All clauses of a condition must hold at once, and these exclude one another. Should two of them be joined by 'or'?")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security < 20
            - security > 30
            """,
            """
            when:
            - security < 20 or security > 30
            """),
    };

    internal static readonly DiagnosticKind ClauseImplied = new("MG0804", Warning,
        "the other clauses already say this: {0}", "says nothing more",
        "Whenever the other clauses hold, this one does too. Leave it out, or ask what was meant.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security > 30
            - security > 20
            """,
            """
            when:
            - security > 30
            """),
    };

    internal static readonly DiagnosticKind NeverEnabled = new("MG0805", Error,
        "option '{0}' can never be chosen: {1}", "never holds here",
        "Whenever the event shows, this condition fails, so no player will ever be able to choose the option.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when: [security < 30]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: security >= 50, because: Not now.}
            """,
            """
            when: [security < 30]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: security >= 20, because: Not now.}
            """),
    };

    internal static readonly DiagnosticKind AlwaysEnabled = new("MG0806", Warning,
        "option '{0}' can always be chosen: {1}", "always holds here",
        "Whenever the event shows, this condition holds, so nobody will ever read the reason under 'because'.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when: [security > 80]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: security > 10, because: Not now.}
            """,
            """
            when: [security > 80]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: security > 90, because: Not now.}
            """),
    };

    internal static readonly DiagnosticKind AllDisabled = new("MG0807", Error,
        "no option can be chosen when {0}", "",
        "A player must always be able to answer. Leave the first option without 'enable'.")
    {
        Example = DiagnosticExample.InEvent(
            """
            options:
            - {id: one, text: Wait., lever: world, enable: security > 40, because: Too open.}
            - {id: two, text: Call., lever: world, enable: security < 35, because: Too safe.}
            """,
            """
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: security < 35, because: Too safe.}
            """,
            "MG0402"),
    };

    private static DiagnosticKind[] ConditionKinds =>
    [
        ClauseNeverHolds, ClauseAlwaysHolds, ClausesContradict, ClauseImplied, NeverEnabled, AlwaysEnabled, AllDisabled,
    ];
}
