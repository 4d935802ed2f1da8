namespace MagmaGame.Content.Tests;

/// <summary>A text with § where mistakes are expected, so that tables of mistakes need no counting of columns.</summary>
internal static class Marked
{
    private const char Sign = '§';

    public static string Plain(string text) => text.Replace(Sign.ToString(), "", StringComparison.Ordinal);

    /// <summary>The expected mistakes with their places: a code alone belongs to the next mark.</summary>
    public static string Expected(string text, string codes)
    {
        var marks = new Queue<string>(Places(text));
        var expected = codes.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(code => code.StartsWith("MG", StringComparison.Ordinal) ? $"{marks.Dequeue()} {code}" : code);
        return string.Join(", ", expected);
    }

    private static IEnumerable<string> Places(string text)
    {
        var (line, column) = (1, 1);
        foreach (var c in text)
        {
            if (c == Sign) yield return $"{line}:{column}";
            else if (c == '\n') (line, column) = (line + 1, 1);
            else column++;
        }
    }
}
