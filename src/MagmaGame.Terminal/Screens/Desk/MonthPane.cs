using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The free month: what came of it so far, the knobs, what Magma expects of the next month, what may be started.</summary>
/// <param name="knobs">The sliders.</param>
/// <param name="asked">Called with the slot of a number that the player asks about.</param>
internal sealed class MonthPane(KnobsPane knobs, Action<int> asked)
{
    private const int NumberWidth = 11;
    private const int ValueWidth = 20;

    // Beside the longest label there is just room for these.
    private const int NarrowWidth = 7;
    private const int NarrowLastWidth = 9;
    private const int LeastWithValues = 74;
    private const int LeastForNews = 17;

    /// <summary>Draws all of it, as much as there are rows for.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">At least 46 columns and 12 rows.</param>
    /// <param name="panel">The knobs as numbers.</param>
    /// <param name="news">What has happened this month, the newest last.</param>
    /// <param name="possible">The initiatives that could be taken.</param>
    /// <param name="none">What is said when there are none.</param>
    /// <param name="hasFocus">Whether the keyboard is at the knobs.</param>
    /// <returns>What is left below.</returns>
    public Area Draw(
        Canvas canvas, Area area, KnobPanelView panel, IReadOnlyList<string> news, IReadOnlyList<InitiativeView> possible, string none, bool hasFocus)
    {
        var roomy = area.Height >= 26;
        // While the knobs are turned, what that would bring matters more than what has happened already.
        if (!hasFocus || area.Height >= LeastForNews) area = Told(canvas, area, news, roomy ? area.Height / 3 : Math.Max(3, area.Height - 15));
        var (sliders, below) = area.SplitTop(KnobsPane.Rows);
        knobs.Draw(canvas, sliders, panel.InForce, hasFocus);
        (var meaning, below) = below.SplitTop(1);
        if (hasFocus) canvas.Write(meaning.Inset(2), knobs.Meaning, Ink.Accent);
        var words = new StyledText(canvas, below.Width);
        if (panel.Friction.Length > 0) words.Add(panel.Friction, panel.FrictionCost > 0.0005 ? Ink.Warning : Ink.Dim);
        if (panel.Promise.Length > 0) words.Add(panel.Promise, Ink.Warning);
        below = Write(canvas, below, words.Lines);
        if (roomy && words.Lines.Count > 0) below = below.SplitTop(1).Below;
        below = Expected(canvas, below, panel);
        if (below.Height < 3) return default;
        var may = new StyledText(canvas, below.Width);
        may.Add(possible.Count == 0
            ? [new Run(none, Ink.Dim)]
            : [new Run("You may start (", Ink.Dim), new Run("i", Ink.Key), new Run("): ", Ink.Dim), new Run(string.Join(", ", possible.Select(i => i.Name)), Ink.Dim), new Run(".", Ink.Dim)]);
        return may.Lines.Count < below.Height ? Write(canvas, below.SplitTop(1).Below, may.Lines).SplitTop(1).Below : default;
    }

    // The newest is what the player wants to see; what does not fit is left out whole.
    private static Area Told(Canvas canvas, Area area, IReadOnlyList<string> news, int most)
    {
        var told = new List<StyledLine>();
        foreach (var line in news.Reverse())
        {
            var lines = new StyledText(canvas, area.Width).Add(line, Ink.Accent).Lines;
            if (told.Count > 0 && told.Count + lines.Count > most) break;
            told.InsertRange(0, lines);
        }
        if (told.Count == 0) return area;
        if (told.Count > most)
        {
            told.RemoveRange(most - 1, told.Count - most + 1);
            told.Add(new StyledLine([new Run(canvas.Glyphs.Ellipsis, Ink.Accent), new Run(" all of it stands in the journal (", Ink.Dim), new Run("j", Ink.Key), new Run(")", Ink.Dim)]));
        }
        var (top, below) = area.SplitTop(Math.Min(most, told.Count));
        Write(canvas, top, told);
        return area.Height >= 20 ? below.SplitTop(1).Below : below;
    }

    private Area Expected(Canvas canvas, Area area, KnobPanelView panel)
    {
        if (panel.Expected.IsEmpty)
        {
            return Write(canvas, area, new StyledText(canvas, area.Width).Add(panel.LittleExpected, Ink.Dim).Lines);
        }
        var (head, below) = area.SplitTop(1);
        Row(canvas, head, $"Magma expects by next {panel.Round}", "", panel.IsTurned ? "turned" : "", panel.IsTurned ? "unturned" : "change", panel.IsTurned, Ink.Heading, Ink.Dim);
        foreach (var number in panel.Expected)
        {
            if (below.IsEmpty) break;
            var (row, rest) = below.SplitTop(1);
            var change = number.Change.Length > 0 ? number.Change : "0";
            var unturned = number.Unturned.Length > 0 ? number.Unturned : "0";
            Row(canvas, row, number.Label, number.Value, panel.IsTurned ? change : "", panel.IsTurned ? unturned : change, panel.IsTurned, Ink.Text, Ink.Text);
            canvas.OnClick(row, () => asked(number.Slot));
            below = rest;
        }
        return below;
    }

    private static void Row(Canvas canvas, Area row, string label, string value, string first, string second, bool isTurned, Ink ink, Ink numbers)
    {
        var isWide = row.Width >= LeastWithValues;
        var (rest, last) = row.SplitRight(isWide ? NumberWidth : NarrowLastWidth);
        canvas.WriteRight(last, second, isTurned ? Ink.Dim : numbers);
        if (isTurned)
        {
            (rest, var middle) = rest.SplitRight(isWide ? NumberWidth : NarrowWidth);
            canvas.WriteRight(middle, first, numbers);
        }
        if (isWide)
        {
            (rest, var middle) = rest.SplitRight(ValueWidth);
            canvas.WriteRight(middle, value, numbers);
        }
        canvas.Write(rest, label, ink);
    }

    private static Area Write(Canvas canvas, Area area, IReadOnlyList<StyledLine> lines)
    {
        for (var row = 0; row < lines.Count && row < area.Height; row++) lines[row].Draw(canvas, area.Row(row));
        return area.SplitTop(lines.Count).Below;
    }
}
