using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A box over the middle of the screen, with its keys at its foot.</summary>
internal static class Dialog
{
    private const int LeastMargin = 12;

    /// <summary>Clears the place and draws the box.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="title">Its title.</param>
    /// <param name="width">Columns of the box.</param>
    /// <param name="rows">Rows wanted inside; fewer when the screen has not so many.</param>
    /// <param name="bindings">The keys; those with a hint are named.</param>
    /// <returns>What is inside.</returns>
    public static Area Draw(Canvas canvas, string title, int width, int rows, IEnumerable<Binding> bindings)
    {
        var area = canvas.All.Inset(1, 1).Centred(width, rows + 4);
        // What lies beneath stands back; of lines that would show only their ends nothing is left.
        canvas.Tint(canvas.All.Inset(0, 1), Ink.Dim);
        canvas.Fill(canvas.All.Row(canvas.Height - 1), Ink.Footer);
        canvas.Fill(area.Left <= LeastMargin ? area with { Left = 0, Width = canvas.Width } : area, Ink.Text);
        var (inside, foot) = canvas.Box(area, title, hasFocus: true).SplitBottom(1);
        KeyRow.Draw(canvas, foot, bindings, Ink.Key, Ink.Disabled, Ink.Dim);
        return inside.SplitBottom(1).Above;
    }
}
