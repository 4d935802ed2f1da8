using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Texts;

/// <summary>A stretch of a file that people read, without what only programs do.</summary>
public sealed class WrittenText
{
    // Under these keys stand names and rules, not words.
    private static readonly HashSet<string> CodeKeys = new(StringComparer.Ordinal)
    {
        "advisor", "against", "at", "best_for", "chance", "claim", "claims", "deck", "do", "document", "enable", "event", "for", "format", "id", "if", "initiative", "kind",
        "lever", "milestone", "new", "old", "on", "option", "pace", "range", "scenario", "sees", "sources", "tags", "then", "told", "trigger", "until",
        "url", "when",
    };

    // What a policy answers to which event: a mapping of names to names.
    private const string NamesByName = "choose";

    // The keys of the reasons are names of reasons, and each of them has words.
    private static readonly HashSet<string> Wordy = new(StringComparer.Ordinal) { "format" };

    private readonly SourceText _source;
    private readonly ScalarNode? _scalar;

    private WrittenText(SourceText source, ScalarNode? scalar, string text) => (_source, _scalar, Text) = (source, scalar, text);

    /// <summary>The file.</summary>
    public string Path => _source.Path;

    /// <summary>The text; blanks stand for placeholders, code and addresses, so that each word has its place.</summary>
    public string Text { get; }

    /// <summary>Where in the file some characters of <see cref="Text"/> stand.</summary>
    /// <param name="start">The first of them, from 0.</param>
    /// <param name="length">How many.</param>
    public TextSpan Find(int start, int length)
    {
        if (_scalar is not null) return ScalarMap.Locate(_source, _scalar, start, length);
        var (line, column) = _source.Position(start);
        return TextSpan.OnLine(line, column, length);
    }

    /// <summary>Everything that people read in YAML and Markdown, file by file; what cannot be read as such is passed over, since the
    /// check tells of it.</summary>
    public static IEnumerable<WrittenText> In(ContentFiles files) => files.All.SelectMany(In);

    private static IEnumerable<WrittenText> In(ContentFile file)
    {
        if (file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return TextDecoder.Decode(file.Path, file.Bytes.Span, new Report()) is { } guide ? [new WrittenText(guide, null, MarkdownWords.Of(guide.Text))] : [];
        return OpenedFile.Open(file) is { Yaml: { } yaml } opened ? In(yaml.Source, yaml.Root, opened.Kind == FileKind.Reasons ? Wordy : CodeKeys) : [];
    }

    private static IEnumerable<WrittenText> In(SourceText source, YamlNode node, HashSet<string> codeKeys) => node switch
    {
        ScalarNode { IsRefused: false } scalar => [new WrittenText(source, scalar, WithoutBraces(scalar.Text))],
        SequenceNode list => list.Items.SelectMany(item => In(source, item, codeKeys)),
        MappingNode mapping => mapping.Entries.Where(entry => !IsCode(entry, codeKeys)).SelectMany(entry => In(source, entry.Value, codeKeys)),
        _ => [],
    };

    // The same key names a scenario or a claim in one file and writes it out in another.
    private static bool IsCode(MappingEntry entry, HashSet<string> codeKeys) =>
        entry.Name == NamesByName || (codeKeys.Contains(entry.Name) && IsNames(entry.Value));

    private static bool IsNames(YamlNode value) => value is ScalarNode || (value is SequenceNode list && Array.TrueForAll(list.Items, IsNames));

    private static string WithoutBraces(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal)) return text;
        var words = new StringBuilder(text);
        for (var from = text.IndexOf('{', StringComparison.Ordinal); from >= 0; from = text.IndexOf('{', from + 1))
        {
            var to = text.IndexOf('}', from);
            for (var at = from; at <= to; at++) words[at] = ' ';
        }
        return words.ToString();
    }
}
