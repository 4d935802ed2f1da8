using System.Collections.Immutable;
using System.Text;

namespace MagmaGame.Terminal.Drawing;

/// <summary>A piece of text that means one thing.</summary>
/// <param name="Text">The piece; it runs on into the next one without a space of its own.</param>
/// <param name="Ink">What it means.</param>
internal readonly record struct Run(string Text, Ink Ink = Ink.Text);

/// <summary>One line of a page.</summary>
/// <param name="Runs">Its pieces from left to right.</param>
/// <param name="Slot">Slot of the number it tells of; -1 for none.</param>
internal sealed record StyledLine(ImmutableArray<Run> Runs, int Slot = -1);

/// <summary>Paragraphs of pieces that mean different things, broken into lines together.</summary>
/// <param name="canvas">Where they will be drawn: it knows how wide signs are.</param>
/// <param name="width">Columns of a line.</param>
internal sealed class StyledText(Canvas canvas, int width)
{
    private readonly List<StyledLine> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<StyledLine> Lines => _lines;

    /// <summary>Adds an empty line, unless nothing or an empty line stands before.</summary>
    public StyledText Blank()
    {
        if (_lines is [.., { Runs.IsEmpty: false }]) _lines.Add(new StyledLine([]));
        return this;
    }

    /// <summary>Adds a writer's text: paragraphs with an empty line between them.</summary>
    public StyledText Prose(string text, Ink ink = Ink.Text)
    {
        foreach (var line in canvas.Lines(text, width)) _lines.Add(new StyledLine(line.Length == 0 ? [] : [new Run(line, ink)]));
        return this;
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="runs">Its pieces.</param>
    /// <param name="indent">Columns by which every line but the first is moved in.</param>
    /// <param name="slot">Slot of the number it tells of; -1 for none.</param>
    public StyledText Add(IEnumerable<Run> runs, int indent = 0, int slot = -1)
    {
        var line = new List<Run>();
        var (used, start) = (0, 0);
        foreach (var word in Words(runs))
        {
            var columns = word.Sum(run => canvas.Measure(run.Text));
            if (used > start && used + 1 + columns > width)
            {
                _lines.Add(new StyledLine([.. line], slot));
                line.Clear();
                used = start = indent;
                if (indent > 0) line.Add(new Run(new string(' ', indent)));
            }
            else if (used > start)
            {
                line.Add(new Run(" ", line[^1].Ink));
                used++;
            }
            line.AddRange(word);
            used += columns;
        }
        _lines.Add(new StyledLine([.. line], slot));
        return this;
    }

    /// <summary>Adds a paragraph of one meaning.</summary>
    public StyledText Add(string text, Ink ink = Ink.Text, int indent = 0, int slot = -1) => Add([new Run(text, ink)], indent, slot);

    /// <summary>Draws a line into a row.</summary>
    public static void Draw(Canvas canvas, Area row, StyledLine line)
    {
        foreach (var run in line.Runs)
        {
            if (row.IsEmpty) return;
            var used = canvas.Write(row, run.Text, run.Ink);
            row = row with { Left = row.Left + used, Width = row.Width - used };
        }
    }

    // Words may run over several pieces, such as a figure and the bracket behind it.
    private static IEnumerable<List<Run>> Words(IEnumerable<Run> runs)
    {
        var word = new List<Run>();
        var piece = new StringBuilder();
        foreach (var run in runs)
        {
            foreach (var c in run.Text)
            {
                if (c is not (' ' or '\n'))
                {
                    piece.Append(c);
                    continue;
                }
                Flush(run.Ink);
                if (word.Count == 0) continue;
                yield return word;
                word = [];
            }
            Flush(run.Ink);
        }
        if (word.Count > 0) yield return word;

        void Flush(Ink ink)
        {
            if (piece.Length == 0) return;
            word.Add(new Run(piece.ToString(), ink));
            piece.Clear();
        }
    }
}
