using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Tutorials.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind UnknownScenario = new("MG0701", Error, "unknown scenario '{0}'", "",
        "Tutorials, the arms of experiments and best policies that are kept name scenarios of content/scenarios/.")
    {
        Example = DiagnosticExample.InTutorial("scenario: bsae", "scenario: base"),
    };

    internal static readonly DiagnosticKind UnknownMoment = new("MG0702", Error, "'{0}' is no moment of a month", "",
        "A lesson may be given at: scene, month (its free part) or end (once the game is over).")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: Look., until: [asked-why security], at: [moth]}
            """,
            """
            lessons:
            - {id: why, text: Look., until: [asked-why security], at: [month]}
            """),
    };

    internal static readonly DiagnosticKind UnknownDeed = new("MG0703", Error, "unknown deed '{0}'", "nobody watches for it",
        "The deeds that a tutorial can watch are listed in content/README.md; after a space stands what the deed is about.")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: Look., until: [turn-knob velocity]}
            """,
            """
            lessons:
            - {id: why, text: Look., until: [turned-knob velocity]}
            """),
    };

    internal static readonly DiagnosticKind UnknownDoing = new("MG0704", Error,
        "'{0}' is nothing that a player can be told to do", "",
        "Lessons name what to do as {do.knobs} or {do.why believed_gap}; what there is stands in content/README.md.")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: "{Do.turn-vleocity 60}.", until: [asked-why security]}
            """,
            """
            lessons:
            - {id: why, text: "{Do.turn-velocity 60}.", until: [asked-why security]}
            """),
    };

    internal static readonly DiagnosticKind SubjectMissing = new("MG0705", Error, "'{0}' needs something that it is about", "",
        "Write it after a space: {do.why believed_gap}, {do.take defer}, {do.turn-velocity 60}.")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: "{Do.take}.", until: [asked-why security]}
            """,
            """
            lessons:
            - {id: why, text: "{Do.take merge}.", until: [asked-why security]}
            """),
    };

    internal static readonly DiagnosticKind WrongSubject = new("MG0706", Error,
        "'{0}' cannot be about '{1}': {2} may stand here", "",
        "Why and timeline are about variables, take about initiatives, turn-velocity about a whole number from 0 to 100.")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: "{Do.take mrege}.", until: [asked-why security]}
            """,
            """
            lessons:
            - {id: why, text: "{Do.take merge}.", until: [asked-why security]}
            """),
    };

    internal static readonly DiagnosticKind LessonLong = new("MG0707", Warning,
        "the text has {0} letters; more than {1} do not fit three lines", "",
        "A hint is read between two other things. Say one thing, or make two lessons of it.")
    {
        Example = DiagnosticExample.InTutorial(
            """
            lessons:
            - {id: why, text: {{word  × 60}}, until: [asked-why security]}
            """,
            """
            lessons:
            - {id: why, text: {{word  × 20}}, until: [asked-why security]}
            """),
    };

    private static DiagnosticKind[] TutorialKinds =>
    [
        UnknownScenario, UnknownMoment, UnknownDeed, UnknownDoing, SubjectMissing, WrongSubject, LessonLong,
    ];
}
