using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>Questions, rules of thumb and families of plays of the debrief.</content>
public static partial class DiagnosticCatalogue
{
    private const string DebriefPath = "content/debrief.yaml";

    private const string ThreeQuestions = """
        format: 1
        questions:
        - {id: one, about: start, text: How did you begin?, sources: [plan-one]}
        - {id: two, about: middle, text: What surprised you?, sources: [plan-one]}

        """;

    internal static readonly DiagnosticKind FewQuestions = new("MG1101", Error, "{0} of the questions can be asked of any game; {1} must be", "",
        "Each game is asked three questions about different things, and there are games of which nothing special is true. At least "
            + "three questions, each about something else, need no 'when'.")
    {
        Example = DiagnosticExample.InFile(
            DebriefPath,
            ThreeQuestions + "- {id: three, about: start, text: And what then?, sources: [plan-one]}\n",
            ThreeQuestions + "- {id: three, about: end, text: And what then?, sources: [plan-one]}\n"),
    };

    internal static readonly DiagnosticKind QuestionLong = new("MG1102", Warning, "the question has {0} words; {1} are the most", "",
        "A question is read aloud once, and then people should talk.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InFile(
            DebriefPath,
            ThreeQuestions + "- {id: three, about: end, text: {{word  × 61}}, sources: [plan-one]}\n",
            ThreeQuestions + "- {id: three, about: end, text: {{word  × 60}}, sources: [plan-one]}\n"),
    };

    internal static readonly DiagnosticKind KeepOrTake = new("MG1103", Error, "a rule of thumb needs either 'keep' or 'take'", "not both",
        "'keep' bounds the knobs in the months in which the rule holds; 'take' names the initiative that it asks for. A rule with both "
            + "is two rules, and one with neither cannot be broken.")
    {
        Example = DiagnosticExample.InFile(
            DebriefPath,
            "format: 1\nheuristics:\n- {id: fast, name: Fast, sources: [plan-one]}\n",
            "format: 1\nheuristics:\n- {id: fast, name: Fast, keep: [{knob: velocity, least: 60}], sources: [plan-one]}\n"),
    };

    internal static readonly DiagnosticKind NoBound = new("MG1104", Error, "from {0} to {1} bounds nothing, or leaves nothing", "",
        "A bound has a 'least' above 0 or a 'most' below 100, and the least is no more than the most.")
    {
        Example = DiagnosticExample.InFile(
            DebriefPath,
            "format: 1\nheuristics:\n- {id: fast, name: Fast, keep: [{knob: velocity, least: 60, most: 40}], sources: [plan-one]}\n",
            "format: 1\nheuristics:\n- {id: fast, name: Fast, keep: [{knob: velocity, least: 40, most: 60}], sources: [plan-one]}\n"),
    };

    internal static readonly DiagnosticKind ClaimInTwoPlays = new("MG1105", Error, "'{0}' belongs to a family of plays already", "",
        "A decision is counted to a family of plays by the ideas it carries. An idea in two families would count it twice.")
    {
        Example = DiagnosticExample.InFile(
            DebriefPath,
            "format: 1\nplays:\n- {id: research, name: Research, sources: [plan-one]}\n- {id: locks, name: Locks, sources: [plan-one]}\n",
            "format: 1\nplays:\n- {id: research, name: Research, sources: [plan-one]}\n- {id: locks, name: Locks, sources: [plan-two]}\n"),
    };

    private static DiagnosticKind[] DebriefKinds => [FewQuestions, QuestionLong, KeepOrTake, NoBound, ClaimInTwoPlays];
}
