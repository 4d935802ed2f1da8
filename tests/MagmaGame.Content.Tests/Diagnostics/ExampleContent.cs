using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

/// <summary>Puts the examples of the catalogue into the minimal content.</summary>
internal static partial class ExampleContent
{
    private const string Tutorial = """
        id: first
        name: First
        scenario: base
        seed: 7
        pace: monthly
        lessons:
        - {id: why, text: Look., until: [asked-why security]}
        """;

    public static ContentFiles Bad(DiagnosticExample example) => With(example, example.BadPath, example.Bad);

    public static ContentFiles Good(DiagnosticExample example) => With(example, example.Path, example.Good);

    /// <summary>The example with a text of its own.</summary>
    public static ContentFiles Of(DiagnosticExample example, string snippet) => With(example, example.Path, snippet);

    private static ContentFiles With(DiagnosticExample example, string path, string snippet)
    {
        var files = MinimalContent.Files.With(new ContentFile(path, Bytes(Whole(example, Expanded(snippet)))));
        return example.OtherFile is { } other ? files.With(ContentFile.OfText(other.Path, other.Text + "\n")) : files;
    }

    private static string Whole(DiagnosticExample example, string snippet) => example.Place switch
    {
        ExamplePlace.File => snippet,
        ExamplePlace.List => Listed(example, snippet),
        ExamplePlace.Event => MinimalContent.Events(Entry(Keys(Event(), example, snippet))),
        ExamplePlace.Option => MinimalContent.Events(MinimalContent.Event("test.night").Replace(
            "  - {id: two, text: Two., lever: world}", Indented(snippet), StringComparison.Ordinal)),
        _ => "format: 1\ntutorial:\n" + Indented(Keys(Tutorial, example, snippet)) + "\n",
    };

    // {{x × 50}} is fifty times x.
    private static string Expanded(string snippet) => Repeated().Replace(snippet, match => string.Concat(
        Enumerable.Repeat(match.Groups["what"].Value, int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture))));

    private static string Event() => string.Join('\n', MinimalContent.Event("test.night").TrimEnd().Split('\n').Select(line => line[2..]));

    private static string Entry(string keys) => "- " + Indented(keys)[2..] + "\n";

    private static string Indented(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);

    // The frame without the keys that either of the two texts has, and then the text. Who names a trigger says all of it.
    private static string Keys(string frame, DiagnosticExample example, string snippet)
    {
        var named = BlocksOf(example.Bad).Concat(BlocksOf(example.Good)).Select(block => block.Key).ToHashSet(StringComparer.Ordinal);
        if (named.Contains("trigger")) named.Add("pick");
        var kept = BlocksOf(frame).Where(block => !named.Contains(block.Key)).Select(block => block.Text);
        return string.Join('\n', named.Contains("id") ? kept.Prepend(snippet) : kept.Append(snippet));
    }

    private static IEnumerable<(string Key, string Text)> BlocksOf(string text) => KeyStart().Split(text)
        .Where(block => block.Length > 0)
        .Select(block => (block.Split(':')[0], block.TrimEnd('\n')));

    private static string Listed(DiagnosticExample example, string snippet)
    {
        var named = NamesIn(example.Bad).Concat(NamesIn(example.Good)).ToList();
        var lines = Encoding.UTF8.GetString(MinimalContent.Files.Find(example.Path)!.Bytes.Span).TrimEnd().Split('\n')
            .Where(line => !named.Exists(name => line.StartsWith(name, StringComparison.Ordinal))).ToList();
        lines.Insert(lines.IndexOf(example.Section + ":") + 1, snippet);
        return string.Join('\n', lines) + "\n";
    }

    // An entry is known by its first value; a cause by its channel and threat.
    private static IEnumerable<string> NamesIn(string snippet) => snippet.Split('\n')
        .Where(line => line.StartsWith('-'))
        .Select(line => string.Join(',', line.Split(',').Take(line.StartsWith("- {channel", StringComparison.Ordinal) ? 2 : 1)) + ",");

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (>= '\uDC80' and <= '\uDCFF') || (at > 0 && char.IsHighSurrogate(text[at - 1]))) continue;
            bytes.AddRange(Encoding.UTF8.GetBytes(text[from..at]));
            bytes.Add((byte)text[at]);
            from = at + 1;
        }
        bytes.AddRange(Encoding.UTF8.GetBytes(text[from..]));
        return [.. bytes];
    }

    [GeneratedRegex(@"\{\{(?<what>.+?) × (?<times>[0-9]+)\}\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeated();

    [GeneratedRegex("^(?=[a-z_]+:)", RegexOptions.Multiline, 1000)]
    private static partial Regex KeyStart();
}
