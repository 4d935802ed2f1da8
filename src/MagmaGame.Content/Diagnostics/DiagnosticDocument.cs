using System.Text;
using System.Text.RegularExpressions;

namespace MagmaGame.Content.Diagnostics;

/// <summary>What each kind of diagnostic means, as Markdown: for <c>explain</c> and for the document that lists them all.</summary>
public static partial class DiagnosticDocument
{
    private const string Beginning = """
        # What `magma content check` finds

        Every code with its meaning, a text that has the mistake and the same text without it. This file is made from what the
        game itself knows; `magma content explain CODE` prints one entry of it. Errors keep the game from starting. *Proved*
        means that it is so in every game, *likely* that it is most often a mistake, *hint* that it is a matter of taste.
        In the examples `{{x × 50}}` stands for fifty times x.

        """;

    /// <summary>All of them, with a beginning.</summary>
    public static string Whole()
    {
        var text = new StringBuilder(Beginning.ReplaceLineEndings("\n"));
        foreach (var kind in DiagnosticCatalogue.All) text.Append('\n').Append(Of(kind));
        return text.ToString();
    }

    /// <summary>One of them, under a heading.</summary>
    public static string Of(DiagnosticKind kind)
    {
        var text = new StringBuilder();
        var example = kind.Example;
        text.Append("## ").Append(kind.Code).Append(": ").Append(TitleOf(kind)).Append("\n\n")
            .Append(Capital(DiagnosticPrinter.NameOf(kind.Severity))).Append(", ").Append(NameOf(kind.Confidence)).Append(". ")
            .Append(kind.Explanation).Append("\n\nWrong, ").Append(PlaceOf(example, example.BadPath)).Append(":\n\n");
        Quote(text, example.Bad);
        text.Append(example.Path == example.BadPath ? "\nRight:\n\n" : $"\nRight, {PlaceOf(example, example.Path)}:\n\n");
        Quote(text, example.Good);
        if (example.OtherFile is not { } other) return text.ToString();
        text.Append("\nBoth beside this `").Append(other.Path).Append("`:\n\n");
        Quote(text, other.Text);
        return text.ToString();
    }

    /// <summary>Its message without what differs from case to case.</summary>
    internal static string TitleOf(DiagnosticKind kind) =>
        kind.Template == "{0}" ? kind.Explanation.Split(['.', ':'], 2)[0] : Gap().Replace(kind.Template, "...");

    internal static string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.Proved => "proved",
        Confidence.Likely => "likely",
        _ => "hint",
    };

    private static string PlaceOf(DiagnosticExample example, string path) => example.Place switch
    {
        ExamplePlace.File => $"as the whole of `{path}`",
        ExamplePlace.List => $"in the list `{example.Section}` of `{path}`",
        ExamplePlace.Event => "in an event",
        ExamplePlace.Option => "as an option of an event",
        _ => "in a tutorial",
    };

    private static void Quote(StringBuilder text, string example)
    {
        text.Append("```yaml\n");
        foreach (var line in example.TrimEnd('\n').ReplaceLineEndings("\n").Split('\n')) text.Append(VisibleText.Of(line)).Append('\n');
        text.Append("```\n");
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex("'\\{[0-9]\\}'|\\{[0-9]\\}", RegexOptions.None, 1000)]
    private static partial Regex Gap();
}
