using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>What lies outside Magma.</summary>
internal sealed class WorldScreen(GameTable table) : SheetScreen<WorldView>(table, GameTab.World, WorldView.Of)
{
    protected override void Lay(Sheet sheet, WorldView view)
    {
        var isOpen = view.Rivals.Facts.Any(f => f.Capability.Length > 0);
        if (isOpen) RivalTable.Add(sheet, view.Rivals.Facts);
        else LayRivalsAndRace(sheet, view);
        sheet.Blank();
        PausePane.Add(sheet, view.Pause);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width =>
        [
            .. isOpen ? [Race(sheet.Part(width), view)] : Array.Empty<Sheet>(),
            .. view.Between.Select(group => Group(sheet.Part(width), view, group)),
        ]);
        sheet.Blank();
        sheet.Heading("Defences of the world");
        NumberStrip.Add(sheet, view.Defences.Numbers, view.Defences);
    }

    private static void LayRivalsAndRace(Sheet sheet, WorldView view)
    {
        var rivals = sheet.Part((sheet.Width - 1) / 2);
        RivalTable.Add(rivals, view.Rivals.Facts);
        sheet.Beside(1, rivals, Race(sheet.Part(sheet.Width / 2), view));
    }

    // The lead with how far off it could be stands in the place of the bare number.
    private static Sheet Race(Sheet part, WorldView view)
    {
        part.Heading(view.Race.Name);
        part.Text(view.Rivals.Lead, indent: 3, entry: new SheetEntry((int)Variable.BelievedLead, view.Race));
        var numbers = view.Race.Numbers.Where(n => n.Slot != (int)Variable.BelievedLead);
        NumberRows.Add(part, [.. numbers], view.Race, slot => SignOf(view.Pause, slot));
        return part;
    }

    private static Sheet Group(Sheet part, WorldView view, NumberGroup group)
    {
        NumberRows.Add(part, group, slot => SignOf(view.Pause, slot));
        return part;
    }

    private static RowSign SignOf(PauseView pause, int slot) => pause.On.FirstOrDefault(on => on.Number.Slot == slot) switch
    {
        null => RowSign.None,
        { Helps: true } => new RowSign("+", Ink.Good),
        _ => new RowSign("-", Ink.Bad),
    };
}
