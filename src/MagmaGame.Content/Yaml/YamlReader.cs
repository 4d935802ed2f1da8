using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Suspects;

namespace MagmaGame.Content.Yaml;

/// <summary>
/// Reads a file into a located tree. A whole file is read in one go; when that fails, each entry of its top-level lists is
/// read on its own, so that one broken entry hides no other.
/// </summary>
internal static class YamlReader
{
    private const int MostTogether = 32;

    /// <summary>The file; null when nothing in it can be read.</summary>
    public static YamlFile? Read(SourceText source, Report report)
    {
        var tabs = TabbedLines(source, report);
        var (root, problem, diagnostics) = TreeBuilder.Build(source, source.Text, 0);
        if (root is not null && tabs.Count == 0)
        {
            report.AddRange(diagnostics);
            if (root is MappingNode mapping) return new YamlFile(source, mapping, []);
            report.Add(
                DiagnosticCatalogue.WrongShape.At(new Place(source.Path, root.Span, null), "the file", "a mapping", root.Kind) with { Help = "a file begins with 'format: 1', and then says what is in it, as 'events:'" });
            return null;
        }
        if (problem is null && root is null && diagnostics.Count == 0 && tabs.Count == 0)
        {
            report.Add(DiagnosticCatalogue.EmptyFile.At(Place.Nowhere(source.Path)) with { Help = string.IsNullOrWhiteSpace(source.Text) ? "delete it, or begin it with 'format: 1' and what is in it, as 'events:'" : "it holds comments alone, and a # makes a comment of the rest of its line" });
            return null;
        }
        return ReadInPieces(source, report, tabs, problem, diagnostics);
    }

    private static SortedSet<int> TabbedLines(SourceText source, Report report)
    {
        var found = new SortedSet<int>();
        if (!source.Text.Contains('\t', StringComparison.Ordinal)) return found;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            var blank = line[..^line.TrimStart().Length];
            if (blank.Length == line.Length || blank.IndexOf('\t') is not (>= 0 and var at)) continue;
            found.Add(number);
            report.Add(DiagnosticCatalogue.TabIndentation.At(new Place(source.Path, TextSpan.OnLine(number, at + 1, 1), null)));
        }
        return found;
    }

    private static YamlFile? ReadInPieces(
        SourceText source, Report report, SortedSet<int> tabs, SyntaxProblem? problem, List<Diagnostic> whole)
    {
        var entries = new List<MappingEntry>();
        var broken = new List<BrokenItem>();
        var told = tabs.Count > 0;
        var explainer = new Explainer(source);
        foreach (var section in Section.Divide(source))
        {
            // Nothing more will be told of the file, so what else it holds is only known by name.
            if (report.IsFull)
            {
                broken.Add(new BrokenItem(section.Key, ""));
                broken.AddRange(section.Pieces.Select(piece => Section.NameOf(source, piece.First, piece.End)).OfType<string>().Select(name => new BrokenItem(section.Key, name)));
                continue;
            }
            if (section.Pieces.IsEmpty)
            {
                told |= !TryPiece(source, report, explainer, tabs, section.FirstLine, section.EndLine, isList: false, out var node);
                if (node is MappingNode { Entries: [var entry] }) Merge(entries, entry, source, report);
                continue;
            }
            var items = new List<YamlNode>();
            for (var at = 0; at < section.Pieces.Length; at += MostTogether)
            {
                var together = section.Pieces.AsSpan(at, Math.Min(MostTogether, section.Pieces.Length - at));
                if (TryTogether(source, tabs, together) is { } sound)
                {
                    items.AddRange(sound);
                    continue;
                }
                foreach (var (first, end) in together)
                {
                    if (!report.IsFull && TryPiece(source, report, explainer, tabs, first, end, isList: true, out var node) && node is SequenceNode list)
                        items.AddRange(list.Items);
                    else
                    {
                        told = true;
                        if (Section.NameOf(source, first, end) is { } name) broken.Add(new BrokenItem(section.Key, name));
                    }
                }
            }
            var place = TextSpan.OnLine(section.FirstLine, 1, section.Key.Length);
            var key = new ScalarNode(place, section.Key, ScalarStyle.Plain, inFlow: false);
            Merge(entries, new MappingEntry(key, new SequenceNode(key.Span, [.. items])), source, report);
        }
        // Each piece is sound and the whole is not: what is wrong lies between them.
        if (!told)
        {
            report.AddRange(whole);
            if (problem is not null) report.AddRange(explainer.Explain(1, source.LineCount + 1, isList: false, problem));
        }
        return entries.Count == 0 ? null : new YamlFile(source, new MappingNode(entries[0].Key.Span, [.. entries]), broken);
    }

    // Pieces that are sound are read sooner together than each by itself. Null when one is not, or when the parser divides them otherwise.
    private static YamlNode[]? TryTogether(SourceText source, SortedSet<int> tabs, ReadOnlySpan<(int First, int End)> pieces)
    {
        var (from, to) = (pieces[0].First, pieces[^1].End);
        if (pieces.Length == 1 || tabs.GetViewBetween(from, to - 1).Count > 0) return null;
        var (node, problem, diagnostics) = TreeBuilder.Build(source, source.Lines(from, to), from - 1);
        if (problem is not null || diagnostics.Count > 0 || node is not SequenceNode { Items: var items } || items.Length != pieces.Length) return null;
        for (var i = 0; i < items.Length; i++)
            if (items[i].Span.StartLine != pieces[i].First) return null;
        return items;
    }

    private static bool TryPiece(
        SourceText source, Report report, Explainer explainer, SortedSet<int> tabs, int first, int end, bool isList, out YamlNode? node)
    {
        node = null;
        if (tabs.GetViewBetween(first, end - 1 < first ? first : end - 1).Count > 0) return false;
        (node, var problem, var diagnostics) = TreeBuilder.Build(source, source.Lines(first, end), first - 1);
        // What begins with another sign than the mark of a list may be sound YAML, and still no entry.
        if (isList && node is not null and not SequenceNode) (node, problem) = (null, new SyntaxProblem(first, 1, "did not find expected '-' indicator"));
        report.AddRange(diagnostics);
        // What is no text to YAML breaks the rest of its line, and is told already.
        if (problem is not null && !diagnostics.Exists(told => told.Span.StartLine == problem.Line)) report.AddRange(explainer.Explain(first, end, isList, problem));
        return node is not null;
    }

    private static void Merge(List<MappingEntry> entries, MappingEntry entry, SourceText source, Report report)
    {
        var at = entries.FindIndex(e => e.Name == entry.Name);
        if (at < 0)
        {
            entries.Add(entry);
            return;
        }
        report.Add(DiagnosticCatalogue.DuplicateKey.At(new Place(source.Path, entry.Key.Span, null), entry.Name) with
        {
            Related = [new Place(source.Path, entries[at].Key.Span, null).Related("first here")],
        });
    }
}
