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
        "advisor", "against", "at", "chance", "claim", "deck", "do", "document", "enable", "event", "for", "format", "id", "if", "initiative", "kind",
        "lever", "milestone", "new", "old", "on", "option", "pace", "range", "scenario", "sees", "sources", "tags", "then", "told", "trigger", "until",
        "url", "when",
    };

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
        return OpenedFile.Open(file).Yaml is { } yaml ? In(yaml.Source, yaml.Root) : [];
    }

    private static IEnumerable<WrittenText> In(SourceText source, YamlNode node) => node switch
    {
        ScalarNode { IsRefused: false } scalar => [new WrittenText(source, scalar, WithoutBraces(scalar.Text))],
        SequenceNode list => list.Items.SelectMany(item => In(source, item)),
        MappingNode mapping => mapping.Entries.Where(entry => !IsCode(entry)).SelectMany(entry => In(source, entry.Value)),
        _ => [],
    };

    // A register writes claims out; an experiment names them.
    private static bool IsCode(MappingEntry entry) =>
        CodeKeys.Contains(entry.Name) || (entry.Name == "claims" && entry.Value is SequenceNode { Items: [ScalarNode, ..] });

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
