using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>An idea of an essay as a passage that opens it: what it says, and below it whose it is.</summary>
internal static class IdeaPassage
{
    /// <summary>The passage.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="idea">The idea.</param>
    /// <param name="width">The widest line, columns.</param>
    /// <param name="open">Opens it.</param>
    public static Passage Of(Canvas canvas, ClaimView idea, int width, Action open) =>
        Passage.Stacked(canvas, width, open, (idea.Says, Ink.Text), (idea.From, Ink.Dim));
}
