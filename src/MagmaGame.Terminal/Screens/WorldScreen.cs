using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>What lies outside Magma.</summary>
internal sealed class WorldScreen(GameTable table) : SheetScreen<WorldView>(table, GameTab.World, WorldView.Of)
{
    protected override void Lay(Sheet sheet, WorldView view)
    {
        sheet.Heading("The other developers");
        foreach (var rival in view.Rivals.Rivals) sheet.Text(rival, indent: 3);
        sheet.Blank();
        sheet.Heading("A pause");
        sheet.Text(view.Pause.Words);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width => [.. view.Groups.Select(group => Group(sheet.Part(width), group))]);
    }

    private static Sheet Group(Sheet part, NumberGroup group)
    {
        NumberRows.Add(part, group);
        return part;
    }
}
