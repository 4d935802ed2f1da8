using MagmaGame.Content.Fixes;
using static MagmaGame.Content.Diagnostics.Severity;

namespace MagmaGame.Content.Diagnostics;

/// <content>The file and its YAML.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticKind TooMany = new("MG0100", Error,
        "more than {0} mistakes; the rest of this file's are not listed", "",
        "A file with this many mistakes usually has one cause. Mend the first few and check again.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            {{- secuirty < 35
             × 1001}}
            """,
            """
            when:
            - security < 35
            """,
            alongWith: ["MG0203"]),
    };

    internal static readonly DiagnosticKind Syntax = new("MG0101", Error, "this is not YAML: {0}", "",
        "The file cannot be read from here on. In a list, reading goes on with the next entry.")
    {
        Example = DiagnosticExample.InEvent("title: 'The night shift", "title: 'The night shift'"),
    };

    internal static readonly DiagnosticKind ControlCharacter = new("MG0102", Error, "control character {0}", "invisible",
        "Only letters, signs, line breaks and spaces belong into content. Invisible characters could disturb a player's "
            + "terminal.")
    {
        Example = DiagnosticExample.InEvent("title: The night\u0007 shift", "title: The night shift"),
    };

    internal static readonly DiagnosticKind BinaryFile = new("MG0103", Error, "this is not a text file", "",
        "The file holds a NUL byte, which no text does. Was it saved as UTF-16, or is it something else altogether?")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            "format: 1\nevents: []\n\u0000\u0000",
            """
            format: 1
            events: []

            """),
    };

    internal static readonly DiagnosticKind NotUtf8 = new("MG0104", Error, "these bytes are not UTF-8", "",
        "Save the file with the encoding UTF-8.")
    {
        Example = DiagnosticExample.InEvent("title: The caf\uDCE9", "title: The café"),
    };

    internal static readonly DiagnosticKind FileTooLarge = new("MG0105", Error,
        "{0} bytes are more than the {1} that a file may have", "",
        "Divide the file into several; events may stand in any number of files and folders.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 1
            # {{notes × 900000}}
            events: []

            """,
            """
            format: 1
            # notes
            events: []

            """),
    };

    internal static readonly DiagnosticKind TooDeep = new("MG0106", Error, "more than {0} levels inside one another", "",
        "No content needs that. Look for brackets that are not closed.")
    {
        Example = DiagnosticExample.InEvent("sources: {{[ × 70}}plan-one", "sources: [plan-one]"),
    };

    internal static readonly DiagnosticKind TabIndentation = new("MG0107", Error, "a tab in the indentation", "use spaces",
        "YAML knows no width of a tab and so forbids it before the first word of a line. Use two spaces for each level.")
    {
        Fix = SafeFixes.Tabs,
        Example = DiagnosticExample.InEvent(
            "when:\n\t- security < 35",
            """
            when:
              - security < 35
            """),
    };

    internal static readonly DiagnosticKind DuplicateKey = new("MG0108", Error, "'{0}' stands here twice", "again",
        "A key may stand only once among its neighbours; otherwise one of the two would silently be lost.")
    {
        Example = DiagnosticExample.InEvent(
            """
            title: The badge
            title: Two badges
            """,
            "title: Two badges"),
    };

    internal static readonly DiagnosticKind TagUsed = new("MG0109", Error,
        "'{0}' is read as a tag, which content does not use", "",
        "A text that begins with ! is special in YAML. Write 'not' in conditions; put a text in quotes.")
    {
        Fix = SafeFixes.Not,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - !paused
            """,
            """
            when:
            - not paused
            """),
    };

    internal static readonly DiagnosticKind AliasUsed = new("MG0110", Error,
        "'{0}' is read as an anchor or alias, which content does not use", "",
        "A text that begins with & or * is special in YAML. Put it in quotes; write out what is repeated.")
    {
        Example = DiagnosticExample.InEvent("title: *Sirens", "title: '*Sirens'"),
    };

    internal static readonly DiagnosticKind MergeKey = new("MG0111", Error, "merge keys (<<) are not used in content", "",
        "Write out what is repeated.")
    {
        Example = DiagnosticExample.InEvent(
            """
            <<: {trigger: drawn}
            title: The badge
            """,
            "title: The badge"),
    };

    internal static readonly DiagnosticKind SeveralDocuments = new("MG0112", Error,
        "a second document begins here; a file is one document", "",
        "Remove the line of three dashes, or put what follows into a file of its own.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            format: 1
            events: []
            ---
            format: 1
            events: []

            """,
            """
            format: 1
            events: []

            """),
    };

    internal static readonly DiagnosticKind EmptyFile = new("MG0113", Error, "the file is empty", "",
        "Every content file begins with 'format: 1'. Remove the file if nothing is meant to be in it.")
    {
        Example = DiagnosticExample.InFile(
            "content/events/night.yaml",
            """
            # Nothing yet.

            """,
            """
            format: 1
            events: []

            """),
    };

    internal static readonly DiagnosticKind KeyNotText = new("MG0114", Error, "a key must be a plain word", "",
        "Lists and mappings cannot be keys here.")
    {
        Example = DiagnosticExample.InEvent(
            """
            ? [when]
            : - security < 35
            """,
            """
            when:
            - security < 35
            """),
    };

    internal static readonly DiagnosticKind CutOff = new("MG0115", Error,
        "the text was cut off by # after '{0}'", "from here on it is a comment",
        "A # after a space begins a comment. Put the whole text in quotes.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security == #35
            """,
            """
            when:
            - security == 35
            """),
    };

    internal static readonly DiagnosticKind SpecialStart = new("MG0116", Error,
        "a text cannot begin with '{0}'", "put the text in quotes",
        "YAML reserves some signs at the beginning of a text: > | @ ` % and others. Put the text in quotes.")
    {
        Fix = SafeFixes.Quotes,
        Example = DiagnosticExample.InEvent("title: @home", "title: '@home'"),
    };

    internal static readonly DiagnosticKind ColonInText = new("MG0117", Error,
        "': ' inside a text without quotes", "put the text in quotes",
        "A colon before a space separates a key from its value. Put the whole text in quotes, or write it under '|'.")
    {
        Fix = SafeFixes.Quotes,
        Example = DiagnosticExample.InEvent("title: The note: wait", "title: 'The note: wait'"),
    };

    internal static readonly DiagnosticKind MaybeCutOff = new("MG0118", Warning,
        "the text was cut off by # after '{0}'", "is this meant as a comment?",
        "A # after a space begins a comment. Put the text in quotes, or leave a space after the # if a comment is meant.")
    {
        Example = DiagnosticExample.InEvent("title: Room #5", "title: 'Room #5'"),
    };

    internal static readonly DiagnosticKind UnusedAllow = new("MG0119", Warning,
        "nothing is found as {0} here, so nothing has to be allowed", "",
        "The comment holds for its own line or, on a line of its own, for the next. What it allowed is gone: remove it.")
    {
        Fix = SafeFixes.Allow,
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            # magma:allow MG0411 -- a scene of few words
            text: {{word  × 60}}
            """,
            """
            # magma:allow MG0411 -- a scene of few words
            text: {{word  × 55}}
            """),
    };

    internal static readonly DiagnosticKind MalformedAllow = new("MG0120", Warning, "{0}", "",
        "A warning or hint that is meant is allowed by its code and a reason: # magma:allow MG0411 -- a scene of few words.")
    {
        Confidence = Confidence.Proved,
        Example = DiagnosticExample.InEvent(
            """
            # magma:allow MG0411
            text: {{word  × 55}}
            """,
            """
            # magma:allow MG0411 -- a scene of few words
            text: {{word  × 55}}
            """,
            alongWith: ["MG0411"]),
    };

    internal static readonly DiagnosticKind OddSpace = new("MG0121", Error, "{0} stands where YAML knows only spaces", "write spaces",
        "Some editors and web pages put other spaces between words or before lines. They look the same; YAML takes them for letters.")
    {
        Fix = SafeFixes.Spaces,
        Example = DiagnosticExample.InEvent(
            "when:\n- security < 35\n-\u00A0security > 3",
            """
            when:
            - security < 35
            - security > 3
            """),
    };

    internal static readonly DiagnosticKind ListMark = new("MG0122", Error, "{0} does not begin an entry of a list", "write '- '",
        "The mark of a list is a hyphen and a space. Word processors make longer dashes of it, and other formats have other marks.")
    {
        Fix = SafeFixes.Mark,
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security < 35
            – security > 3
            """,
            """
            when:
            - security < 35
            - security > 3
            """),
    };

    internal static readonly DiagnosticKind MissingMark = new("MG0123", Error, "no list mark before '{0}'", "write '- ' before it",
        "Each entry of a list begins with a hyphen and a space. Without them it belongs to the entry before it.")
    {
        Example = DiagnosticExample.InEvent(
            """
            options:
            - id: one
              text: One.
              lever: world
              id: two
              text: Two.
              lever: world
            """,
            """
            options:
            - id: one
              text: One.
              lever: world
            - id: two
              text: Two.
              lever: world
            """),
    };

    internal static readonly DiagnosticKind QuoteInside = new("MG0124", Error, "the text in quotes ends at this {0}, and more follows", "ends here",
        "The same sign that opened a text closes it. Within single quotes an apostrophe is written twice; mostly it is easier to take "
            + "double quotes, or none.")
    {
        Example = DiagnosticExample.InEvent("title: 'Don't wait'", "title: \"Don't wait\""),
    };

    internal static readonly DiagnosticKind CommentBehindText = new("MG0125", Hint, "a comment ends {0}: '{1}'", "not part of it",
        "A # after a space begins a comment, even in the middle of a sentence. Put the text in quotes if the # belongs to it, or the "
            + "comment on a line of its own.")
    {
        Example = DiagnosticExample.InEvent(
            "title: Notes # draft",
            """
            # draft
            title: Notes
            """),
    };

    internal static readonly DiagnosticKind SumOverLines = new("MG0126", Warning, "this line goes on with the one above it, and its '-' is a minus", "no entry of its own",
        "A line that stands deeper than the entry above it belongs to that entry. Entries of one list stand at one depth; a sum is "
            + "clearer on one line.")
    {
        Example = DiagnosticExample.InEvent(
            """
            when:
            - security < 20
              - control < 90
            """,
            """
            when:
            - security < 20
            - control < 90
            """),
    };

    private static DiagnosticKind[] YamlKinds =>
    [
        TooMany, Syntax, ControlCharacter, BinaryFile, NotUtf8, FileTooLarge, TooDeep, TabIndentation, DuplicateKey,
        TagUsed, AliasUsed, MergeKey, SeveralDocuments, EmptyFile, KeyNotText, CutOff, SpecialStart, ColonInText,
        MaybeCutOff, UnusedAllow, MalformedAllow, OddSpace, ListMark, MissingMark, QuoteInside, CommentBehindText, SumOverLines,
    ];
}
