using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>The line at the head of a screen and the keys at its foot.</summary>
internal static class Chrome
{
    /// <summary>Draws both.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="left">What stands at the left of the head.</param>
    /// <param name="right">What stands at its right.</param>
    /// <param name="bindings">The keys; those with a hint are named at the foot, as many as fit.</param>
    /// <returns>What lies between.</returns>
    public static Area Draw(Canvas canvas, string left, string right, IEnumerable<Binding> bindings)
    {
        var (head, below) = canvas.All.SplitTop(1);
        var (body, foot) = below.SplitBottom(1);
        canvas.Fill(head, Ink.Header);
        var space = Math.Max(0, head.Width - canvas.Measure(right) - 2);
        canvas.Write(head.Inset(1) with { Width = Math.Max(0, space - 1) }, left, Ink.Header);
        canvas.WriteRight(head.Inset(1), right, Ink.Header);
        Foot(canvas, foot, bindings);
        return body;
    }

    /// <summary>Draws the keys on one row.</summary>
    public static void Foot(Canvas canvas, Area row, IEnumerable<Binding> bindings)
    {
        canvas.Fill(row, Ink.Footer);
        KeyRow.Draw(canvas, row.Inset(1), bindings, Ink.FooterKey, Ink.Footer, Ink.Footer);
    }
}
