using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Panes;

/// <summary>The other developers as a table; what nobody at Magma can know has columns only once the game is over.</summary>
internal static class RivalTable
{
    private const int Gap = 2;
    private const int Indent = 2;

    /// <summary>Adds the table.</summary>
    public static void Add(Sheet sheet, IReadOnlyList<RivalFacts> rivals)
    {
        var isOpen = rivals.Any(r => r.Capability.Length > 0);
        sheet.Heading("The other developers");
        string[][] rows =
        [
            ["", isOpen ? "standard" : "safety standard", .. isOpen ? (string[])["capability", "safety reach", "its AI"] : []],
            .. rivals.Select(r => (string[])[
                r.Name, r.IsMerged ? "part of Magma" : r.HasSigned ? "signed" : "not signed",
                .. isOpen ? (string[])[r.Capability, r.SafetyReach, r.Systems] : []]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => sheet.Canvas.Measure(row[column]))).ToArray();
        for (var row = 0; row < rows.Length; row++) Add(sheet, rows[row], widths, row == 0 ? Ink.Dim : Ink.Text);
        if (!isOpen) sheet.Text("How far they have come, nobody at Magma knows: the lead is a guess.", Ink.Dim, Indent);
    }

    // What does not fit into the last column goes on below it.
    private static void Add(Sheet sheet, string[] words, int[] widths, Ink ink)
    {
        var (parts, left) = (new List<Sheet> { sheet.Part(Indent) }, Indent);
        for (var column = 0; column < words.Length; column++)
        {
            var width = Math.Min(widths[column] + Gap, sheet.Width - left);
            var part = sheet.Part(width);
            foreach (var line in sheet.Canvas.Lines(words[column], width)) part.Row((canvas, row) => canvas.Write(row, line, ink));
            parts.Add(part);
            left += width;
        }
        sheet.Beside(0, [.. parts]);
    }
}
