using System.Collections.Immutable;

namespace MagmaGame.Terminal.Text;

/// <summary>How wide the columns of a table are where it is drawn.</summary>
internal static class TableColumns
{
    /// <summary>Columns of the screen between two columns of a table.</summary>
    public const int Gap = 2;

    // Narrower than this, prose that is wrapped in a column is hard to read; and so wide a blank one is good to write in.
    private const int LeastProse = 14, MostBlank = 24;

    /// <summary>The widths at which all columns stand side by side, their text wrapped where it must be; null where there is no room
    /// for that.</summary>
    /// <param name="rows">The rows, the head first; each with its cells.</param>
    /// <param name="width">Columns of the screen for all of it.</param>
    /// <param name="measure">Columns of the screen that a text takes.</param>
    public static ImmutableArray<int>? Widths(IReadOnlyList<IReadOnlyList<string>> rows, int width, Func<string, int> measure)
    {
        if (rows.Count == 0) return null;
        var count = rows.Max(row => row.Count);
        var free = width - (Gap * (count - 1));
        int[] whole = [.. Enumerable.Range(0, count).Select(column => Cells(rows, column).Max(measure))];
        int[] least = [.. Enumerable.Range(0, count).Select(column => Least(rows, column, whole[column], measure))];
        if (least.Sum() > free) return null;
        var widths = whole.Sum() <= free ? whole : Shared(least, whole, free);
        // A sheet to be filled in has columns without a word: what is left over is theirs.
        int[] blank = [.. Enumerable.Range(0, count).Where(column => Cells(rows, column).Skip(1).All(string.IsNullOrEmpty))];
        for (var place = 0; place < blank.Length; place++)
        {
            var more = (free - widths.Sum()) / (blank.Length - place);
            widths[blank[place]] = Math.Max(widths[blank[place]], Math.Min(MostBlank, widths[blank[place]] + more));
        }
        return [.. widths];
    }

    private static IEnumerable<string> Cells(IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        rows.Select(row => column < row.Count ? row[column] : "");

    // The longest word stands whole, and prose has room for two or three.
    private static int Least(IReadOnlyList<IReadOnlyList<string>> rows, int column, int whole, Func<string, int> measure)
    {
        var word = Cells(rows, column).SelectMany(cell => cell.Split(' ')).Max(measure);
        var prose = Cells(rows, column).Skip(1).Select(measure).DefaultIfEmpty().Max();
        return Math.Min(whole, Math.Max(word, Math.Min(prose, LeastProse)));
    }

    // What is left over is shared by how much each would like to have.
    private static int[] Shared(int[] least, int[] whole, int free)
    {
        var left = free - least.Sum();
        var wanted = whole.Zip(least, (all, few) => all - few).Sum();
        int[] widths = [.. least.Zip(whole, (few, all) => few + (left * (all - few) / Math.Max(1, wanted)))];
        for (var column = 0; widths.Sum() < free; column = (column + 1) % widths.Length)
            if (widths[column] < whole[column]) widths[column]++;
        return widths;
    }
}
