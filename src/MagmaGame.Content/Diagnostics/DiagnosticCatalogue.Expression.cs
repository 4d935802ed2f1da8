using MagmaGame.Content.Fixes;
using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Conditions and effects.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind UnexpectedCharacter = new("MG0301", Error, "'{0}' has no meaning here{1}", "",
        "Conditions and effects are made of names, numbers, comparisons, + - * / and brackets.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security $ 35
            """,
            """
            when:
            - security < 35
            """),
    };

    internal static readonly DiagnosticKind Expected = new("MG0302", Error, "expected {0} but found {1}", "",
        "The line breaks off or goes on in a way that makes no sense.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security < 35 and
            """,
            """
            when:
            - security < 35 and control > 3
            """),
    };

    internal static readonly DiagnosticKind OpenBracket = new("MG0303", Error, "this bracket is not closed", "",
        "Every ( needs a ) and every [ a ]. Within a list in [ ] or a mapping in { } a comma or ] ends the text: put the line "
            + "in quotes.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - (security < 35 or paused
            """,
            """
            when:
            - (security < 35 or paused)
            """),
    };

    internal static readonly DiagnosticKind WrongType = new("MG0304", Error, "{0} is {1}, but {2} is wanted", "",
        "Numbers compare with numbers, the phase with the names of phases; a yes-or-no variable stands alone: 'paused', 'not "
            + "paused'.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - phase > 1
            """,
            """
            when:
            - phase == accelerating
            """),
    };

    internal static readonly DiagnosticKind DivisorNotConstant = new("MG0305", Error,
        "only division by a number is possible", "not a number",
        "A variable could become 0. Multiply by its share, or compare products instead.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security / control > 2
            """,
            """
            when:
            - security > 2 * control
            """),
    };

    internal static readonly DiagnosticKind DivisionByZero = new("MG0306", Error, "division by 0", "",
        "Nothing can be divided by 0.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security / 0 > 1
            """,
            """
            when:
            - security / 2 > 1
            """),
    };

    internal static readonly DiagnosticKind WordOperator = new("MG0307", Error, "write '{1}' instead of '{0}'", "",
        "Conditions use words: and, or, not, in. Signs such as ! and & mean something else to YAML.")
    {
        Fix = SafeFixes.Word,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security < 35 && not paused
            """,
            """
            when:
            - security < 35 and not paused
            """),
    };

    internal static readonly DiagnosticKind WriteOnly = new("MG0308", Error, "'{0}' can only be written", "",
        "What rivals really have is hidden; effects may change it, conditions may not ask for it.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - rivals_capability > 3
            """,
            """
            when:
            - believed_gap > 3
            """),
    };

    internal static readonly DiagnosticKind ReadOnly = new("MG0309", Error, "'{0}' can only be read", "",
        "The simulation works this variable out each month, so an effect on it would be lost.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, do: [velocity += 3]}",
            "- {id: two, text: Wait., lever: world, do: [friction -= 3]}"),
    };

    internal static readonly DiagnosticKind WrongOperator = new("MG0310", Error,
        "'{0}' is no way to change a variable", "use = += -= or *=",
        "Effects are written 'name += number', with =, +=, -= or *=.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Wait., lever: world, do: [security == 3]}",
            "- {id: two, text: Wait., lever: world, do: [security = 3]}"),
    };

    internal static readonly DiagnosticKind MalformedNumber = new("MG0311", Error, "'{0}' is not a number{1}", "",
        "Write digits, with a dot before decimals: 0.25. No units, no percent signs.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security > 5%
            """,
            """
            when:
            - security > 5
            """),
    };

    internal static readonly DiagnosticKind WrongArguments = new("MG0313", Error, "{0} takes {1}", "",
        "min and max take two numbers; the other functions one name.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - max(security) > 3
            """,
            """
            when:
            - max(security, control) > 3
            """),
    };

    internal static readonly DiagnosticKind ExpressionTooDeep = new("MG0314", Error, "too many brackets inside one another", "",
        "Divide the condition into several lines.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - {{( × 50}}paused{{) × 50}}
            """,
            """
            when:
            - paused
            """),
    };

    internal static readonly DiagnosticKind NeverChanges = new("MG0315", Warning, "{0}", "",
        "The variable's range makes this part of the clause always or never true.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security > 100 or paused
            """,
            """
            when:
            - security > 90 or paused
            """),
    };

    internal static readonly DiagnosticKind WrongScale = new("MG0316", Hint,
        "'{0}' runs from {1} to {2} points: is this number meant as a share?", "very small",
        "A number below 1 is next to nothing for a variable of a hundred points. 30 per cent of the range is 30, not 0.3.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Lock the doors., lever: world, do: [security += 0.3]}",
            "- {id: two, text: Lock the doors., lever: world, do: [security += 3]}"),
    };

    internal static readonly DiagnosticKind TooGreat = new("MG0317", Error, "{0} can come to more than 1e30, above or below 0", "too great",
        "Numbers so great cannot be reckoned with: a variable could become infinite, or no number at all, and the whole game with it. "
            + "What a variable can come to is told by its range. Mostly a digit, an exponent or a times sign is one too many.")
    {
        Example = DiagnosticExample.InOption(
            "- {id: two, text: Lock the doors., lever: world, do: [security += control * 1e30]}",
            "- {id: two, text: Lock the doors., lever: world, do: [security += control * 0.1]}"),
    };

    private static DiagnosticKind[] ExpressionKinds =>
    [
        UnexpectedCharacter, Expected, OpenBracket, WrongType, DivisorNotConstant, DivisionByZero, WordOperator,
        WriteOnly, ReadOnly, WrongOperator, MalformedNumber, WrongArguments, ExpressionTooDeep, NeverChanges,
        WrongScale, TooGreat,
    ];
}
