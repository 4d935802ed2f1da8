using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Texts without quotes that begin with words in square brackets, which YAML takes for a list.</summary>
internal static partial class ListsFirst
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (!line.Contains('[', StringComparison.Ordinal) || Words().Match(line) is not { Success: true } match) continue;
            var (open, close) = (match.Groups["words"].Index, match.Groups["words"].Index + match.Groups["words"].Length - 1);
            var finding = DiagnosticCatalogue.SpecialStart.At(entry.PlaceOf(number, open + 1, 1), '[') with { Help = $"put the whole text in quotes: \"{match.Groups["words"].Value} ...\"" };
            yield return new Suspect(finding, number, $"{line[..open]}x{line[(open + 1)..close]}x{line[(close + 1)..]}");
        }
    }

    [GeneratedRegex(@"^ *(?:- +)*[a-z_]+: +(?<words>\[[^\[\]]{0,60}\]) *[^ ,}\]#]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
