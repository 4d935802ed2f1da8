using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Advisors and the glossary.</content>
public static partial class DiagnosticCatalogue
{
    private const string AdvisorPath = "content/advisors/table.yaml";
    private const string GlossaryPath = "content/glossary.yaml";

    private const string Planner = """
        format: 1
        advisors:
        - {id: planner, name: The planner, document: plan, about: Has a plan., voice: Counts on fingers.}
        advice:

        """;

    internal static readonly DiagnosticKind UnknownAdvisor = new("MG1001", Error, "unknown advisor '{0}'", "nobody of that name is at the table",
        "Advice comes from one of the advisors that content/advisors/ declares.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            Planner + "- {event: base.first, advisor: plannre, option: one, text: Begin., claim: plan-one}\n",
            Planner + "- {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}\n"),
    };

    internal static readonly DiagnosticKind UnknownDocument = new("MG1002", Error, "unknown document '{0}'", "",
        "An advisor argues from one of the essays whose registers stand in seeds/.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            "format: 1\nadvisors:\n- {id: planner, name: The planner, document: plna, about: Has a plan., voice: Counts on fingers.}\n",
            "format: 1\nadvisors:\n- {id: planner, name: The planner, document: plan, about: Has a plan., voice: Counts on fingers.}\n"),
    };

    internal static readonly DiagnosticKind ForeignClaim = new("MG1003", Error, "'{0}' is an idea of '{1}', and {2} argues from '{3}'", "",
        "Each advisor speaks for one essay, so that players learn to tell the essays apart. Let the advisor of the other essay say it.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            Planner + "- {event: base.first, advisor: planner, option: one, text: Begin., claim: threats-one}\n",
            Planner + "- {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}\n").Beside(
            "seeds/threats.yaml",
            """
            format: 1
            document: {id: threats, title: Dangers, author: Somebody, published: 2025-01, thesis: There are some.}
            claims:
            - {id: threats-one, kind: threat, says: One., numbers: [], game: Shown.}
            """),
    };

    internal static readonly DiagnosticKind AdviceTwice = new("MG1004", Error, "'{0}' has advised on '{1}' already", "",
        "An advisor has one view of a scene.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            Planner + """
                - {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}
                - {event: base.first, advisor: planner, option: two, text: Wait., claim: plan-two}
                """,
            Planner + """
                - {event: base.first, advisor: planner, option: one, text: Begin., claim: plan-one}
                - {event: base.second, advisor: planner, option: two, text: Wait., claim: plan-two}
                """),
    };

    internal static readonly DiagnosticKind TooManyVoices = new("MG1005", Error, "{1} advisors speak on '{0}'; {2} is the most", "",
        "A scene is a decision with a few voices beside it, not a conference. Keep those that differ most.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            """
            format: 1
            advisors:
            - {id: ann, name: Ann, document: plan, about: The first., voice: Slow.}
            - {id: bea, name: Bea, document: plan, about: The second., voice: Fast.}
            - {id: cem, name: Cem, document: plan, about: The third., voice: Loud.}
            - {id: dov, name: Dov, document: plan, about: The fourth., voice: Low.}
            advice:
            - {event: base.first, advisor: ann, option: one, text: Begin., claim: plan-one}
            - {event: base.first, advisor: bea, option: two, text: Wait., claim: plan-one}
            - {event: base.first, advisor: cem, option: one, text: Begin., claim: plan-two}
            - {event: base.first, advisor: dov, option: two, text: Wait., claim: plan-two}
            """,
            """
            format: 1
            advisors:
            - {id: ann, name: Ann, document: plan, about: The first., voice: Slow.}
            - {id: bea, name: Bea, document: plan, about: The second., voice: Fast.}
            - {id: cem, name: Cem, document: plan, about: The third., voice: Loud.}
            - {id: dov, name: Dov, document: plan, about: The fourth., voice: Low.}
            advice:
            - {event: base.first, advisor: ann, option: one, text: Begin., claim: plan-one}
            - {event: base.first, advisor: bea, option: two, text: Wait., claim: plan-one}
            - {event: base.first, advisor: cem, option: one, text: Begin., claim: plan-two}
            - {event: base.second, advisor: dov, option: two, text: Wait., claim: plan-two}
            """),
    };

    internal static readonly DiagnosticKind AdviceLong = new("MG1006", Warning, "the advice has {0} words; {1} are the most", "",
        "An advisor who needs more has two points. Keep the better one.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            Planner + "- {event: base.first, advisor: planner, option: one, text: {{word  × 36}}, claim: plan-one}\n",
            Planner + "- {event: base.first, advisor: planner, option: one, text: {{word  × 35}}, claim: plan-one}\n"),
    };

    internal static readonly DiagnosticKind VoicesAgree = new("MG1007", Hint, "all who speak on '{0}' favour '{1}'", "",
        "Voices are there to disagree. Where the essays truly are of one mind, one voice is enough.")
    {
        Example = DiagnosticExample.InFile(
            AdvisorPath,
            """
            format: 1
            advisors:
            - {id: ann, name: Ann, document: plan, about: The first., voice: Slow.}
            - {id: bea, name: Bea, document: plan, about: The second., voice: Fast.}
            advice:
            - {event: base.first, advisor: ann, option: one, text: Begin., claim: plan-one}
            - {event: base.first, advisor: bea, option: one, text: Begin now., claim: plan-two}
            """,
            """
            format: 1
            advisors:
            - {id: ann, name: Ann, document: plan, about: The first., voice: Slow.}
            - {id: bea, name: Bea, document: plan, about: The second., voice: Fast.}
            advice:
            - {event: base.first, advisor: ann, option: one, text: Begin., claim: plan-one}
            - {event: base.first, advisor: bea, option: two, text: Wait., claim: plan-two}
            """),
    };

    internal static readonly DiagnosticKind FormTaken = new("MG1011", Error, "'{0}' belongs to the term '{1}' already", "",
        "Where a text names a term or another form of it, one meaning must come to mind. Capitals make no difference.")
    {
        Example = DiagnosticExample.InFile(
            GlossaryPath,
            """
            format: 1
            terms:
            - {term: control, also: [controls], meaning: Measures around a system., sources: [plan-one]}
            - {term: brake, also: [Controls], meaning: What slows., sources: [plan-one]}
            """,
            """
            format: 1
            terms:
            - {term: control, also: [controls], meaning: Measures around a system., sources: [plan-one]}
            - {term: brake, also: [brakes], meaning: What slows., sources: [plan-one]}
            """),
    };

    internal static readonly DiagnosticKind MeaningLong = new("MG1012", Warning, "the meaning has {0} words; {1} are the most", "",
        "A glossary is read in the middle of something else: one or two sentences.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            GlossaryPath,
            "format: 1\nterms:\n- {term: control, meaning: {{word  × 51}}, sources: [plan-one]}\n",
            "format: 1\nterms:\n- {term: control, meaning: {{word  × 50}}, sources: [plan-one]}\n"),
    };

    private static DiagnosticKind[] VoiceKinds =>
    [
        UnknownAdvisor, UnknownDocument, ForeignClaim, AdviceTwice, TooManyVoices, AdviceLong, VoicesAgree, FormTaken, MeaningLong,
    ];
}
