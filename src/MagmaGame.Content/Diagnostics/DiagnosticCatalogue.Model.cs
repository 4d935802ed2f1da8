using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>The model, scenarios and policies.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind ParameterMissing = new("MG0501", Error, "the constant '{0}' is missing", "",
        "The model needs every one of its constants in content/model/.")
    {
        Example = DiagnosticExample.InList(
            "content/model/parameters.yaml",
            "parameters",
            "# Nothing about difficulty_median.",
            "- {name: difficulty_median, value: 1, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}"),
    };

    internal static readonly DiagnosticKind ParameterUnread = new("MG0502", Error,
        "the model has no constant '{0}'", "nobody reads it",
        "A misspelt constant would silently do nothing, so it is an error.")
    {
        Example = DiagnosticExample.InList(
            "content/model/parameters.yaml",
            "parameters",
            "- {name: difficulty_medain, value: 1, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}",
            "- {name: difficulty_median, value: 1, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}"),
    };

    internal static readonly DiagnosticKind ParameterShape = new("MG0503", Error, "the constant '{0}' must be {1}", "",
        "Constants are one number, or three in a list where each rival has its own.")
    {
        Example = DiagnosticExample.InList(
            "content/model/parameters.yaml",
            "parameters",
            "- {name: difficulty_median, value: [1, 1, 1], unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}",
            "- {name: difficulty_median, value: 1, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}"),
    };

    internal static readonly DiagnosticKind OutsideDeclaredRange = new("MG0504", Warning,
        "{0} is outside the declared range {1} to {2}", "",
        "The range says which values are sensible. The game plays with any.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InList(
            "content/model/parameters.yaml",
            "parameters",
            "- {name: difficulty_median, value: 3, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}",
            "- {name: difficulty_median, value: 1, unit: points, range: [0, 2], sources: [assumption], meaning: How hard it is.}"),
    };

    internal static readonly DiagnosticKind RangeReversed = new("MG0505", Error, "the range {0} to {1} is empty", "",
        "The least value comes first.")
    {
        Example = DiagnosticExample.InList(
            "content/model/variables.yaml",
            "variables",
            "- {name: security, label: security, unit: points, range: [100, 0], start: 10, sees: exact, meaning: How well it is guarded.}",
            "- {name: security, label: security, unit: points, range: [0, 100], start: 10, sees: exact, meaning: How well it is guarded.}"),
    };

    internal static readonly DiagnosticKind VariableMissing = new("MG0506", Error,
        "the simulation's variable '{0}' is not declared", "",
        "content/model/variables.yaml declares every variable that the simulation itself knows.")
    {
        Example = DiagnosticExample.InList(
            "content/model/variables.yaml",
            "variables",
            "# Nothing about security.",
            "- {name: security, label: security, unit: points, range: [0, 100], start: 10, sees: exact, meaning: How well it is guarded.}"),
    };

    internal static readonly DiagnosticKind DerivedMismatch = new("MG0507", Error, "'{0}' {1}", "",
        "Which variables the simulation works out each month is fixed; 'derived: true' says so to the reader.")
    {
        Example = DiagnosticExample.InList(
            "content/model/variables.yaml",
            "variables",
            "- {name: security, label: security, unit: points, range: [0, 100], start: 10, sees: exact, meaning: How well it is guarded., derived: true}",
            "- {name: security, label: security, unit: points, range: [0, 100], start: 10, sees: exact, meaning: How well it is guarded.}"),
    };

    internal static readonly DiagnosticKind StartOfDerived = new("MG0508", Error,
        "'{0}' is worked out by the simulation and has no start", "",
        "Scenarios and policies may set the start of variables that effects may write.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], start: {velocity: 60}}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], start: {security: 60}}

            """),
    };

    internal static readonly DiagnosticKind PortfolioSum = new("MG0509", Error, "the portfolio adds up to {0}, not 100", "",
        "The four shares are whole percent and make 100 together.")
    {
        Example = DiagnosticExample.InFile(
            "content/policies/base.yaml",
            """
            format: 1
            policy:
              id: base
              name: Base
              text: A way to play.
              sources: [plan-one]
              knobs:
              - velocity: 50
                preparation: 50
                portfolio: {nonproliferation: 25, distribution: 25, governance: 25, defence: 24}

            """,
            """
            format: 1
            policy:
              id: base
              name: Base
              text: A way to play.
              sources: [plan-one]
              knobs:
              - velocity: 50
                preparation: 50
                portfolio: {nonproliferation: 25, distribution: 25, governance: 25, defence: 25}

            """),
    };

    internal static readonly DiagnosticKind ListLength = new("MG0510", Error, "'{0}' must have {1} values, not {2}", "",
        "A range is its least and its greatest value; lists for rivals have one value for each of the three.")
    {
        Example = DiagnosticExample.InList(
            "content/model/variables.yaml",
            "variables",
            "- {name: security, label: security, unit: points, range: [100], start: 10, sees: exact, meaning: How well it is guarded.}",
            "- {name: security, label: security, unit: points, range: [0, 100], start: 10, sees: exact, meaning: How well it is guarded.}"),
    };

    internal static readonly DiagnosticKind AboutMissing = new("MG0511", Hint, "the scenario has no 'about'", "",
        "Menus show this one line under its name; without it only the name stands there.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, text: A world., sources: [plan-one]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one]}

            """),
    };

    internal static readonly DiagnosticKind AboutLong = new("MG0512", Warning,
        "'about' has {0} letters; it should have {1} at most", "",
        "It is one line of a menu, read at a glance. What the player finds on the first day belongs into 'text'.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: {{very  × 25}}long., text: A world., sources: [plan-one]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: Long., text: A world., sources: [plan-one]}

            """),
    };

    internal static readonly DiagnosticKind ChosenTwice = new("MG0513", Error, "'{0}' stands here twice", "",
        "A scenario names each of its decks once, and each event of a deck's 'only' once.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first, base.first]}]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first]}]}

            """),
    };

    internal static readonly DiagnosticKind NotOfDeck = new("MG0514", Error,
        "'{0}' is never drawn from deck '{1}': {2}", "",
        "'only' names events with 'trigger: drawn' that belong to the deck. What is called, and what milestones and initiatives bring, "
            + "comes in every scenario and is not listed.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first, base.second]}]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, only: [base.first]}]}

            """),
    };

    internal static readonly DiagnosticKind NothingToDraw = new("MG0515", Error, "{0}: nothing can be drawn from it", "",
        "A deck that is to be silent in a scenario is left out of its list. Without 'only' all events of a deck may be drawn, without "
            + "'decks' all decks speak as they usually do.")
    {
        Example = DiagnosticExample.InFile(
            "content/scenarios/base.yaml",
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, weight: 0}]}

            """,
            """
            format: 1
            scenario: {id: base, name: Base, about: A base., text: A world., sources: [plan-one], decks: [{deck: security, weight: 5}]}

            """),
    };

    private static DiagnosticKind[] ModelKinds =>
    [
        ParameterMissing, ParameterUnread, ParameterShape, OutsideDeclaredRange, RangeReversed, VariableMissing,
        DerivedMismatch, StartOfDerived, PortfolioSum, ListLength, AboutMissing, AboutLong,
        ChosenTwice, NotOfDeck, NothingToDraw,
    ];
}
