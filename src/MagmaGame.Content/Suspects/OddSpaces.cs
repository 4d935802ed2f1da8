using System.Globalization;
using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Suspects;

/// <summary>Spaces that look like others and are none to YAML: before a line, behind a list mark, behind the colon of a key.</summary>
internal static class OddSpaces
{
    // What stands for an invisible character that is told already.
    private const char Told = '\uFFFD';

    public static IEnumerable<Suspect> Of(RawEntry entry, SyntaxProblem problem)
    {
        var odd = new List<(Diagnostic Finding, int Line, string Text)>();
        var known = new List<(int Line, string Text)>();
        foreach (var number in entry.Lines())
        {
            var line = entry[number];
            var places = PlacesIn(line);
            if (places.Count == 0) continue;
            var text = Mended(line, places);
            if (places.TrueForAll(at => line[at] == Told))
            {
                known.Add((number, text));
                continue;
            }
            var first = places.Find(at => line[at] != Told);
            var length = 1;
            while (places.Contains(first + length) && line[first + length] == line[first]) length++;
            odd.Add((DiagnosticCatalogue.OddSpace.At(entry.PlaceOf(number, first + 1, length), NameOf(line[first])), number, text));
        }
        if (known.Count > 0) yield return new Suspect([], [.. known]);
        foreach (var suspect in Suspect.Together(odd)) yield return suspect;
    }

    /// <summary>Whether it looks like a space, or like nothing.</summary>
    public static bool IsOdd(char c) =>
        c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200D') or '\u202F' or '\u205F' or '\u2060' or '\u3000';

    /// <summary>Whether it takes no room, so that no space comes in its place.</summary>
    public static bool IsNothing(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or Told;

    /// <summary>The spaces that take the room of one.</summary>
    public static string Plain(char c) => IsNothing(c) ? "" : c == '\u3000' ? "  " : " ";

    private static List<int> PlacesIn(string line)
    {
        var places = new List<int>();
        var at = 0;
        while (true)
        {
            for (; at < line.Length && (line[at] == ' ' || IsOdd(line[at]) || line[at] == Told); at++)
                if (line[at] != ' ') places.Add(at);
            if (at + 1 >= line.Length || line[at] != '-' || !(line[at + 1] == ' ' || IsOdd(line[at + 1]))) break;
            at++;
        }
        while (at < line.Length && (char.IsAsciiLetter(line[at]) || line[at] == '_')) at++;
        if (at < line.Length && line[at] == ':')
            for (at++; at < line.Length && (line[at] == ' ' || IsOdd(line[at])); at++)
                if (line[at] != ' ') places.Add(at);
        return places;
    }

    private static string Mended(string line, List<int> places)
    {
        var mended = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
            if (!places.Contains(at)) mended.Append(line[at]);
            else mended.Append(Plain(line[at]));
        return mended.ToString();
    }

    private static string NameOf(char c) => (c switch
    {
        '\u00A0' or '\u202F' => "a no-break space",
        '\u3000' => "an ideographic space",
        _ when IsNothing(c) => "a character of no width",
        _ => "an unusual space",
    }) + " (U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + ")";
}
