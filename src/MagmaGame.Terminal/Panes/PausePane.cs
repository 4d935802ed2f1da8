using System.Globalization;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Panes;

/// <summary>The coalition for a pause: how long it has held, what its chances are, and what the signs before numbers mean.</summary>
internal static class PausePane
{
    private const int Indent = 2;
    private const int WidestMonth = 6;

    /// <summary>Adds it.</summary>
    public static void Add(Sheet sheet, PauseView pause)
    {
        sheet.Heading("A pause", pause.InForce ? "in force" : "not in force");
        var entry = new SheetEntry((int)(pause.InForce ? Variable.PauseMonths : Variable.BelievedPauseChance), pause);
        if (pause.InForce)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"month {pause.MonthsHeld} of {pause.MonthsNeeded}");
            sheet.Row((canvas, row) => DrawMonths(canvas, row.SplitLeft(Indent).Beside, pause, words), entry);
        }
        sheet.Text(pause.Words, indent: Indent, entry: entry);
        sheet.Text("It hangs on the numbers marked + (more of it helps) and - (more of it hurts).", Ink.Dim, Indent);
    }

    private static void DrawMonths(Canvas canvas, Area row, PauseView pause, string words)
    {
        var width = Math.Clamp(((row.Width - canvas.Measure(words) - 2) / Math.Max(1, pause.MonthsNeeded)) - 1, 1, WidestMonth);
        for (var month = 0; month < pause.MonthsNeeded; month++)
        {
            Gauge.Draw(canvas, row.SplitLeft(width).Left, month < pause.MonthsHeld ? 1 : 0);
            row = row.SplitLeft(width, 1).Beside;
        }
        canvas.Write(row.SplitLeft(1).Beside, words);
    }
}
