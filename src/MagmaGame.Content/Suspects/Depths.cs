using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Keys and entries of lists that stand a little beside where they belong.</summary>
internal static class Depths
{
    private const int Reach = 2;

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines().Where(number => number > entry.First && number <= problem.Line).TakeLast(Reach).Reverse())
        {
            var line = entry[number];
            if (KeyForm.Of(line) is null && !KeyForm.IsItem(line)) continue;
            var indent = RawEntry.IndentOf(line);
            foreach (var (depth, beside) in Above(entry, number).OrderBy(above => Math.Abs(above.Depth - indent)))
            {
                var finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, indent + 1, 1), $"this line has {Spaces(indent)} before it and so belongs to nothing") with
                {
                    Help = $"with {Spaces(depth)} it stands beside '{WordOf(entry[beside])}' of line {beside}",
                };
                yield return new Suspect(finding, number, new string(' ', depth) + line.TrimStart(' ')) { NeedsAll = true };
            }
        }
    }

    // The depths of keys, or of marks, above; the nearest line of each.
    private static IEnumerable<(int Depth, int Line)> Above(RawEntry entry, int number)
    {
        var isItem = KeyForm.IsItem(entry[number]);
        var indent = RawEntry.IndentOf(entry[number]);
        return entry.Lines().Where(other => other < number && (isItem ? KeyForm.IsItem(entry[other]) : KeyForm.Of(entry[other]) is not null))
            .Select(other => (Depth: isItem ? RawEntry.IndentOf(entry[other]) : KeyForm.ColumnOf(entry[other]), Line: other))
            .Where(above => above.Depth != indent)
            .GroupBy(above => above.Depth).Select(group => group.Last());
    }

    private static string WordOf(string line) => KeyForm.Of(line) ?? line.Trim();

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";
}
