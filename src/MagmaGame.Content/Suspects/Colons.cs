using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Keys whose colon has no space behind it.</summary>
internal static partial class Colons
{
    private const int Reach = 2;

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem) =>
        from number in entry.Lines()
        where Math.Abs(number - problem.Line) <= Reach
        let match = Key().Match(entry[number])
        where match.Success
        let finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, match.Length, 1), "a key ends in a colon and a space") with
        {
            Help = $"write '{match.Groups["key"].Value}: '",
        }
        select new Suspect(finding, number, entry[number].Insert(match.Length, " "));

    [GeneratedRegex(@"^ *(?:- +)*(?<key>[a-z_]+):(?=[^ :/])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();
}
