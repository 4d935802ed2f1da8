using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Quotes that are not closed, and those that close too early: at an apostrophe, at a quote within, behind the first word.</summary>
internal static partial class Quotes
{
    private const int MostShown = 30;

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        foreach (var number in entry.Lines())
        {
            if (number > problem.Line + 1) yield break;
            var line = entry[number];
            if (line.AsSpan().IndexOfAny('\'', '"') < 0) continue;
            foreach (var (open, close, depth) in LineScan.Of(line).Quotes)
            {
                foreach (var suspect in close < 0 ? Unclosed(entry, number, open, depth) : Early(entry, number, open, close, depth))
                    yield return suspect;
            }
        }
    }

    private static IEnumerable<Suspect> Unclosed(RawEntry entry, int number, int open, int depth)
    {
        var line = entry[number];
        foreach (var end in depth == 0 ? [line.TrimEnd().Length] : Ends(line, open))
        {
            var quote = line[open];
            var finding = DiagnosticCatalogue.Syntax.At(entry.PlaceOf(number, open + 1, 1), "this quote is not closed") with
            {
                Help = $"write {quote} behind the text as well: {Shown(line[open..end] + quote)}",
            };
            yield return new Suspect(finding, number, line.Insert(end, quote.ToString()));
        }
    }

    private static IEnumerable<Suspect> Early(RawEntry entry, int number, int open, int close, int depth)
    {
        var line = entry[number];
        if (LineScan.IsEnd(line, close + 1)) yield break;
        var follows = line.AsSpan(close + 1).TrimStart()[0];
        if (follows == ':' || (depth > 0 && follows is ',' or '}' or ']')) yield break;
        var quote = line[open];
        var within = quote == '\'' ? "''" : "\\\"";
        var other = quote == '\'' ? '"' : '\'';
        for (var end = line.IndexOf(quote, close + 1); end >= 0; end = line.IndexOf(quote, end + 1))
        {
            if (!LineScan.IsEnd(line, end + 1) && !(depth > 0 && line.AsSpan(end + 1).TrimStart()[0] is ',' or '}' or ']')) continue;
            var text = line[(open + 1)..end];
            var finding = DiagnosticCatalogue.QuoteInside.At(entry.PlaceOf(number, close + 1, 1), quote) with
            {
                Help = text.Contains(other, StringComparison.Ordinal)
                    ? $"within {quote}...{quote} write it {within}"
                    : $"put the text in the other quotes: {Shown(other + text + other)}; or write {within} within it",
            };
            yield return new Suspect(finding, number, $"{line.AsSpan(0, open + 1)}{Escaped(text, quote)}{line.AsSpan(end)}");
        }
        foreach (var end in depth == 0 ? [line.TrimEnd().Length] : Ends(line, close))
        {
            var text = line[open..end];
            var finding = DiagnosticCatalogue.QuoteInside.At(entry.PlaceOf(number, close + 1, 1), quote) with
            {
                Help = $"put quotes around the whole text: {Shown(other + text + other)}",
            };
            yield return new Suspect(finding, number, $"{line.AsSpan(0, open)}{other}{Escaped(text, other)}{other}{line.AsSpan(end)}");
        }
    }

    // A text within brackets ends before the next key or before what closes them.
    private static IEnumerable<int> Ends(string line, int from) =>
        [.. NextKey().Matches(line, from).Select(match => match.Index), .. Closers(line, from)];

    private static IEnumerable<int> Closers(string line, int from)
    {
        for (var at = line.Length - 1; at > from && line[at] is '}' or ']' or ' '; at--)
            if (line[at] != ' ') yield return at;
    }

    private static string Escaped(string text, char quote) => quote == '\''
        ? Single().Replace(text, "''")
        : Double().Replace(text, "\\\"");

    private static string Shown(string text) => text.Length <= MostShown ? text : $"{text[..(MostShown / 2)]}...{text[^(MostShown / 2)..]}";

    [GeneratedRegex(", *[a-z_]+: ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextKey();

    [GeneratedRegex("''?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Single();

    [GeneratedRegex(@"(?<!\\)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Double();
}
