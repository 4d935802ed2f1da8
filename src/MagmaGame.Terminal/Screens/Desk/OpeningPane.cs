using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The first page of a game: where the player finds themselves, and what it is all about.</summary>
internal static class OpeningPane
{
    /// <summary>Writes it.</summary>
    /// <param name="canvas">Where it will be drawn.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="view">What the player reads first.</param>
    /// <param name="marks">Words of the glossary to be marked in it.</param>
    public static IReadOnlyList<StyledLine> Lines(Canvas canvas, int width, OpeningView view, TermMarks marks)
    {
        var text = new StyledText(canvas, width).Prose(view.Text, marks).Blank();
        var bullet = canvas.Glyphs.Bullet;
        foreach (var item in Items(view)) text.Add([new Run($"{bullet} ", Ink.Accent), new Run(item)], 2);
        return text.Lines;
    }

    private static string[] Items(OpeningView view) =>
    [
        "You run Magma, one of four developers at the front of AI. Your one aim is that AI brings no catastrophe.",
        "Each round you read what moved, answer a scene or two, turn three knobs if you like, and start one initiative if you like."
            + (view.MonthsPerRound > 1 ? $" A round is {view.MonthsPerRound} months." : " A round is a month."),
        "There are three endings: AI researchers replace yours, a long pause, or Magma steps out. Each can save the world, and each can lose it.",
        "Numbers with a band around them are what Magma believes. They may be wrong; the end tells the truth.",
        $"The keys stand at the foot of the screen, and ? shows them all. Every decision is kept at once. The seed of your luck is {view.Seed}.",
    ];
}
