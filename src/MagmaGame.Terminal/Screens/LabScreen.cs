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
        LayPipeline(sheet, view);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width => [.. view.Groups.Select(group => Group(sheet.Part(width), group))]);
        sheet.Blank();
        sheet.Heading("Where all effort goes");
        NumberStrip.Add(sheet, [.. view.Split.Select(Number)], nameof(view.Split));
        sheet.Blank();
        sheet.Heading($"What the {view.Safety} for safety is for, in parts of it");
        NumberStrip.Add(sheet, [.. view.Portfolio.Select(Number)], nameof(view.Portfolio));
    }

    private static void LayPipeline(Sheet sheet, LabView view)
    {
        var up = sheet.Canvas.Glyphs.Up;
        sheet.Heading("The pipeline, by which safety work comes out of AI");
        NumberStrip.Add(
            sheet, [.. view.Stages.Select(s => s.Number)], nameof(view.Stages), isJoined: true,
            slot => view.Stages.Any(s => s.IsBottleneck && s.Number.Slot == slot) ? $"{up} bottleneck" : "");
        sheet.Text($"The bottleneck is {view.Bottleneck}. It weighs most.", Ink.Warning, indent: 2);
        var (together, ceiling) = (sheet.Part((sheet.Width - 1) / 2), sheet.Part(sheet.Width / 2));
        NumberRows.Add(together, [view.Readiness], nameof(view.Stages));
        ceiling.Text(string.Create(CultureInfo.InvariantCulture, $"Today's systems take a stage to {view.StageCeiling:0}."), Ink.Dim, indent: 2);
        sheet.Beside(1, together, ceiling);
    }

    private static Sheet Group(Sheet part, NumberGroup group)
    {
        NumberRows.Add(part, group);
        return part;
    }

    private static NumberView Number(EffortShare part) => new(part.Slot, part.Label, part.Words, "", part.Share);
}
