using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Tabs on lines that look empty.</summary>
internal static class BlankTabs
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        var found = new List<(Diagnostic Finding, int Line, string Text)>();
        for (var number = entry.First; number <= entry.Last; number++)
        {
            if (!string.IsNullOrWhiteSpace(entry[number]) || entry[number].IndexOf('\t', StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var finding = DiagnosticCatalogue.TabIndentation.At(entry.PlaceOf(number, at + 1, 1)) with { Help = "nothing else stands on this line: take the tab away" };
            found.Add((finding, number, ""));
        }
        return Suspect.Together(found);
    }
}
