using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Events and their decks.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind OptionCount = new("MG0401", Error, "an event has 2 to 4 options, not {0}", "",
        "One option is no choice, and more than four cannot be weighed against each other.")
    {
        Example = DiagnosticExample.InEvent(
            """
            options:
            - {id: one, text: Wait., lever: world}
            """,
            """
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world}
            """),
    };

    internal static readonly DiagnosticKind FirstOptionDisabled = new("MG0402", Error,
        "the first option must not carry 'enable'", "",
        "Something can always be done: the first option stays open whatever happens.")
    {
        Example = DiagnosticExample.InEvent(
            """
            options:
            - {id: one, text: Wait., lever: world, enable: paused, because: Not now.}
            - {id: two, text: Call., lever: world}
            """,
            """
            options:
            - {id: one, text: Wait., lever: world}
            - {id: two, text: Call., lever: world, enable: paused, because: Not now.}
            """),
    };

    internal static readonly DiagnosticKind EnableWithoutBecause = new("MG0403", Error, "'{0}' needs '{1}' beside it", "",
        "A player who may not choose an option reads why.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, enable: paused}",
            "- {id: two, text: Wait., lever: world, enable: paused, because: Not now.}"),
    };

    internal static readonly DiagnosticKind KeyNotForTrigger = new("MG0404", Error, "'{0}' does not go with 'trigger: {1}'", "",
        "pick belongs to drawn events, milestone and initiative to events that these bring.")
    {
        Example = DiagnosticExample.InEvent(
            """
            trigger: drawn
            pick: {deck: security, weight: 10}
            milestone: tedai
            """,
            """
            trigger: milestone
            milestone: tedai
            """),
    };

    internal static readonly DiagnosticKind TriggerNeedsKey = new("MG0405", Error, "'trigger: {1}' needs '{0}'", "",
        "A drawn event says from which deck (pick); the others say which milestone or initiative brings them.")
    {
        Example = DiagnosticExample.InEvent(
            "trigger: milestone",
            """
            trigger: milestone
            milestone: tedai
            """),
    };

    internal static readonly DiagnosticKind ChancesSum = new("MG0406", Error, "the chances add up to {0}, not 1", "",
        "One of the outcomes must happen. Let the last one have 'chance: rest'.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, roll: [{chance: 0.5}, {chance: 0.4}]}",
            "- {id: two, text: Wait., lever: world, roll: [{chance: 0.5}, {chance: rest}]}"),
    };

    internal static readonly DiagnosticKind SecondRest = new("MG0407", Error, "a second 'rest'", "again",
        "Only one outcome can take the rest.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, roll: [{chance: rest}, {chance: rest}]}",
            "- {id: two, text: Wait., lever: world, roll: [{chance: 0.5}, {chance: rest}]}"),
    };

    internal static readonly DiagnosticKind CallsUncallable = new("MG0408", Error,
        "event '{0}' cannot be called: its trigger is {1}", "",
        "'then' calls events with 'trigger: called'.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, then: {event: base.first, after: 1}}",
            "- {id: two, text: Wait., lever: world, then: {event: base.second, after: 1}}"),
    };

    internal static readonly DiagnosticKind NeverCalled = new("MG0409", Warning, "no event calls '{0}'", "",
        "An event with 'trigger: called' shows only when another event's 'then' names it.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            id: security.lawsuit
            trigger: called
            """,
            """
            id: security.lawsuit
            trigger: drawn
            pick: {deck: security, weight: 10}
            """),
    };

    internal static readonly DiagnosticKind MalformedAfter = new("MG0410", Error,
        "'{0}' is no number of months", "write 2 or 1..3",
        "'after' is a number of months, or the least and the greatest with two dots between, from 1 on.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, then: {event: base.second, after: 1-3}}",
            "- {id: two, text: Wait., lever: world, then: {event: base.second, after: 1..3}}"),
    };

    internal static readonly DiagnosticKind TextLength = new("MG0411", Hint, "the text has {0} words; 60 to 120 read best", "",
        "Players read many scenes; each should be short and still be a scene.")
    {
        Example = DiagnosticExample.InEvent("text: {{word  × 55}}", "text: {{word  × 60}}"),
    };

    internal static readonly DiagnosticKind TextLengthFar = new("MG0412", Warning,
        "the text has {0} words; it should have 60 to 120", "",
        "Players read many scenes; each should be short and still be a scene.")
    {
        Example = DiagnosticExample.InEvent("text: {{word  × 20}}", "text: {{word  × 60}}"),
    };

    internal static readonly DiagnosticKind OptionTextLong = new("MG0413", Warning,
        "the option's text has {0} words; it should have under 20", "",
        "Options are compared at a glance.")
    {
        Example = DiagnosticExample.InOption("- {id: two, text: {{word  × 25}}, lever: world}", "- {id: two, text: {{word  × 15}}, lever: world}"),
    };

    internal static readonly DiagnosticKind EmptyDeck = new("MG0414", Hint, "no event belongs to deck '{0}'", "",
        "When this deck speaks, nothing happens.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InList(
            "content/decks.yaml",
            "decks",
            """
            - {id: security, name: Locks, weight: 10}
            - {id: weather, name: Weather, weight: 10}
            """,
            "- {id: security, name: Locks, weight: 10}"),
    };

    private static DiagnosticKind[] EventKinds =>
    [
        OptionCount, FirstOptionDisabled, EnableWithoutBecause, KeyNotForTrigger, TriggerNeedsKey, ChancesSum,
        SecondRest, CallsUncallable, NeverCalled, MalformedAfter, TextLength, TextLengthFar, OptionTextLong, EmptyDeck,
    ];
}
