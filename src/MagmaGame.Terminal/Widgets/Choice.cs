using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A list of which one entry is chosen; an entry may take more than one row.</summary>
internal sealed class Choice
{
    private readonly Scroll _scroll = new();
    private int _count;
    private int _page = 1;
    private (int Index, int Count, Area Area, int Rows) _revealed;

    /// <summary>The chosen entry, from 0; 0 also when there is none.</summary>
    public int Index { get; private set; }

    /// <summary>Chooses an entry; it is held to those there are.</summary>
    public void Choose(int index) => Index = Math.Clamp(index, 0, Math.Max(0, _count - 1));

    /// <summary>Tells how many entries there are, before a first drawing.</summary>
    public void Fit(int count)
    {
        _count = count;
        Choose(Index);
    }

    /// <summary>The keys that choose.</summary>
    public IEnumerable<Binding> Bindings()
    {
        yield return new Binding([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose", key => Choose(Index + (key.Code == KeyCode.Up ? -1 : 1)));
        yield return new Binding([new Key(KeyCode.PageUp), new Key(KeyCode.PageDown)], "PgUp, PgDn", "choose a page further",
            key => Choose(Index + (key.Code == KeyCode.PageUp ? -_page : _page)));
        yield return new Binding([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "choose the first or the last",
            key => Choose(key.Code == KeyCode.Home ? 0 : _count - 1));
    }

    /// <summary>Draws the entries.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window.</param>
    /// <param name="count">How many entries.</param>
    /// <param name="drawEntry">Draws an entry into its rows; told whether it is chosen.</param>
    /// <param name="opened">Called when an entry that is chosen is clicked again.</param>
    /// <param name="rows">Rows that each entry takes; the chosen one is filled.</param>
    public void Draw(Canvas canvas, Area area, int count, Action<int, Area, bool> drawEntry, Action? opened = null, int rows = 1)
    {
        Fit(count);
        // Entries are seen whole.
        area = area with { Height = area.Height / rows * rows };
        _page = Math.Max(1, (area.Height / rows) - 1);
        _scroll.Fit(count * rows, area.Height);
        // The wheel may leave the chosen entry out of sight; it comes back when another is chosen or the window is another.
        if (_revealed != (Index, count, area, rows))
        {
            _revealed = (Index, count, area, rows);
            _scroll.Reveal(Index * rows);
            _scroll.Reveal(((Index + 1) * rows) - 1);
        }
        _scroll.Draw(canvas, area, count * rows, (line, row) =>
        {
            if (line % rows > 0) return;
            var entry = line / rows;
            var place = row with { Height = rows };
            var isChosen = entry == Index;
            if (isChosen) canvas.Fill(place, Ink.Chosen);
            drawEntry(entry, place, isChosen);
            canvas.OnClick(place, () =>
            {
                if (Index == entry) opened?.Invoke();
                Choose(entry);
            });
        });
    }
}
