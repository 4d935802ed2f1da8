using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Brackets that are not closed, or that close nothing.</summary>
internal static class Brackets
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (line.AsSpan().IndexOfAny("[]{}") < 0) continue;
            var scan = LineScan.Of(line);
            if (scan.Stray >= 0)
            {
                var finding = Finding(entry, number, scan.Stray, $"this {line[scan.Stray]} closes nothing") with { Help = "take it away, or open the bracket before" };
                yield return new Suspect(finding, number, line.Remove(scan.Stray, 1));
            }
            else if (scan.Open.Any())
            {
                var open = scan.Open.First();
                var closer = line[open] == '[' ? "]" : "}";
                var finding = Finding(entry, number, open, $"this {line[open]} is not closed") with { Help = $"write {closer} behind what belongs into it" };
                yield return new Suspect(
                    finding, number, scan.Mismatch >= 0 ? line.Insert(scan.Mismatch, closer) : line.TrimEnd() + string.Concat(scan.Open.Select(at => line[at] == '[' ? ']' : '}')));
            }
        }
    }

    private static Diagnostic Finding(RawEntry entry, int number, int at, string words) =>
        DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, at + 1, 1), words);
}
