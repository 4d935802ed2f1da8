using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A window on something longer than the screen: how far it is scrolled, and the keys and wheel that move it.</summary>
internal sealed class Scroll
{
    private int _window;
    private int _length;

    /// <summary>The first row that is seen, from 0.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether something lies below what is seen.</summary>
    public bool HasMore => Offset + _window < _length;

    /// <summary>Back to the top.</summary>
    public void ToTop() => Offset = 0;

    /// <summary>Moves by so many rows, as far as there is something.</summary>
    public void By(int rows) => Offset = Math.Clamp(Offset + rows, 0, Math.Max(0, _length - _window));

    /// <summary>Moves so that a row is seen.</summary>
    public void Reveal(int row)
    {
        if (row < Offset) Offset = Math.Max(0, row);
        else if (row >= Offset + _window) Offset = Math.Max(0, row - _window + 1);
    }

    /// <summary>Tells how long the whole is and how much of it is seen; to be called when drawing.</summary>
    public void Fit(int length, int window)
    {
        (_length, _window) = (length, window);
        By(0);
    }

    /// <summary>The keys that scroll a text.</summary>
    public IEnumerable<Binding> Bindings()
    {
        yield return new Binding([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "scroll", key => By(key.Code == KeyCode.Up ? -1 : 1));
        yield return PageBindings();
        yield return new Binding([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "go to the beginning or the end",
            key => By(key.Code == KeyCode.Home ? -_length : _length));
    }

    /// <summary>The keys that scroll by a page only, for screens on which the arrows do something else.</summary>
    public Binding PageBindings() => new(
        [new Key(KeyCode.PageUp), new Key(KeyCode.PageDown), Key.Of(' ')], "PgUp, PgDn", "scroll by a page",
        key => By((key.Code == KeyCode.PageUp ? -1 : 1) * Math.Max(1, _window - 1)));

    /// <summary>Draws lines of text, of which the window shows a part, and says at its right edge whether there is more.</summary>
    public void Draw(Canvas canvas, Area area, IReadOnlyList<string> lines, Ink ink = Ink.Text) =>
        Draw(canvas, area, lines.Count, (row, where) => canvas.Write(where, lines[row], ink));

    /// <summary>Draws rows, of which the window shows a part; the last column is kept for the signs that there is more.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window.</param>
    /// <param name="length">How many rows there are.</param>
    /// <param name="drawRow">Draws a row into one line.</param>
    public void Draw(Canvas canvas, Area area, int length, Action<int, Area> drawRow)
    {
        Fit(length, area.Height);
        var text = length > area.Height ? area with { Width = Math.Max(0, area.Width - 2) } : area;
        for (var row = 0; row < area.Height && Offset + row < length; row++) drawRow(Offset + row, text.Row(row));
        if (Offset > 0) canvas.Set(area.Right - 1, area.Top, canvas.Glyphs.Up, Ink.Accent);
        if (HasMore) canvas.Set(area.Right - 1, area.Bottom - 1, canvas.Glyphs.Down, Ink.Accent);
        canvas.OnMouse(new MousePlace(area) { Wheeled = step => By(3 * step) });
    }
}
