using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A passage of a text that is drawn row by row.</summary>
/// <param name="Rows">How many rows it takes.</param>
/// <param name="Draw">Draws one of its rows, counted from its first.</param>
internal sealed record Passage(int Rows, Action<int, Area> Draw)
{
    /// <summary>Opens what it stands for; null for passages that are only read.</summary>
    public Action? Open { get; init; }

    /// <summary>An empty row.</summary>
    public static Passage Gap { get; } = new(1, (_, _) => { });

    /// <summary>One row of text.</summary>
    public static Passage Line(Canvas canvas, string text, Ink ink = Ink.Text) => new(1, (_, row) => canvas.Write(row, text, ink));

    /// <summary>Text over as many rows as it takes.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">The widest line, columns.</param>
    /// <param name="ink">What it means.</param>
    public static Passage Prose(Canvas canvas, string text, int width, Ink ink = Ink.Text) =>
        Of(canvas, canvas.Lines(text, width), ink);

    /// <summary>The same as an item of a list.</summary>
    public static Passage Item(Canvas canvas, string text, int width) =>
        Of(canvas, canvas.Lines(text, width, canvas.Glyphs.Bullet + " ", "  "), Ink.Text);

    private static Passage Of(Canvas canvas, List<string> lines, Ink ink) =>
        new(lines.Count, (row, where) => canvas.Write(where, lines[row], ink));
}
