using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Texts without quotes that begin with a name in braces, which YAML takes for keys and values.</summary>
internal static partial class NamesFirst
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (!line.Contains('{', StringComparison.Ordinal) || Name().Match(line) is not { Success: true } match) continue;
            var (open, close) = (match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length - 1);
            if (LineScan.IsEnd(line, close + 1)) continue;
            // Without the braces the rest is a text as any other, be it of one line or of several.
            var finding = DiagnosticCatalogue.SpecialStart.At(entry.PlaceOf(number, open + 1, 1), '{') with
            {
                Help = $"put the whole text in quotes: \"{match.Groups["name"].Value} ...\"",
            };
            yield return new Suspect(finding, number, $"{line[..open]}x{line[(open + 1)..close]}x{line[(close + 1)..]}");
        }
    }

    [GeneratedRegex(@"(?:^ *(?:- +)*|[{,] *)[a-z_]+: +(?<name>\{[A-Za-z0-9_.-]+\}) *[^ ,}\]]|^ *(?:- +)*(?:[a-z_]+: +|(?<=- +))(?<name>\{[A-Za-z0-9_.-]+\})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
