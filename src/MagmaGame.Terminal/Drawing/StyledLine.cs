using System.Collections.Immutable;

namespace MagmaGame.Terminal.Drawing;

/// <summary>A piece of text that means one thing.</summary>
/// <param name="Text">The piece; it runs on into the next one without a space of its own.</param>
/// <param name="Ink">What it means.</param>
internal readonly record struct Run(string Text, Ink Ink = Ink.Text)
{
    /// <summary>Name of the word of the glossary that it opens; empty for none.</summary>
    public string Term { get; init; } = "";
}

/// <summary>One line of a page.</summary>
/// <param name="Runs">Its pieces from left to right.</param>
/// <param name="Slot">Slot of the number it tells of; -1 for none.</param>
internal sealed record StyledLine(ImmutableArray<Run> Runs, int Slot = -1)
{
    /// <summary>An empty line.</summary>
    public static StyledLine Blank { get; } = new([]);

    /// <summary>A line in one ink.</summary>
    public static StyledLine Of(string text, Ink ink = Ink.Text) => new([new Run(text, ink)]);

    /// <summary>Draws it into a row.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="row">The row.</param>
    /// <param name="opened">Called with the name of a word of the glossary that is clicked on.</param>
    public void Draw(Canvas canvas, Area row, Action<string>? opened = null)
    {
        foreach (var run in Runs)
        {
            if (row.IsEmpty) return;
            var used = canvas.Write(row, run.Text, run.Ink);
            if (opened is not null && run.Term.Length > 0) canvas.OnClick(row with { Width = used }, () => opened(run.Term));
            row = row with { Left = row.Left + used, Width = row.Width - used };
        }
    }
}
