using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Lines of a text that lost their depth, and texts of several lines without the | that they need.</summary>
internal static class LostTexts
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        for (var number = entry.First; number < entry.Last && number <= problem.Line + 1; number++)
        {
            if (entry.IsText(number) && !entry.IsText(number + 1) && Lost(entry, number) is { } lost) yield return lost;
            if (!entry.IsText(number) && WithoutMark(entry, number) is { } unmarked) yield return unmarked;
        }
    }

    private static Suspect? Lost(RawEntry entry, int last)
    {
        var depth = RawEntry.IndentOf(entry[last]);
        var lines = new List<(int Line, string Text)>();
        for (var number = last + 1; number <= entry.Last && !string.IsNullOrWhiteSpace(entry[number]); number++)
        {
            var line = entry[number];
            if (KeyForm.Of(line) is not null || KeyForm.IsItem(line) || RawEntry.IndentOf(line) >= depth) break;
            lines.Add((number, new string(' ', depth) + line.TrimStart(' ')));
        }
        if (lines.Count == 0) return null;
        var first = lines[0].Line;
        var indent = RawEntry.IndentOf(entry[first]);
        var finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(first, indent + 1, 1), $"this line has {indent} spaces before it, the text above it {depth}") with
        {
            Help = $"if it belongs to the text, put {depth} spaces before it; if it is a key, it lacks its colon",
        };
        return new Suspect([finding], [.. lines]);
    }

    private static Suspect? WithoutMark(RawEntry entry, int number)
    {
        var line = entry[number].TrimEnd();
        if (!line.EndsWith(':') || KeyForm.Of(line) is not { } key) return null;
        var next = entry[number + 1];
        if (KeyForm.Of(next) is not null || KeyForm.IsItem(next) || RawEntry.IndentOf(next) <= KeyForm.ColumnOf(line)) return null;
        if (next.AsSpan().TrimStart() is not { IsEmpty: false } text || "'\"[{|>#&*".Contains(text[0], StringComparison.Ordinal)) return null;
        var finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, line.Length, 1), $"the text of '{key}' has several lines and no | before them") with
        {
            Help = $"write '{key}: |'; then the lines below may hold any signs",
        };
        return new Suspect(finding, number, line + " |") { NeedsAll = true };
    }
}
