using System.Globalization;
using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Drawing;

/// <summary>
/// A screen's worth of cells to draw on, and the places that answer the mouse. All text passes through <see cref="Write"/>, which
/// makes it harmless and, where it must be, ASCII; what would stand outside is cut off.
/// </summary>
internal sealed class Canvas
{
    private static readonly string[] OneLetter = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private readonly Cell[] _cells;
    private readonly List<MousePlace> _places = [];

    /// <summary>An empty canvas.</summary>
    /// <param name="width">Columns, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <param name="glyphs">Which signs may be used.</param>
    public Canvas(int width, int height, GlyphSet glyphs = GlyphSet.Full)
    {
        (Width, Height, Glyphs) = (width, height, Glyphs.Of(glyphs));
        _cells = new Cell[width * height];
        Array.Fill(_cells, Cell.Blank);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>The signs that pictures are made of.</summary>
    public Glyphs Glyphs { get; }

    /// <summary>All of it.</summary>
    public Area All => new(0, 0, Width, Height);

    /// <summary>Places that answer the mouse, the last drawn first.</summary>
    public IEnumerable<MousePlace> Places => Enumerable.Reverse(_places);

    /// <summary>The cells of a row.</summary>
    public ReadOnlySpan<Cell> Row(int row) => _cells.AsSpan(row * Width, Width);

    /// <summary>Writes a line of text; what does not fit in the area's width is cut off with an ellipsis.</summary>
    /// <param name="area">Where; its first row is written to.</param>
    /// <param name="text">The text; line breaks count as spaces.</param>
    /// <param name="ink">What it means.</param>
    /// <returns>Columns used.</returns>
    public int Write(Area area, string text, Ink ink = Ink.Text)
    {
        if (area.IsEmpty || text.Length == 0) return 0;
        var clean = Clean(text);
        var width = Math.Min(area.Width, Width - area.Left);
        if (DisplayWidth.Of(clean) <= width) return Put(area.Left, area.Top, clean, ink, width);
        var dots = Glyphs.Ellipsis;
        if (width <= dots.Length) return Put(area.Left, area.Top, clean, ink, width);
        var used = Put(area.Left, area.Top, clean, ink, width - dots.Length);
        return used + Put(area.Left + used, area.Top, dots, ink, dots.Length);
    }

    /// <summary>Writes a line of text that ends where the area ends.</summary>
    public void WriteRight(Area area, string text, Ink ink = Ink.Text)
    {
        var width = Math.Min(area.Width, Measure(text));
        Write(area with { Left = area.Right - width, Width = width }, text, ink);
    }

    /// <summary>Writes a line of text in the middle of the area.</summary>
    public void WriteCentred(Area area, string text, Ink ink = Ink.Text)
    {
        var width = Math.Min(area.Width, Measure(text));
        Write(area with { Left = area.Left + ((area.Width - width) / 2), Width = width }, text, ink);
    }

    /// <summary>Columns that a text will take here.</summary>
    public int Measure(string text) => DisplayWidth.Of(Clean(text));

    /// <summary>The lines of a writer's text here: paragraphs with an empty line between them.</summary>
    public List<string> Lines(string text, int width, string first = "", string rest = "")
    {
        var lines = new List<string>();
        if (width < 1) return lines;
        // What a no-break space joins must not be parted; it becomes a space when it is written.
        foreach (var paragraph in Wrapping.Paragraphs(Harmless(text)))
        {
            if (lines.Count > 0) lines.Add("");
            lines.AddRange(Wrapping.Lines(paragraph, width, first, rest));
        }
        return lines;
    }

    /// <summary>Writes text over as many rows as it takes.</summary>
    /// <returns>Rows used; no more than the area has.</returns>
    public int WriteLines(Area area, string text, Ink ink = Ink.Text, string first = "", string rest = "")
    {
        var lines = Lines(text, area.Width, first, rest);
        for (var row = 0; row < lines.Count && row < area.Height; row++) Write(area.Row(row), lines[row], ink);
        return Math.Min(lines.Count, area.Height);
    }

    /// <summary>Fills an area with one sign.</summary>
    public void Fill(Area area, Ink ink, string sign = " ")
    {
        for (var row = Math.Max(0, area.Top); row < Math.Min(Height, area.Bottom); row++)
            for (var column = Math.Max(0, area.Left); column < Math.Min(Width, area.Right); column++) Set(column, row, sign, ink);
    }

    /// <summary>Changes what the cells of an area mean, and keeps what stands in them.</summary>
    public void Tint(Area area, Ink ink)
    {
        for (var row = Math.Max(0, area.Top); row < Math.Min(Height, area.Bottom); row++)
        {
            for (var column = Math.Max(0, area.Left); column < Math.Min(Width, area.Right); column++)
            {
                ref var cell = ref _cells[(row * Width) + column];
                cell = cell with { Ink = ink };
            }
        }
    }

    /// <summary>Draws a level line.</summary>
    public void Rule(Area area, Ink ink = Ink.Border)
    {
        if (!area.IsEmpty) Fill(area with { Height = 1 }, ink, Glyphs.Horizontal);
    }

    /// <summary>Draws a box around an area's edge, with a title in its upper line.</summary>
    /// <returns>What is inside, one column away from the box.</returns>
    public Area Box(Area area, string title = "", bool hasFocus = false)
    {
        var ink = hasFocus ? Ink.Focus : Ink.Border;
        if (area.Width < 2 || area.Height < 2) return area with { Width = 0, Height = 0 };
        Rule(area.Row(0), ink);
        Rule(area.Row(area.Height - 1), ink);
        Fill(area with { Width = 1 }, ink, Glyphs.Vertical);
        Fill(area with { Left = area.Right - 1, Width = 1 }, ink, Glyphs.Vertical);
        Set(area.Left, area.Top, Glyphs.Corners[0], ink);
        Set(area.Right - 1, area.Top, Glyphs.Corners[1], ink);
        Set(area.Left, area.Bottom - 1, Glyphs.Corners[2], ink);
        Set(area.Right - 1, area.Bottom - 1, Glyphs.Corners[3], ink);
        if (title.Length > 0) Write(area.Row(0).Inset(2), $" {title} ", hasFocus ? Ink.Accent : Ink.Heading);
        return area.Inset(2, 1);
    }

    /// <summary>Makes an area answer the mouse; what is drawn later lies on top.</summary>
    public void OnMouse(MousePlace place)
    {
        if (!place.Area.IsEmpty) _places.Add(place);
    }

    /// <summary>Makes an area answer a click.</summary>
    public void OnClick(Area area, Action clicked) => OnMouse(new MousePlace(area) { Pressed = (_, _) => clicked() });

    /// <summary>Forgets all places drawn so far: what lies under a dialog does not answer.</summary>
    public void ForgetPlaces() => _places.Clear();

    /// <summary>Sets one cell to a sign one column wide; outside nothing happens.</summary>
    public void Set(int column, int row, string sign, Ink ink)
    {
        if (column < 0 || row < 0 || column >= Width || row >= Height) return;
        Unhalve(column, row);
        _cells[(row * Width) + column] = new Cell(sign, ink);
    }

    /// <summary>The text of all rows, without the spaces at their ends.</summary>
    public string ToText()
    {
        var text = new StringBuilder(_cells.Length + Height);
        for (var row = 0; row < Height; row++)
        {
            var line = new StringBuilder(Width);
            foreach (var cell in Row(row)) line.Append(cell.Text);
            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
        return text.ToString();
    }

    private string Clean(string text) => Harmless(text).Replace('\u00A0', ' ');

    private string Harmless(string text)
    {
        var safe = SafeText.Of(text);
        return Glyphs.Set == GlyphSet.Ascii ? AsciiText.Of(safe) : safe;
    }

    private int Put(int left, int row, string clean, Ink ink, int width)
    {
        if (row < 0 || row >= Height) return 0;
        var column = left;
        var end = Math.Min(left + width, Width);
        if (Ascii.IsValid(clean))
        {
            foreach (var c in clean)
            {
                if (column >= end) break;
                Set(column++, row, c == '\n' ? " " : OneLetter[c], ink);
            }
            return column - left;
        }
        var graphemes = StringInfo.GetTextElementEnumerator(clean);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            var columns = DisplayWidth.OfGrapheme(grapheme);
            if (columns == 0 || column + columns > end) break;
            Set(column, row, grapheme == "\n" ? " " : grapheme, ink);
            if (columns == 2 && column >= 0)
            {
                Unhalve(column + 1, row);
                _cells[(row * Width) + column + 1] = new Cell("", ink);
            }
            column += columns;
        }
        return column - left;
    }

    // Half of a wide sign cannot stay when the other half is written over.
    private void Unhalve(int column, int row)
    {
        var at = (row * Width) + column;
        if (_cells[at].Text.Length == 0 && column > 0) _cells[at - 1] = _cells[at - 1] with { Text = " " };
        if (column + 1 < Width && _cells[at + 1].Text.Length == 0) _cells[at + 1] = _cells[at + 1] with { Text = " " };
    }
}
