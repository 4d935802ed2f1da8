using System.Globalization;
using System.Text;

namespace MagmaGame.Terminal.Text;

/// <summary>Breaks text into lines that fit a width, at spaces where it can.</summary>
internal static class Wrapping
{
    /// <summary>Lines of one paragraph; line breaks within it count as spaces.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="width">Greatest width of a line, columns.</param>
    /// <param name="first">What the first line starts with, such as a number.</param>
    /// <param name="rest">What every other line starts with.</param>
    public static IEnumerable<string> Lines(string text, int width, string first = "", string rest = "")
    {
        var line = new StringBuilder(first);
        var used = DisplayWidth.Of(first);
        var start = used;
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Pieces(word, width - Math.Max(start, DisplayWidth.Of(rest))))
            {
                var columns = DisplayWidth.Of(piece);
                var gap = used > start ? 1 : 0;
                if (used > start && used + gap + columns > width)
                {
                    yield return line.ToString();
                    line.Clear().Append(rest);
                    used = start = DisplayWidth.Of(rest);
                    gap = 0;
                }
                if (gap > 0) line.Append(' ');
                line.Append(piece);
                used += gap + columns;
            }
        }
        yield return line.ToString();
    }

    /// <summary>Paragraphs of a writer's text: blank lines part them.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (DisplayWidth.Of(word) <= width)
        {
            yield return word;
            yield break;
        }
        var piece = new StringBuilder();
        var used = 0;
        var graphemes = StringInfo.GetTextElementEnumerator(word);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            var columns = DisplayWidth.OfGrapheme(grapheme);
            if (used > 0 && used + columns > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }
            piece.Append(grapheme);
            used += columns;
        }
        yield return piece.ToString();
    }
}
