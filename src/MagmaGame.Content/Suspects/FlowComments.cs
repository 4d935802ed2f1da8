using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>A # inside brackets, which makes a comment of the bracket that closes them.</summary>
internal static class FlowComments
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (!line.Contains(" #", StringComparison.Ordinal) || LineScan.Of(line).InnerComment is not (>= 0 and var sign)) continue;
            var bracket = line[LineScan.Of(line).Open.First()];
            var before = line.AsSpan(0, sign).TrimEnd();
            var from = before.LastIndexOfAny(",[{:") + 1;
            var finding = DiagnosticCatalogue.CutOff.At(entry.PlaceOf(number, sign + 1, line.Length - sign), before[from..].TrimStart().ToString()) with
            {
                Help = $"so the {bracket} is never closed: put the text with the # in quotes, or a comment behind the closing bracket",
            };
            yield return new Suspect(finding, number, $"{line.AsSpan(0, sign)}x{line.AsSpan(sign + 1)}");
        }
    }
}
