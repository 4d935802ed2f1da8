using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Keys within braces that no comma parts from the value before them.</summary>
internal static partial class MissingCommas
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (!line.Contains('{', StringComparison.Ordinal) || Key().Match(line) is not { Success: true } match) continue;
            var key = match.Groups["key"];
            var finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, key.Index + 1, key.Length), $"a comma is missing before '{key.Value}'") with
            {
                Help = "within { } a comma stands between a value and the next key",
            };
            var end = match.Groups["value"].Index + match.Groups["value"].Length;
            yield return new Suspect(finding, number, line.Insert(end, ","));
        }
    }

    // Words between commas may be a text with a colon in it; so the value before is a single word, or has an end of its own, and the
    // key is one that stands in braces.
    [GeneratedRegex(
        @"[{,] *[a-z_]+: +(?<value>[^\s,{}\[\]""']+|""[^""]*""|'[^']*'|\[[^\[\]]*\]) +(?<key>after|because|boost|chance|cooldown|deck|do|event|id|if|lever|recheck|roll|tags|text|then|times|weight): ",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
