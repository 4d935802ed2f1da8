using System.Buffers;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Suspects;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Style = YamlDotNet.Core.ScalarStyle;

namespace MagmaGame.Content.Yaml;

/// <summary>What stopped the reading of a text as YAML, and where.</summary>
internal sealed record SyntaxProblem(int Line, int Column, string Message);

/// <summary>
/// Builds the located tree from parser events. Anchors, aliases, tags and merge keys are reported and passed over, so that
/// nothing expands; depth is bounded, so that nothing overflows.
/// </summary>
internal sealed class TreeBuilder
{
    private const int MostLevels = 64;
    private const int ManyKeys = 64;
    private const int LongestWord = 40;
    private static readonly SearchValues<char> EndsOfAWord = SearchValues.Create(" \t,[]{}");

    private readonly SourceText _source;
    private readonly int _lineOffset;
    private readonly Parser _parser;

    // Most scalars are one of a few words; one copy of each is enough.
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    private readonly Gathered<YamlNode> _items = new();
    private readonly Gathered<MappingEntry> _entries = new();
    private readonly List<MappingNode> _further = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private int _indexedFrom = -1;
    private int _indexedTo;
    private Mark _last = Mark.Empty;
    private int _level;
    private int _flow;

    private TreeBuilder(SourceText source, string text, int lineOffset)
    {
        _source = source;
        _lineOffset = lineOffset;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>
    /// Reads <paramref name="text"/>, whose first line is line <paramref name="lineOffset"/> + 1 of the file. The root is null
    /// for an empty text and after a problem.
    /// </summary>
    public static (YamlNode? Root, SyntaxProblem? Problem, List<Diagnostic> Diagnostics) Build(
        SourceText source, string text, int lineOffset)
    {
        var builder = new TreeBuilder(source, text, lineOffset);
        try
        {
            return (builder.Document(), null, builder._diagnostics);
        }
        catch (MaximumRecursionLevelReachedException)
        {
            return (null, null, builder._diagnostics);
        }
        catch (YamlException wrong)
        {
            return (null, new SyntaxProblem((int)wrong.Start.Line + lineOffset, (int)wrong.Start.Column, wrong.Message),
                builder._diagnostics);
        }
        // The parser throws whatever its own stacks throw when brackets do not match; no file may end the game.
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            var line = (int)Math.Max(builder._last.Line, 1) + lineOffset;
            return (null, new SyntaxProblem(line, (int)Math.Max(builder._last.Column, 1), "brackets do not match"),
                builder._diagnostics);
        }
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        while (Next() is { } current)
        {
            switch (current)
            {
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                case DocumentStart when root is not null:
                    Note(DiagnosticCatalogue.SeveralDocuments, SpanOf(current));
                    return root;
                case DocumentStart:
                    break;
                default:
                    root = Node(current);
                    break;
            }
        }
        return root;
    }

    private ParsingEvent? Next()
    {
        if (!_parser.MoveNext()) return null;
        _last = _parser.Current!.End;
        return _parser.Current;
    }

    private YamlNode Node(ParsingEvent current, bool inList = false)
    {
        if (current is NodeEvent node) Refuse(node);
        return current switch
        {
            SequenceStart list => Sequence(list),
            MappingStart mapping => Mapping(mapping, inList),
            Scalar scalar => new ScalarNode(
                SpanOf(scalar),
                Pooled(scalar.Value),
                StyleOf(scalar.Style),
                _flow > 0,
                isRefused: !scalar.Tag.IsEmpty),
            _ => Alias(current),
        };
    }

    private string Pooled(string text)
    {
        if (text.Length > LongestWord) return text;
        if (_words.TryGetValue(text, out var known)) return known;
        _words.Add(text);
        return text;
    }

    private ScalarNode Alias(ParsingEvent alias)
    {
        _diagnostics.Add(DiagnosticCatalogue.AliasUsed.At(new Place(_source.Path, _source.Inside(SpanOf(alias)), null), WordAt(alias.Start)) with { Help = "put the text in quotes" });
        return new ScalarNode(SpanOf(alias), "", ScalarStyle.Plain, _flow > 0, isRefused: true);
    }

    private void Refuse(NodeEvent node)
    {
        if (node.Tag.IsEmpty && node.Anchor.IsEmpty) return;
        var word = WordAt(node.Start);
        var kind = word.StartsWith('&') ? DiagnosticCatalogue.AliasUsed : DiagnosticCatalogue.TagUsed;
        var span = TextSpan.OnLine((int)node.Start.Line + _lineOffset, (int)node.Start.Column, Math.Max(word.Length, 1));
        _diagnostics.Add(kind.At(new Place(_source.Path, _source.Inside(span), null), word) with
        {
            Help = kind == DiagnosticCatalogue.TagUsed ? TagAdvice.For(_source.Line(span.StartLine).ToString(), span.StartColumn - 1) : "put the text in quotes",
        });
    }

    private SequenceNode Sequence(SequenceStart start)
    {
        var flow = start.Style == SequenceStyle.Flow;
        Enter(start, flow);
        var first = _items.Count;
        while (Next() is { } current and not SequenceEnd)
        {
            _items.Add(Node(current, inList: !flow));
            foreach (var further in _further) _items.Add(further);
            _further.Clear();
        }
        Leave(flow);
        return new SequenceNode(Opening(start, flow), _items.TakeFrom(first));
    }

