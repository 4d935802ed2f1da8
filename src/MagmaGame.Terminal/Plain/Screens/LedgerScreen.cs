using MagmaGame.Session.Words;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The risk ledger.</summary>
internal static class LedgerScreen
{
    private const double LeastTold = 0.005;

    public static void Write(Page page, LedgerView view)
    {
        page.Heading("The risk ledger");
        page.Line(view.Basis);
        foreach (var channel in view.Channels)
        {
            page.Heading($"Through {channel.Sum.Name}: {channel.Sum.Words}");
            foreach (var cell in view.Cells.Where(c => c.Channel == channel.Channel && IsTold(view, c))) page.Item(Words(view, cell));
            if (!view.IsTruth) WriteDrivers(page, channel);
        }
        page.Heading(view.IsTruth ? "By threat" : "By threat, through Magma alone");
        foreach (var threat in view.Threats.Where(t => t.Total > 0)) page.Item($"{threat.Name}: {threat.Words}");
    }

    private static bool IsTold(LedgerView view, LedgerCell cell) =>
        cell.InPlay + cell.After > (view.IsTruth ? LeastTold : 0);

    private static string Words(LedgerView view, LedgerCell cell)
    {
        var name = HazardWords.Of(cell.Threat);
        return view.IsTruth
            ? $"{name}: {cell.Words} ({Figure.Chance(cell.InPlay)} in play, {Figure.Chance(cell.After)} after)"
            : $"{name}: {cell.Words}";
    }

    private static void WriteDrivers(Page page, LedgerChannel channel)
    {
        page.Line($"More of it is worse: {Listed(channel, moreIsWorse: true)}.", Tone.Aside, "  ", "  ");
        page.Line($"More of it is better: {Listed(channel, moreIsWorse: false)}.", Tone.Aside, "  ", "  ");
    }

    private static string Listed(LedgerChannel channel, bool moreIsWorse) => string.Join(
        "; ",
        channel.Drivers.Where(d => d.MoreIsWorse == moreIsWorse).Select(d => d.Number.Words + d.Moved switch
        {
            > 0 => ", for the worse",
            < 0 => ", for the better",
            _ => "",
        }));
}
