using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Entries of a list that have no mark before them and look like the one beside them that has.</summary>
internal static class MissingMarks
{
    private const int Reach = 12;
    private const string Mark = "- ";

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        var near = entry.Lines().Where(number => number <= problem.Line + 1).TakeLast(Reach).Reverse().ToList();
        foreach (var number in near)
        {
            var line = entry[number];
            if (KeyForm.IsItem(line)) continue;
            foreach (var depth in Depths(entry, number))
            {
                var text = line.TrimStart(' ');
                var word = KeyForm.Of(line) ?? text.Split(' ')[0];
                yield return new Suspect(Finding(entry.PlaceOf(number, line.Length - text.Length + 1, word.Length), word), number, new string(' ', depth) + Mark + text) { NeedsAll = true };
            }
        }
    }

    /// <summary>That a mark is missing.</summary>
    public static Diagnostic Finding(Place place, string word) => DiagnosticCatalogue.MissingMark.At(place, word);

    // Where the marks of entries beside it stand that begin as it does.
    private static IEnumerable<int> Depths(RawEntry entry, int number)
    {
        var line = entry[number];
        var indent = RawEntry.IndentOf(line);
        var depths = new List<int>();
        foreach (var step in (int[])[-1, 1])
        {
            for (var other = number + step; other >= entry.First && other <= entry.Last; other += step)
            {
                var beside = entry[other];
                if (entry.IsText(other) || string.IsNullOrWhiteSpace(beside)) continue;
                var depth = RawEntry.IndentOf(beside);
                if (KeyForm.IsItem(beside) && (depth == indent || depth == indent - Mark.Length) && IsAlike(line, beside)) depths.Add(depth);
                if (depth < indent - Mark.Length || (KeyForm.IsItem(beside) && depth == indent - Mark.Length) || depths.Contains(depth)) break;
            }
        }
        return depths.Distinct();
    }

    private static bool IsAlike(string line, string item)
    {
        var (text, other) = (line.TrimStart(' '), item.TrimStart(' ', '-'));
        if (text.StartsWith('{') || other.StartsWith('{')) return text.StartsWith('{') && other.StartsWith('{');
        return KeyForm.Of(line) == KeyForm.Of(item);
    }
}
