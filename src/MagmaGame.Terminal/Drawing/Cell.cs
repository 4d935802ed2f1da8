namespace MagmaGame.Terminal.Drawing;

/// <summary>One cell of the screen.</summary>
/// <param name="Text">One grapheme; empty for the second half of a wide one.</param>
/// <param name="Ink">What it means.</param>
internal readonly record struct Cell(string Text, Ink Ink)
{
    /// <summary>Nothing.</summary>
    public static Cell Blank { get; } = new(" ", Ink.Text);
}