    private MappingNode Mapping(MappingStart start, bool inList)
    {
        var flow = start.Style == MappingStyle.Flow;
        List<int>? begins = null;
        Enter(start, flow);
        var first = _entries.Count;
        while (Next() is { } current and not MappingEnd)
        {
            var key = Node(current);
            var value = Next() is { } next ? Node(next) : null;
            if (value is null) break;
            if (key is ScalarNode name)
            {
                // In a list, an entry without its mark goes on with the one before it, and its first key stands there again.
                if (inList && !flow && _entries.Count > first && name.Text == _entries[first].Name) (begins ??= []).Add(_entries.Count - first);
                Keep(begins is null ? first : first + begins[^1], name, value);
            }
            else Note(DiagnosticCatalogue.KeyNotText, key.Span);
        }
        Leave(flow);
        // In a list in brackets, a key without braces makes a mapping whose place the parser does not know.
        var entries = _entries.TakeFrom(first);
        if (_indexedFrom >= first) _indexedFrom = -1;
        if (begins is not null) entries = Divided(entries, begins);
        var span = entries.Length > 0 && (!flow || start.Start.Column < 2) ? entries[0].Key.Span : Opening(start, flow);
        return new MappingNode(span, entries);
    }

    // Entries that share but their first key with the one before them are none: then it is the key that stands twice.
    private MappingEntry[] Divided(MappingEntry[] all, List<int> begins)
    {
        var first = all[..begins[0]];
        var names = first.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        var groups = begins.Select((begin, i) => all[begin..(i + 1 < begins.Count ? begins[i + 1] : all.Length)]).ToList();
        if (groups.TrueForAll(group => group.Count(entry => names.Contains(entry.Name)) > 1))
        {
            foreach (var group in groups)
            {
                _diagnostics.Add(MissingMarks.Finding(new Place(_source.Path, group[0].Key.Span, null), group[0].Name));
                _further.Add(new MappingNode(group[0].Key.Span, group));
            }
            return first;
        }
        var kept = new Dictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (var entry in all)
            if (!kept.TryAdd(entry.Name, entry)) Twice(entry.Key, kept[entry.Name]);
        return [.. kept.Values];
    }

    private void Twice(ScalarNode key, MappingEntry there) =>
        _diagnostics.Add(DiagnosticCatalogue.DuplicateKey.At(new Place(_source.Path, key.Span, null), key.Text) with
        {
            Related = [new Place(_source.Path, there.Key.Span, null).Related("first here")],
        });

    private void Keep(int firstEntry, ScalarNode key, YamlNode value)
    {
        if (key.Text == "<<")
        {
            Note(DiagnosticCatalogue.MergeKey, key.Span);
            return;
        }
        if (PlaceOf(key.Text, firstEntry) is >= 0 and var there)
        {
            if (!IsFull) Twice(key, _entries[there]);
            return;
        }
        _entries.Add(new MappingEntry(key, value));
    }

    // Looks through the keys of the open mapping; in a huge one, which only hostile files have, in an index of them.
    private int PlaceOf(string key, int firstEntry)
    {
        if (_entries.Count - firstEntry <= ManyKeys)
        {
            for (var i = firstEntry; i < _entries.Count; i++)
                if (_entries[i].Name == key) return i;
            return -1;
        }
        if (_indexedFrom != firstEntry || _indexedTo > _entries.Count) (_indexedFrom, _indexedTo) = (firstEntry, firstEntry);
        if (_indexedTo == firstEntry) _index.Clear();
        for (; _indexedTo < _entries.Count; _indexedTo++) _index[_entries[_indexedTo].Name] = _indexedTo;
        return _index.TryGetValue(key, out var place) ? place : -1;
    }

    private void Enter(NodeEvent start, bool flow)
    {
        if (flow) _flow++;
        if (++_level <= MostLevels) return;
        Note(DiagnosticCatalogue.TooDeep, SpanOf(start), MostLevels);
        throw new MaximumRecursionLevelReachedException("nested too deep");
    }

    private void Leave(bool flow)
    {
        _level--;
        if (flow) _flow--;
    }

    // What is beyond this is not told anyhow.
    private bool IsFull => _diagnostics.Count >= Report.MostPerFile;

    private void Note(DiagnosticKind kind, TextSpan span, params ReadOnlySpan<object> arguments)
    {
        if (!IsFull) _diagnostics.Add(kind.At(new Place(_source.Path, _source.Inside(span), null), arguments));
    }

    private TextSpan Opening(ParsingEvent start, bool flow) =>
        TextSpan.OnLine((int)start.Start.Line + _lineOffset, (int)start.Start.Column, flow || start is SequenceStart ? 1 : 0);

    private TextSpan SpanOf(ParsingEvent current)
    {
        var (line, column) = _source.Inside((int)current.Start.Line + _lineOffset, (int)current.Start.Column);
        var (endLine, endColumn) = _source.Inside((int)current.End.Line + _lineOffset, (int)current.End.Column);
        return new TextSpan(line, column, endLine, endColumn);
    }

    private string WordAt(Mark mark)
    {
        var line = _source.Line((int)mark.Line + _lineOffset);
        var from = line[Math.Min((int)mark.Column - 1, line.Length)..];
        var end = from.IndexOfAny(EndsOfAWord);
        return (end < 0 ? from : from[..end]).ToString();
    }

    private static ScalarStyle StyleOf(Style style) => style switch
    {
        Style.SingleQuoted => ScalarStyle.SingleQuoted,
        Style.DoubleQuoted => ScalarStyle.DoubleQuoted,
        Style.Literal => ScalarStyle.Literal,
        Style.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };
}
