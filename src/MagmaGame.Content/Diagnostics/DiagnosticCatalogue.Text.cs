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

    private static DiagnosticKind[] TextKinds =>
    [
        TextMissing, TextForNothing, WrongOutcome, CauseMissing, HeOrShe,
    ];
}
