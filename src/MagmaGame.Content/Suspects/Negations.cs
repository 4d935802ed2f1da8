using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Conditions within brackets that begin with !, which YAML takes for a tag that swallows the bracket.</summary>
internal static partial class Negations
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (!line.Contains('!', StringComparison.Ordinal) || Sign().Match(line) is not { Success: true } match) continue;
            var (sign, name) = (match.Groups["sign"].Index, match.Groups["name"]);
            var finding = DiagnosticCatalogue.TagUsed.At(entry.PlaceOf(number, sign + 1, name.Index + name.Length - sign), line[sign..(name.Index + name.Length)]) with
            {
                Help = $"in a condition write 'not': not {name.Value}",
            };
            yield return new Suspect(finding, number, $"{line[..sign]}not {line[name.Index..]}");
        }
    }

    [GeneratedRegex(@"(?:when|until): *\[(?:[^\[\]]*,)? *(?<sign>!) *(?<name>[a-z_]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sign();
}
