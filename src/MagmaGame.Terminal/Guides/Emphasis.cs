using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Guides;

/// <summary>Marks of emphasis in a writer's words: <c>**strong**</c>, <c>*emphasis*</c>, <c>`code`</c>.</summary>
internal static class Emphasis
{
    private static readonly (string Mark, Ink Ink)[] Marks = [("**", Ink.Heading), ("*", Ink.Accent), ("`", Ink.Key)];

    /// <summary>The words in their inks; a mark without its partner stands for itself.</summary>
    /// <param name="text">The words.</param>
    /// <param name="usual">The ink of words without a mark.</param>
    public static ImmutableArray<Run> Runs(string text, Ink usual = Ink.Text)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (Marked(text, at) is not var (run, end))
            {
                at++;
                continue;
            }
            if (at > start) runs.Add(new Run(text[start..at], usual));
            runs.Add(run);
            start = at = end;
        }
        if (start < text.Length) runs.Add(new Run(text[start..], usual));
        return runs.ToImmutable();
    }

    private static (Run Run, int End)? Marked(string text, int at)
    {
        foreach (var (mark, ink) in Marks)
        {
            if (!text.AsSpan(at).StartsWith(mark)) continue;
            var from = at + mark.Length;
            var to = text.IndexOf(mark, from, StringComparison.Ordinal);
            // An asterisk between spaces is an asterisk.
            if (to <= from || (mark != "`" && (text[from] == ' ' || text[to - 1] == ' '))) return null;
            return (new Run(text[from..to], ink), to + mark.Length);
        }
        return null;
    }
}
