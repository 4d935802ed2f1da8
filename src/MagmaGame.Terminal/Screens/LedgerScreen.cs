using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>Where danger comes from, by channel and threat.</summary>
internal sealed class LedgerScreen(GameTable table) : SheetScreen<LedgerView>(table, GameTab.Risk, LedgerView.Of)
{
    protected override void Lay(Sheet sheet, LedgerView view)
    {
        sheet.Text(view.Basis);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width => [.. view.Channels.Select(channel =>
        {
            var part = sheet.Part(width);
            part.Heading(channel.Sum.Name, channel.Sum.Words);
            NumberRows.Add(part, [.. channel.Drivers.Select(d => d.Number)], channel);
            return part;
        })]);
    }
}
