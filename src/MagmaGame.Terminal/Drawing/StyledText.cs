using System.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Drawing;

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

    /// <summary>The same with words of the glossary marked.</summary>
    public StyledText Prose(string text, TermMarks marks)
    {
        var pieces = marks.Runs(text).ToList();
        if (pieces.All(piece => piece.Term.Length == 0)) return Prose(text);
        var isFirst = true;
        foreach (var paragraph in Paragraphs(pieces))
        {
            if (!isFirst) _lines.Add(new StyledLine([]));
            Add(paragraph);
            isFirst = false;
        }
        return this;
    }

    /// <summary>Adds a paragraph; a word too long for a line is broken anywhere.</summary>
    /// <param name="runs">Its pieces.</param>
    /// <param name="indent">Columns by which every line but the first is moved in.</param>
    /// <param name="slot">Slot of the number it tells of; -1 for none.</param>
    public StyledText Add(IEnumerable<Run> runs, int indent = 0, int slot = -1)
    {
        var line = new List<Run>();
        var (used, start) = (0, 0);
        foreach (var word in Words(runs).SelectMany(word => Pieces(word, width - indent)))
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
                line.Add(Between(line[^1], word[0]));
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

    // A word as it stands, or where it is longer than a line its pieces of a line each.
    private IEnumerable<List<Run>> Pieces(List<Run> word, int columns)
    {
        if (columns < 1 || word.Sum(run => canvas.Measure(run.Text)) <= columns) return [word];
        return canvas.Lines(string.Concat(word.Select(run => run.Text)), columns).Select(piece => new List<Run> { word[0] with { Text = piece } });
    }

    // A word of the glossary that is two words is marked as one, and the mark ends where it ends.
    private static Run Between(Run before, Run after) => before.Ink != Ink.Term ? new Run(" ", before.Ink)
        : before.Term == after.Term ? before with { Text = " " }
        : new Run(" ", after.Ink == Ink.Term ? Ink.Text : after.Ink);

    private static IEnumerable<List<Run>> Paragraphs(IEnumerable<Run> pieces)
    {
        var paragraph = new List<Run>();
        foreach (var piece in pieces)
        {
            var parts = piece.Text.Split("\n\n");
            for (var part = 0; part < parts.Length; part++)
            {
                if (part > 0 && paragraph.Exists(run => !string.IsNullOrWhiteSpace(run.Text)))
                {
                    yield return paragraph;
                    paragraph = [];
                }
                paragraph.Add(piece with { Text = parts[part] });
            }
        }
        if (paragraph.Exists(run => !string.IsNullOrWhiteSpace(run.Text))) yield return paragraph;
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
                Flush(run);
                if (word.Count == 0) continue;
                yield return word;
                word = [];
            }
            Flush(run);
        }
        if (word.Count > 0) yield return word;

        void Flush(Run of)
        {
            if (piece.Length == 0) return;
            word.Add(of with { Text = piece.ToString() });
            piece.Clear();
        }
    }
}
