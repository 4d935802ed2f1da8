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

    /// <summary>Texts one below the other, each over as many rows as it takes, that together open one thing.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="width">The widest line, columns.</param>
    /// <param name="open">Opens it; null for what is only read.</param>
    /// <param name="parts">The texts and what each means.</param>
    public static Passage Stacked(Canvas canvas, int width, Action? open, params ReadOnlySpan<(string Text, Ink Ink)> parts)
    {
        var lines = new List<(string Text, Ink Ink)>();
        foreach (var (text, ink) in parts)
            foreach (var line in canvas.Lines(text, width)) lines.Add((line, ink));
        return new Passage(lines.Count, (row, where) => canvas.Write(where, lines[row].Text, lines[row].Ink)) { Open = open };
    }

    private static Passage Of(Canvas canvas, List<string> lines, Ink ink) =>
        new(lines.Count, (row, where) => canvas.Write(where, lines[row], ink));
}
