using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Texts for what the simulation does.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind TextMissing = new("MG0601", Error, "no text for the {0} '{1}'", "",
        "Players meet every one of these, so each needs its words.")
    {
        Example = DiagnosticExample.InList(
            "content/milestones.yaml",
            "milestones",
            "# Nothing about tedai.",
            "- {id: tedai, name: Experts, text: It happened., told: exact, sources: [plan-one]}"),
    };

    internal static readonly DiagnosticKind TextForNothing = new("MG0602", Error, "the simulation knows no {0} '{1}'", "",
        "Words for something that never happens. Is it misspelt?")
    {
        Example = DiagnosticExample.InList(
            "content/milestones.yaml",
            "milestones",
            "- {id: tedia, name: Experts, text: It happened., told: exact, sources: [plan-one]}",
            "- {id: tedai, name: Experts, text: It happened., told: exact, sources: [plan-one]}"),
    };

    internal static readonly DiagnosticKind WrongOutcome = new("MG0603", Error,
        "the variant '{0}' belongs to the outcome '{1}'", "",
        "Which variants an outcome has is part of the simulation.")
    {
        Example = DiagnosticExample.InList(
            "content/outcomes.yaml",
            "variants",
            "- {id: natural, outcome: obsolescence, name: A pause, text: It came by itself.}",
            "- {id: natural, outcome: pause, name: A pause, text: It came by itself.}"),
    };

    internal static readonly DiagnosticKind CauseMissing = new("MG0604", Error,
        "no text for a catastrophe by '{0}' through '{1}'", "",
        "The ledger holds hazard of this channel and threat, so the epilogue may have to tell of it.")
    {
        Example = DiagnosticExample.InList(
            "content/outcomes.yaml",
            "causes",
            "# Nothing about misuse by Magma's own hand.",
            "- {channel: direct, threat: misuse, text: It was misused.}"),
    };

    internal static readonly DiagnosticKind HeOrShe = new("MG0605", Hint, "'{0}' stands in a text that names somebody of the cast", "",
        "People of the cast have other names in every game and may be women or men. Name them again, say 'they', or write the sentence "
            + "anew. Allow it where the word means somebody who has no name.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: 'Ask {cast.senator} what she wants.', lever: world}",
            "- {id: two, text: 'Ask what {cast.senator} wants.', lever: world}"),
    };

    internal static readonly DiagnosticKind UnknownPlaceholder = new("MG0606", Error, "'{{{0}}}' stands for nothing", "nobody can put words to it",
        "Texts of milestones and endings may name the cast, {rival.ahead} and {rival.first} with .chief, {month.X} of a milestone, an "
            + "initiative or an event, {month.end}, and variables and facts that are numbers. content/README.md lists them.")
    {
        Example = DiagnosticExample.InList(
            "content/milestones.yaml",
            "milestones",
            "- {id: tedai, name: Experts, text: 'Long after {mnth.three-fold}.', told: exact, sources: [plan-one]}",
            "- {id: tedai, name: Experts, text: [{when: [reached(three-fold)], text: 'Long after {month.three-fold}.'}], told: exact, sources: [plan-one]}"),
    };

    internal static readonly DiagnosticKind MonthUnsure = new("MG0607", Error, "'{0}' may never have come", "not sure to have happened",
        "A passage may name a month, or the first rival past the experts, only where its own 'when' makes sure that it happened: "
            + "reached(milestone), took(initiative), seen(event) or chose(event.option).")
    {
        Example = DiagnosticExample.InList(
            "content/milestones.yaml",
            "milestones",
            "- {id: tedai, name: Experts, text: ['It went fast after {month.three-fold}.'], told: exact, sources: [plan-one]}",
            "- {id: tedai, name: Experts, text: [{when: [reached(three-fold)], text: 'It went fast after {month.three-fold}.'}], told: exact, sources: [plan-one]}"),
    };

    internal static readonly DiagnosticKind KnownAtEnd = new("MG0608", Error, "'{0}' is known only when the game is over", "",
        "The texts of milestones are read while a game goes on. What they tell or leave out must hang on nothing that is hidden then, "
            + "or a reader would learn from it what nobody at Magma can know.")
    {
        Example = DiagnosticExample.InList(
            "content/milestones.yaml",
            "milestones",
            "- {id: tedai, name: Experts, text: [{when: [rival_ahead], text: You are late.}], told: exact, sources: [plan-one]}",
            "- {id: tedai, name: Experts, text: [{when: [reached(rival-tedai)], text: You are late.}], told: exact, sources: [plan-one]}"),
    };

    internal static readonly DiagnosticKind UnknownEnding = new("MG0609", Error, "'{0}' is neither an outcome nor a variant of one", "",
        "ended(..) takes an outcome (obsolescence, pause, self-destruction) or a variant (chosen, de-facto, coordinated, "
            + "government-led, natural, willing, involuntary).")
    {
        Example = DiagnosticExample.InList(
            "content/outcomes.yaml",
            "verdicts",
            "- {id: survived, name: Here, text: [{when: [ended(pose)], text: It held.}]}",
            "- {id: survived, name: Here, text: [{when: [ended(pause)], text: It held.}]}"),
    };

    internal static readonly DiagnosticKind UnknownCause = new("MG0610", Error, "'{0}' is neither a channel nor a threat", "",
        "cause(..) takes a channel (direct, proliferation, sabotage, competition, others) or a threat (misuse, power-seeking, "
            + "economic-squeeze, superpersuasion, security-dilemma).")
    {
        Example = DiagnosticExample.InList(
            "content/outcomes.yaml",
            "verdicts",
            "- {id: catastrophe, name: Lost, text: [{when: [cause(dirct)], text: It was one of yours.}]}",
            "- {id: catastrophe, name: Lost, text: [{when: [cause(direct)], text: It was one of yours.}]}"),
    };

    private static DiagnosticKind[] TextKinds =>
    [
        TextMissing, TextForNothing, WrongOutcome, CauseMissing, HeOrShe, UnknownPlaceholder, MonthUnsure, KnownAtEnd, UnknownEnding,
        UnknownCause,
    ];
}
