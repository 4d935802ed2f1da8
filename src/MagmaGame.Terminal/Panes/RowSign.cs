using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Panes;

/// <summary>A sign that stands before a number in its row.</summary>
/// <param name="Sign">One column; empty for none.</param>
/// <param name="Ink">What it means.</param>
internal readonly record struct RowSign(string Sign, Ink Ink)
{
    /// <summary>No sign.</summary>
    public static RowSign None { get; } = new("", Ink.Text);
}
