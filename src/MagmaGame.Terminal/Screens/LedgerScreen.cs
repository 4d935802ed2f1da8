using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Panes;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens;

/// <summary>Where danger comes from, by channel and threat.</summary>
internal sealed class LedgerScreen(GameTable table) : SheetScreen<LedgerView>(table, GameTab.Risk, LedgerView.Of)
{
    private const double LeastTold = 0.005;

    protected override bool HasNumbers(LedgerView view) => !view.IsTruth;

    protected override void Lay(Sheet sheet, LedgerView view)
    {
        if (view.IsTruth) LayTruth(sheet, view);
        else LayEstimate(sheet, view);
    }

    private static void LayTruth(Sheet sheet, LedgerView view)
    {
        sheet.Text(view.Basis);
        LedgerMatrix.Add(sheet, view);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width => [.. view.Channels.Where(c => c.Sum.Total >= LeastTold).Select(channel =>
        {
            var part = sheet.Part(width);
            part.Heading(Sentence.Of(channel.Sum.Name), channel.Sum.Words);
            foreach (var cell in view.Cells.Where(c => c.Channel == channel.Channel && c.InPlay + c.After > LeastTold))
                part.Labelled(HazardWords.Of(cell.Threat), $"{Figure.Chance(cell.InPlay)} in play, {Figure.Chance(cell.After)} after");
            return part;
        })]);
    }

    private static void LayEstimate(Sheet sheet, LedgerView view)
    {
        sheet.Text(view.Basis);
        sheet.Text("Since the last briefing: + moved for the better, ! for the worse.", Ink.Dim);
        sheet.Blank();
        sheet.InColumns(1, Columns(sheet), width =>
        [
            .. view.Channels.Select(channel => Channel(sheet.Part(width), view, channel)),
            Threats(sheet.Part(width), view),
        ]);
    }

    private static Sheet Channel(Sheet part, LedgerView view, LedgerChannel channel)
    {
        part.Heading(Sentence.Of(channel.Sum.Name), channel.Sum.Words);
        foreach (var cell in view.Cells.Where(c => c.Channel == channel.Channel && c.InPlay > 0))
            part.Labelled(HazardWords.Of(cell.Threat), cell.Words);
        LayDrivers(part, channel, moreIsWorse: true);
        LayDrivers(part, channel, moreIsWorse: false);
        return part;
    }

    private static void LayDrivers(Sheet part, LedgerChannel channel, bool moreIsWorse)
    {
        var drivers = channel.Drivers.Where(d => d.MoreIsWorse == moreIsWorse).ToList();
        if (drivers.Count == 0) return;
        part.Text(moreIsWorse ? "More of it is worse:" : "More of it is better:", Ink.Dim);
        NumberRows.Add(part, [.. drivers.Select(d => d.Number)], channel, slot => SignOf(drivers.First(d => d.Number.Slot == slot)));
    }

    private static RowSign SignOf(LedgerDriver driver) => driver.Moved switch
    {
        > 0 => new RowSign("!", Ink.Bad),
        < 0 => new RowSign("+", Ink.Good),
        _ => RowSign.None,
    };

    private static Sheet Threats(Sheet part, LedgerView view)
    {
        part.Heading("By threat, through Magma alone");
        foreach (var threat in view.Threats.Where(t => t.Total > 0)) part.Labelled(threat.Name, threat.Words);
        return part;
    }
}
