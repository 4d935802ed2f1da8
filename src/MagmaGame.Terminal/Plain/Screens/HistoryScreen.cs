using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>One variable month by month: the numbers, each with a bar, and what happened.</summary>
internal static class HistoryScreen
{
    private const int WidestBar = 40;

    public static void Write(Page page, HistoryView view)
    {
        var hasTruth = view.Rows.Any(r => r.True.Length > 0);
        page.Heading($"{view.Label}, month by month{(hasTruth ? ": as Magma saw it, and as it was" : view.About ? " (as Magma saw it)" : "")}");
        if (view.Rows.IsEmpty)
        {
            page.Line("Nothing is recorded yet.");
            return;
        }
        var values = view.Rows.Max(r => DisplayWidth.Of(r.Value));
        var truths = hasTruth ? view.Rows.Max(r => DisplayWidth.Of(r.True)) + 8 : 0;
        var widest = Math.Min(WidestBar, page.Width - values - truths - 12);
        foreach (var row in view.Rows)
        {
            var bar = widest > 3 ? new string('#', (int)Math.Round(row.Height * widest)) : "";
            var told = !hasTruth ? "" : row.True.Length > 0 ? $"true {row.True}".PadLeft(truths - 2) + "  " : new string(' ', truths);
            page.Line(bar, Tone.Normal, $"{row.Date}  {row.Value.PadLeft(values)}  {told}");
            if (!row.Marks.IsEmpty) page.Line(string.Join("; ", row.Marks), Tone.Aside, "         ", "         ");
        }
    }
}
