using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Fixes;

/// <summary>A file with what was mended in it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">Its bytes as they are.</param>
/// <param name="After">Its bytes mended: byte order mark and line breaks as they were.</param>
/// <param name="Fixes">The findings that are gone, each with what was done about it.</param>
public sealed record FixedFile(
    string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After, ImmutableArray<(Diagnostic Found, TextEdit Edit)> Fixes)
{
    private const int Around = 3;

    /// <summary>The findings that are gone.</summary>
    public ImmutableArray<Diagnostic> Mended => [.. Fixes.Select(fix => fix.Found)];

    /// <summary>What was done: findings may share an edit.</summary>
    public IEnumerable<TextEdit> Edits => Fixes.Select(fix => fix.Edit).Distinct();

    /// <summary>What changes, as a unified diff.</summary>
    public string Diff()
    {
        var lines = FileLines.Of(Before.Span);
        var changed = Edits.GroupBy(edit => edit.Span.StartLine).ToDictionary(group => group.Key, group => Applied(lines.Texts[group.Key - 1], [.. group]));
        var text = new StringBuilder($"--- a/{Path}\n+++ b/{Path}\n");
        var removed = 0;
        foreach (var (first, last) in Hunks([.. changed.Keys.Order()], lines.Texts.Length))
        {
            var gone = changed.Count(change => change.Key >= first && change.Key <= last && change.Value is null);
            text.Append(CultureInfo.InvariantCulture, $"@@ -{first},{last - first + 1} +{first - removed},{last - first + 1 - gone} @@\n");
            removed += gone;
            for (var line = first; line <= last; line++)
            {
                var old = VisibleText.Of(lines.Texts[line - 1]);
                if (!changed.TryGetValue(line, out var now)) text.Append(' ').Append(old).Append('\n');
                else
                {
                    text.Append('-').Append(old).Append('\n');
                    if (now is not null) text.Append('+').Append(VisibleText.Of(now)).Append('\n');
                }
            }
        }
        return text.ToString();
    }

    /// <summary>A file with edits; null when two of them meet.</summary>
    internal static FixedFile? Of(string path, ReadOnlyMemory<byte> before, IReadOnlyList<(Diagnostic Found, TextEdit Edit)> fixes)
    {
        var lines = FileLines.Of(before.Span);
        var text = new StringBuilder(lines.Mark);
        var byLine = fixes.ToLookup(fix => fix.Edit.Span.StartLine, fix => fix.Edit);
        for (var line = 1; line <= lines.Texts.Length; line++)
        {
            TextEdit[] edits = [.. byLine[line].Distinct().OrderBy(edit => edit.Span.StartColumn)];
            for (var place = 1; place < edits.Length; place++)
                if (edits[0].TakesLine || edits[place].Span.StartColumn < edits[place - 1].Span.EndColumn) return null;
            var now = edits.Length == 0 ? lines.Texts[line - 1] : Applied(lines.Texts[line - 1], edits);
            if (now is not null) text.Append(now).Append(lines.Breaks[line - 1]);
        }
        return new FixedFile(
            path, before, Encoding.UTF8.GetBytes(text.ToString()), [.. fixes]);
    }

    private static string? Applied(string line, TextEdit[] edits)
    {
        if (edits[0].TakesLine) return null;
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.StartColumn))
            line = string.Concat(line.AsSpan(0, edit.Span.StartColumn - 1), edit.Text, line.AsSpan(edit.Span.EndColumn - 1));
        return line;
    }

    private static IEnumerable<(int First, int Last)> Hunks(int[] changed, int count)
    {
        for (var place = 0; place < changed.Length; place++)
        {
            var first = Math.Max(1, changed[place] - Around);
            while (place + 1 < changed.Length && changed[place + 1] - changed[place] <= 2 * Around) place++;
            yield return (first, Math.Min(count, changed[place] + Around));
        }
    }
}
