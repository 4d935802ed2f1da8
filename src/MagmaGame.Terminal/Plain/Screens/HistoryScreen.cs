using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>One variable month by month: the numbers, each with a bar.</summary>
internal static class HistoryScreen
{
    private const int WidestBar = 40;

    public static void Write(Page page, HistoryView view)
    {
        page.Heading($"{view.Label}, month by month{(view.About ? " (as Magma saw it)" : "")}");
        if (view.Rows.IsEmpty)
        {
            page.Line("Nothing is recorded yet.");
            return;
        }
        var values = view.Rows.Max(r => DisplayWidth.Of(r.Value));
        var widest = Math.Min(WidestBar, page.Width - values - 12);
        foreach (var row in view.Rows)
        {
            var bar = widest > 3 ? new string('#', (int)Math.Round(row.Height * widest)) : "";
            page.Line(bar, Tone.Normal, $"{row.Date}  {row.Value.PadLeft(values)}  ");
        }
    }
}
