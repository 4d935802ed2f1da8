using System.Globalization;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>What goes on inside Magma.</summary>
internal sealed class LabScreen(GameTable table) : SheetScreen<LabView>(table, GameTab.Lab, LabView.Of)
{
    protected override void Lay(Sheet sheet, LabView view)
    {
        sheet.Heading("The elicitation pipeline: how safety work comes out of AI");
        NumberStrip.Add(
            sheet, [.. view.Stages.Select(s => s.Number)], nameof(view.Stages), isJoined: true,
            slot => view.Stages.Any(s => s.IsBottleneck && s.Number.Slot == slot) ? $"{sheet.Canvas.Glyphs.Up} bottleneck" : "");
        sheet.Row((canvas, row) => canvas.Write(row.Inset(1), $"{canvas.Glyphs.Up} bottleneck: {view.Bottleneck}. It weighs most", Ink.Warning));
        sheet.Text(string.Create(
            CultureInfo.InvariantCulture, $"Practice on the systems there are can take a stage to {view.StageCeiling:0} at most."), Ink.Dim);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width => [.. view.Groups.Select(group => Group(sheet.Part(width), group))]);
        sheet.Blank();
        sheet.Heading("All effort");
        NumberStrip.Add(sheet, [.. view.Split.Select(Number)], nameof(view.Split));
        sheet.Blank();
        sheet.Heading("Of that for safety");
        NumberStrip.Add(sheet, [.. view.Portfolio.Select(Number)], nameof(view.Portfolio));
    }

    private static Sheet Group(Sheet part, NumberGroup group)
    {
        NumberRows.Add(part, group);
        return part;
    }

    private static NumberView Number(EffortShare part) => new(part.Slot, part.Label, part.Words, "", part.Share);
}
