using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The briefing as a page: news first, then what moved and why.</summary>
internal static class BriefingPane
{
    /// <summary>Writes it.</summary>
    /// <param name="canvas">Where it will be drawn.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="view">The briefing.</param>
    /// <param name="marks">Words of the glossary to be marked in it.</param>
    public static IReadOnlyList<StyledLine> Lines(Canvas canvas, int width, BriefingView view, TermMarks marks)
    {
        var text = new StyledText(canvas, width);
        if (view.ContentNews.Length > 0) text.Add(view.ContentNews, Ink.Accent).Blank();
        if (view.Prediction.Length > 0) text.Add(view.Prediction, Ink.Accent).Blank();
        if (view.Collapse.Length > 0) text.Add(view.Collapse, Ink.Warning).Blank();
        if (view.Theft.Length > 0) text.Add(view.Theft, Ink.Warning).Blank();
        if (view.Jump.Length > 0) text.Add(view.Jump, Ink.Warning).Blank();
        if (view.Signed.Length > 0) text.Add(view.Signed, Ink.Accent).Blank();
        foreach (var lit in view.Lit)
        {
            text.Add([new Run($"{canvas.Glyphs.Lit} ", Ink.Lit), new Run("Milestone: ", Ink.Dim), new Run(lit.Name, Ink.Lit)], 2)
                .Prose(lit.Text, marks).Blank();
        }
        if (view.NewPhase is { } phase)
            text.Add([new Run("A new phase: ", Ink.Dim), new Run(phase.Name, Ink.Heading)]).Prose(phase.Text, marks).Blank();
        foreach (var warning in view.Warnings) text.Add([new Run("! ", Ink.Warning), new Run(warning, Ink.Warning)], 2).Blank();
        if (view.IsFirst) Glosses(text, view, marks);
        else Moved(text, view, canvas.Glyphs.Bullet);
        return text.Lines;
    }

    private static void Glosses(StyledText text, BriefingView view, TermMarks marks)
    {
        text.Add("What the numbers are, and where you stand:", Ink.Dim).Blank();
        foreach (var gloss in view.Glosses)
            text.Add([new Run(Sentence.Of(gloss.Name), Ink.Heading), new Run(": "), .. marks.Runs(gloss.Text)], 2).Blank();
    }

    private static void Moved(StyledText text, BriefingView view, string bullet)
    {
        text.Add($"{Sentence.Of(view.Dials.Gap.Words)}.", Ink.Text, 2, (int)Simulation.State.Variable.BelievedGap).Blank();
        if (view.Moved.IsEmpty) text.Add("Nothing else moved by much.", Ink.Dim);
        foreach (var group in view.Moved)
        {
            text.Add(group.Name, Ink.Heading);
            foreach (var moved in group.Moved) text.Add([new Run($"{bullet} ", Ink.Dim), .. Runs(moved)], 2, moved.Slot);
        }
        if (view.MoreMoved > 0)
            text.Blank().Add($"{view.MoreMoved} more number{(view.MoreMoved == 1 ? "" : "s")} moved a little.", Ink.Dim);
    }

    private static IEnumerable<Run> Runs(MovedNumber moved)
    {
        yield return new Run($"{moved.Label}{(moved.Change.Length > 0 ? "" : ":")} {moved.Value}");
        if (moved.Change.Length > 0) yield return new Run($" ({moved.Change})", Ink.Accent);
        if (moved.Causes.IsEmpty) yield break;
        yield return new Run($": {string.Join(", ", moved.Causes.Select(c => $"{c.Words} {c.Amount}".TrimEnd()))}", Ink.Dim);
    }
}
