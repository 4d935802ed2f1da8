using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Keys that are followed by = where a colon belongs.</summary>
internal static partial class EqualSigns
{
    private const int Reach = 2;

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem) =>
        from number in entry.Lines()
        where Math.Abs(number - problem.Line) <= Reach
        let match = Key().Match(entry[number])
        where match.Success
        let key = match.Groups["key"]
        let sign = match.Groups["sign"]
        let finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, sign.Index + 1, 1), "a key ends in a colon and a space, not in =") with
        {
            Help = $"write '{key.Value}: '",
        }
        select new Suspect(finding, number, $"{entry[number][..(key.Index + key.Length)]}: {entry[number][match.Length..]}") { NeedsAll = true };

    [GeneratedRegex("^ *(?:- +)*(?<key>[a-z_]+) *(?<sign>=) *(?=[^ =])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
