using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The desk once the game is over.</summary>
internal static class OverPane
{
    /// <summary>Writes it.</summary>
    /// <param name="canvas">Where it will be drawn.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="view">The end.</param>
    public static IReadOnlyList<StyledLine> Lines(Canvas canvas, int width, EndingView view)
    {
        var text = new StyledText(canvas, width)
            .Add([new Run("The game is over: ", Ink.Dim), new Run(view.Outcome.Name, Ink.Heading)]).Blank()
            .Prose(view.Outcome.Text).Blank()
            .Add(view.WhyNow, Ink.Dim).Blank()
            .Add(view.Verdict.Name, Ink.Accent).Blank()
            .Add("Nothing is hidden any more. Look around: every screen now shows what was true beside what you were shown. "
                + "Enter tells the end once more.", Ink.Dim);
        if (view.Milestones.IsEmpty) return text.Lines;
        text.Blank().Add("What was reached, and when", Ink.Heading);
        foreach (var milestone in view.Milestones)
            text.Add([new Run($"{canvas.Glyphs.Lit} ", Ink.Lit), new Run(milestone)], 2);
        return text.Lines;
    }
}
