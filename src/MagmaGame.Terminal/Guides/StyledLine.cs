using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Guides;

/// <summary>Some words in one ink.</summary>
/// <param name="Text">The words.</param>
/// <param name="Ink">What they mean.</param>
internal readonly record struct StyledRun(string Text, Ink Ink);

/// <summary>A line of words in several inks.</summary>
/// <param name="Runs">The words, in their order.</param>
internal sealed record StyledLine(ImmutableArray<StyledRun> Runs)
{
    /// <summary>An empty line.</summary>
    public static StyledLine Blank { get; } = new([]);

    /// <summary>A line in one ink.</summary>
    public static StyledLine Of(string text, Ink ink = Ink.Text) => new([new StyledRun(text, ink)]);

    /// <summary>Draws it on one row.</summary>
    public void Draw(Canvas canvas, Area row)
    {
        var left = row.Left;
        foreach (var run in Runs)
            left += canvas.Write(row with { Left = left, Width = Math.Max(0, row.Right - left) }, run.Text, run.Ink);
    }

    /// <summary>Breaks runs into lines at spaces; a word too long for a line is broken anywhere.</summary>
    /// <param name="canvas">Measures.</param>
    /// <param name="runs">The words.</param>
    /// <param name="width">Columns of a line, at least 1.</param>
    public static IEnumerable<StyledLine> Wrap(Canvas canvas, ImmutableArray<StyledRun> runs, int width)
    {
        var line = ImmutableArray.CreateBuilder<StyledRun>();
        var used = 0;
        foreach (var word in Words(runs))
        {
            var columns = word.Sum(run => canvas.Measure(run.Text));
            if (columns > width)
            {
                if (line.Count > 0) yield return new StyledLine(line.ToImmutable());
                var pieces = canvas.Lines(string.Concat(word.Select(run => run.Text)), width);
                foreach (var piece in pieces.SkipLast(1)) yield return Of(piece, word[0].Ink);
                line.Clear();
                line.Add(new StyledRun(pieces[^1], word[0].Ink));
                used = canvas.Measure(pieces[^1]);
                continue;
            }
            if (used > 0 && used + 1 + columns > width)
            {
                yield return new StyledLine(line.ToImmutable());
                line.Clear();
                used = 0;
            }
            if (used > 0) line.Add(new StyledRun(" ", line[^1].Ink));
            used += columns + (used > 0 ? 1 : 0);
            line.AddRange(word);
        }
        if (line.Count > 0) yield return new StyledLine(line.ToImmutable());
    }

    // A word may change its ink in the middle, as where a comma follows something emphasized.
    private static IEnumerable<List<StyledRun>> Words(ImmutableArray<StyledRun> runs)
    {
        var word = new List<StyledRun>();
        foreach (var run in runs)
        {
            var parts = run.Text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }
                if (parts[i].Length > 0) word.Add(run with { Text = parts[i] });
            }
        }
        if (word.Count > 0) yield return word;
    }
}
