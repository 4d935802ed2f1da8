using MagmaGame.Content.Fixes;
using MagmaGame.Content.Texts;
using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Shape and names.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind UnknownKey = new("MG0201", Error, "unknown key '{0}'", "not known here",
        "The keys of each thing are listed in content/README.md. A misspelt key would silently do nothing, so it is an error.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent("titel: The badge", "title: The badge"),
    };

    internal static readonly DiagnosticKind MissingKey = new("MG0202", Error, "'{0}' is missing", "",
        "This key is needed; see content/README.md.")
    {
        Example = DiagnosticExample.InEvent("pick: {weight: 10}", "pick: {deck: security, weight: 10}"),
    };

    internal static readonly DiagnosticKind UnknownVariable = new("MG0203", Error, "unknown variable '{0}'", "not declared",
        "Conditions and effects may name the variables of content/model/variables.yaml and those of content/variables.yaml.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - secuirty < 35
            """,
            """
            when:
            - security < 35
            """),
    };

    internal static readonly DiagnosticKind WrongShape = new("MG0204", Error, "'{0}' must be {1}, not {2}", "",
        "A list, a mapping (keys with values) and a text are three different things in YAML.")
    {
        Example = DiagnosticExample.InEvent("sources: plan-one", "sources: [plan-one]"),
    };

    internal static readonly DiagnosticKind NotANumber = new("MG0205", Error, "'{0}' is not a number", "",
        "Write digits, with a dot before decimals: 0.25. No units, no percent signs, no commas.")
    {
        Example = DiagnosticExample.InEvent("pick: {deck: security, weight: 10 points}", "pick: {deck: security, weight: 10}"),
    };

    internal static readonly DiagnosticKind NotWhole = new("MG0206", Error, "'{0}' is not a whole number", "",
        "Here only whole numbers make sense.")
    {
        Example = DiagnosticExample.InEvent("limit: {times: 1.5}", "limit: {times: 2}"),
    };

    internal static readonly DiagnosticKind OutOfRange = new("MG0207", Error, "{0} is outside {1} to {2}", "",
        "The value must lie within the range.")
    {
        Example = DiagnosticExample.InEvent("pick: {deck: security, weight: 101}", "pick: {deck: security, weight: 100}"),
    };

    internal static readonly DiagnosticKind NotTrueOrFalse = new("MG0208", Error, "'{0}' is neither true nor false", "",
        "Write true or false. Words such as yes and on stay texts here.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, then: {event: base.second, after: 1, recheck: yes}}",
            "- {id: two, text: Wait., lever: world, then: {event: base.second, after: 1, recheck: true}}"),
    };

    internal static readonly DiagnosticKind UnknownWord = new("MG0209", Error, "'{0}' is not one of {1}", "",
        "Only these words have a meaning here.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InOption("- {id: two, text: Wait., lever: wrold}", "- {id: two, text: Wait., lever: world}"),
    };

    internal static readonly DiagnosticKind DuplicateId = new("MG0210", Error, "{0} '{1}' is defined twice", "again",
        "An id names one thing in all files together.")
    {
        Example = DiagnosticExample.InOption("- {id: one, text: Wait., lever: world}", "- {id: two, text: Wait., lever: world}"),
    };

    internal static readonly DiagnosticKind MalformedId = new("MG0211", Error, "'{0}' is no id: {1}", "",
        "Ids are lower-case words with - between them, in groups with dots between: security.contractor-badge. Names of "
            + "variables, "
        + "constants and roles have _ instead. They are permanent, since saved games name them.")
    {
        Example = DiagnosticExample.InEvent("id: Security.Badge", "id: security.badge"),
    };

    internal static readonly DiagnosticKind UnknownClaim = new("MG0212", Error, "unknown claim '{0}'", "not in the register",
        "Claims are the entries of the files in seeds/.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent("sources: [plan-oen]", "sources: [plan-one]"),
    };

    internal static readonly DiagnosticKind UnknownRole = new("MG0213", Error, "unknown role '{0}'", "not in the cast",
        "Texts may name the roles of content/cast/roles.yaml: {cast.senator}, {cast.senator.first}, {cast.senator.last}. The "
            + "player has no name.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent("title: Ask {cast.sentaor}", "title: Ask {cast.senator}"),
    };

    internal static readonly DiagnosticKind MalformedBrace = new("MG0214", Error, "{0}", "",
        "Braces in texts name somebody of the cast and nothing else: {cast.senator}. In what is known of an initiative they "
            + "name a variable.")
    {
        Example = DiagnosticExample.InEvent("title: Ask {senator}", "title: Ask {cast.senator}"),
    };

    internal static readonly DiagnosticKind UnknownDeck = new("MG0215", Error, "unknown deck '{0}'", "",
        "Decks stand in content/decks.yaml.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent("pick: {deck: secuirty, weight: 10}", "pick: {deck: security, weight: 10}"),
    };

    internal static readonly DiagnosticKind UnknownMilestone = new("MG0216", Error, "unknown milestone '{0}'", "",
        "The milestones are listed in content/README.md.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent(
            """
            trigger: milestone
            milestone: tedia
            """,
            """
            trigger: milestone
            milestone: tedai
            """),
    };

    internal static readonly DiagnosticKind UnknownInitiative = new("MG0217", Error, "unknown initiative '{0}'", "",
        "The initiatives are listed in content/README.md.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent(
            """
            trigger: initiative
            initiative: mrege
            """,
            """
            trigger: initiative
            initiative: merge
            """),
    };

    internal static readonly DiagnosticKind UnknownTag = new("MG0218", Error, "unknown tag '{0}'", "",
        "Policies choose by these tags: race economic safety coordinate secret open defence pause.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, tags: [secert]}",
            "- {id: two, text: Wait., lever: world, tags: [secret]}"),
    };

    internal static readonly DiagnosticKind UnknownEvent = new("MG0219", Error, "unknown event '{0}'", "",
        "No file defines an event of that id.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - seen(base.frist)
            """,
            """
            when:
            - seen(base.first)
            """),
    };

    internal static readonly DiagnosticKind UnknownOption = new("MG0220", Error, "event '{0}' has no option '{1}'", "",
        "Write the event's id, a dot, and the option's id.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - chose(base.first.three)
            """,
            """
            when:
            - chose(base.first.two)
            """),
    };

    internal static readonly DiagnosticKind UnknownPhase = new("MG0221", Error, "unknown phase '{0}'", "",
        "The phases are preparing, accelerating, expert, recovery, paused and ended.")
    {
        Fix = SafeFixes.Name,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - phase == pausd
            """,
            """
            when:
            - phase == paused
            """),
    };

    internal static readonly DiagnosticKind UnknownFunction = new("MG0222", Error, "unknown function '{0}'", "",
        "There are seen, chose, months_since, reached, months_since_reached, min and max.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - saw(base.first)
            """,
            """
            when:
            - seen(base.first)
            """),
    };

    internal static readonly DiagnosticKind EmptyText = new("MG0223", Error, "'{0}' is empty", "",
        "Something must stand here.")
    {
        Example = DiagnosticExample.InEvent("title: ''", "title: The badge"),
    };

    internal static readonly DiagnosticKind UnknownFormat = new("MG0224", Error,
        "format '{0}' is not known; this is format 1", "",
        "Every content file says 'format: 1', so that later versions of the game know how to read it.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 2
            events: []

            """,
            """
            format: 1
            events: []

            """),
    };

    internal static readonly DiagnosticKind UnreadFile = new("MG0225", Warning, "nothing reads this file", "",
        "The folders and files that the game reads are listed in content/README.md. Is the file in the wrong place?")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 1
            events: []

            """,
            """
            format: 1
            events: []

            """,
            badPath: "content/event/night.yaml"),
    };

    internal static readonly DiagnosticKind MissingPart = new("MG0226", Error, "{0} is missing", "",
        "The game cannot be played without it. When the file is not there, take it over from the content that comes with the game: whoever adds "
            + "an event works on a copy of all of it.")
    {
        Example = DiagnosticExample.InFile(
            "content/decks.yaml",
            """
            format: 1
            decks:
            - {id: security, name: Locks, weight: 10}

            """,
            """
            format: 1
            quiet_weight: 20
            decks:
            - {id: security, name: Locks, weight: 10}

            """),
    };

    internal static readonly DiagnosticKind Unwritten = new("MG0227", Warning, "'{0}' is still to be written", "",
        "The words that stand here came with the new file and say what belongs in their place. Players would read them as they are.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InOption(
            $"- {{id: two, text: {Placeholders.Option(1)}, lever: world}}",
            "- {id: two, text: Call the board and say so., lever: world}"),
    };

    private static DiagnosticKind[] ShapeKinds =>
    [
        UnknownKey, MissingKey, UnknownVariable, WrongShape, NotANumber, NotWhole, OutOfRange, NotTrueOrFalse,
        UnknownWord, DuplicateId, MalformedId, UnknownClaim, UnknownRole, MalformedBrace, UnknownDeck,
        UnknownMilestone, UnknownInitiative, UnknownTag, UnknownEvent, UnknownOption, UnknownPhase, UnknownFunction,
        EmptyText, UnknownFormat, UnreadFile, MissingPart, Unwritten,
    ];
}
