using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>What word processors and other formats put in place of the mark of a list: dashes and bullets, or a - without its space.</summary>
internal static partial class ListMarks
{
    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem) => Suspect.Together(
    [
        .. entry.Lines().Select(number => (Number: number, Mark: MarkIn(entry[number]))).Where(line => line.Mark >= 0).Select(line =>
        {
            var (text, mark) = (entry[line.Number], line.Mark);
            var space = mark + 1 < text.Length && text[mark + 1] == ' ' ? "" : " ";
            return (Finding(entry.PlaceOf(line.Number, mark + 1, 1), text[mark]), line.Number, $"{text.AsSpan(0, mark)}-{space}{text.AsSpan(mark + 1)}");
        }),
    ]);

    /// <summary>What is wrong with the mark.</summary>
    public static Diagnostic Finding(Place place, char mark) =>
        DiagnosticCatalogue.ListMark.At(place, mark == '-' ? "'-' without a space" : $"'{mark}'");

    /// <summary>Where a sign stands that seems to be meant as the mark of a list and is none; -1 when there is none.</summary>
    public static int MarkIn(string line) => Mark().Match(line) is { Success: true } match ? match.Groups["mark"].Index : -1;

    [GeneratedRegex(@"^ *(?:- +)*(?<mark>[\u2010-\u2015\u2212\u2022\u2023\u25CF\u25E6\u25AA\u00B7](?=\s*\S)|[*+](?= +\S)|-(?=[^\s\-]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
