using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Decks, weights, limits and what conditions wait for.</content>
internal static partial class ProofKinds
{
    internal static readonly DiagnosticKind DeckNeverSpeaks = new("MG0813", Warning,
        "no event of deck '{0}' can ever show", "",
        "Every event of the deck has a condition that never holds or the weight 0, so its turn always passes to others.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            "pick: {deck: weather, weight: 0}",
            "pick: {deck: weather, weight: 10}",
            "MG0818")
            .Beside(
                "content/decks.yaml",
                """
                format: 1
                quiet_weight: 20
                decks:
                - {id: security, name: Locks, weight: 10}
                - {id: weather, name: Weather, weight: 10}
                """),
    };

    internal static readonly DiagnosticKind TimesUnreachable = new("MG0814", Warning,
        "it can show {0} times at most: {1}", "never reached",
        "With this cooldown the months in which the event can show do not suffice for so many times.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when: [month >= 80]
            limit: {times: 4, cooldown: 10}
            """,
            """
            when: [month >= 80]
            limit: {times: 3, cooldown: 10}
            """),
    };

    internal static readonly DiagnosticKind BoostNever = new("MG0815", Warning, "this boost never counts: {0}", "never holds here",
        "Whenever the event or deck may be drawn, the boost's condition fails, so it never changes the weight.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when: [security > 50]
            pick: {deck: security, weight: 10, boost: [{if: security < 40, times: 2}]}
            """,
            """
            when: [security > 50]
            pick: {deck: security, weight: 10, boost: [{if: security < 60, times: 2}]}
            """),
    };

    internal static readonly DiagnosticKind BoostAlways = new("MG0816", Warning, "this boost always counts: {0}", "always holds here",
        "Whenever the event or deck may be drawn, the boost's condition holds. Put the factor into the weight instead.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when: [security > 50]
            pick: {deck: security, weight: 10, boost: [{if: security > 40, times: 2}]}
            """,
            """
            when: [security > 50]
            pick: {deck: security, weight: 20}
            """),
    };

    internal static readonly DiagnosticKind NeverWritten = new("MG0817", Warning,
        "'{0}' is asked for and nothing ever sets it", "stays as it starts",
        "No effect and no scenario changes this variable, so every condition about it has the same answer in every game.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when: [not warned]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Warn., lever: world}
            """,
            """
            when: [not warned]
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Warn., lever: world, do: [warned = yes]}
            """)
            .Beside(
                "content/variables.yaml",
                """
                format: 1
                variables:
                - {name: warned, label: warned, kind: flag, sees: exact, meaning: Whether anybody was warned.}
                """),
    };

    internal static readonly DiagnosticKind NeverDrawn = new("MG0818", Warning, "the event is never drawn: its weight is 0", "",
        "Boosts multiply the weight, and 0 stays 0. Give it a weight, or let another event call it.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            "pick: {deck: security, weight: 0}",
            "pick: {deck: security, weight: 10}"),
    };

    internal static readonly DiagnosticKind DeckCanBeEmpty = new("MG0819", Hint,
        "deck '{0}' has nothing to say while {1}", "",
        "As long as that is so, none of its events can show, so its turn passes to other decks. Add an event that fits, or allow it if "
            + "the deck is meant for other times.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            pick: {deck: weather, weight: 10}
            when: [paused]
            """,
            "pick: {deck: weather, weight: 10}")
            .Beside(
                "content/decks.yaml",
                """
                format: 1
                quiet_weight: 20
                decks:
                - {id: security, name: Locks, weight: 10}
                - {id: weather, name: Weather, weight: 10}
                """),
    };

    private static DiagnosticKind[] DrawKinds =>
    [
        DeckNeverSpeaks, TimesUnreachable, BoostNever, BoostAlways, NeverWritten, NeverDrawn,
        DeckCanBeEmpty,
    ];
}
