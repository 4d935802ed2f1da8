using System.Globalization;

namespace MagmaGame.Analysis.Tables;

/// <summary>Figures of another implementation of the model, to set beside ours.</summary>
public sealed class ReferenceTable
{
    /// <summary>The first line of the text: comma-separated, the figures in per cent.</summary>
    public const string Header = "policy,scenario,pCatastrophe,obsolescence,pause,selfDestruction";

    private readonly Dictionary<(string Policy, string Scenario), TableCell> _cells = [];

    private ReferenceTable()
    {
    }

    /// <summary>No figures at all.</summary>
    public static ReferenceTable None { get; } = new();

    /// <summary>The figures of a policy in a scenario, or null.</summary>
    public TableCell? Cell(string policy, string scenario) =>
        _cells.TryGetValue((policy, scenario), out var cell) ? cell : null;

    /// <summary>Reads the text: the header, then one line for each cell. Empty lines and lines that begin with # are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">A line is not so; the message names it.</exception>
    public static ReferenceTable Parse(string text)
    {
        var table = new ReferenceTable();
        var headed = false;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            if (headed) table.Add(line.ToString().Split(','), number);
            else if (!line.SequenceEqual(Header)) throw new FormatException($"line {number}: the first line must be {Header}");
            headed = true;
        }
        return headed ? table : throw new FormatException("line 1: there is nothing in it");
    }

    private void Add(string[] parts, int number)
    {
        Span<double> figures = stackalloc double[4];
        var fits = parts.Length == figures.Length + 2;
        for (var i = 0; fits && i < figures.Length; i++)
            fits = double.TryParse(parts[i + 2], NumberStyles.Float, CultureInfo.InvariantCulture, out figures[i]) && figures[i] is >= 0 and <= 100;
        if (!fits) throw new FormatException($"line {number}: wants a policy, a scenario and four figures from 0 to 100");
        _cells[(parts[0], parts[1])] = new TableCell(figures[0], figures[1], figures[2], figures[3]);
    }
}
