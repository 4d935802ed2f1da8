using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Panes;

/// <summary>A window on a sheet, and which of its numbers is chosen.</summary>
/// <param name="opened">Called with the slot of a number that is to be explained.</param>
internal sealed class SheetChoice(Action<int> opened)
{
    private const int RowsAgainstColumns = 4;

    private readonly Scroll _scroll = new();
    private List<Place> _places = [];
    private int _height;
    private int _index;

    /// <summary>The keys that choose, explain and scroll.</summary>
    /// <param name="hasNumbers">Whether there is anything to choose; without, the arrows scroll.</param>
    public IEnumerable<Binding> Bindings(bool hasNumbers)
    {
        if (!hasNumbers)
        {
            foreach (var binding in _scroll.Bindings()) yield return binding with { Hint = binding.On[0].Code == KeyCode.Up ? "scroll" : "" };
            yield break;
        }
        yield return new Binding([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose a number",
            key => Choose(_index + (key.Code == KeyCode.Up ? -1 : 1))) with
        { Hint = "choose" };
        yield return Binding.Of(KeyCode.Enter, "ask why the chosen number is what it is", Open) with { Hint = "why this?" };
        yield return new Binding([new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)], "Tab", "go to the next group of numbers; with Shift to the one before",
            key => NextGroup(back: key.Modifiers == Modifiers.Shift)) with
        { Hint = "next group" };
        yield return new Binding([new Key(KeyCode.Left), new Key(KeyCode.Right)], "Left, Right", "choose the number beside",
            key => ChooseBeside(key.Code == KeyCode.Left ? -1 : 1));
        yield return new Binding([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "choose the first or the last number",
            key => Choose(key.Code == KeyCode.Home ? 0 : _places.Count - 1));
        yield return _scroll.PageBindings();
    }

    /// <summary>Draws the part of a sheet that the window shows.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window; its last column is kept for the signs that there is more.</param>
    /// <param name="sheet">The sheet.</param>
    public void Draw(Canvas canvas, Area area, Sheet sheet)
    {
        Keep(sheet);
        var chosen = _index < _places.Count ? _places[_index].Entry : null;
        var rows = sheet.Pieces.ToLookup(piece => piece.Top);
        _scroll.Draw(canvas, area, sheet.Height, (row, where) =>
        {
            foreach (var piece in rows[row])
            {
                var place = new Area(area.Left + piece.Left, where.Top, piece.Width, 1);
                piece.Draw(canvas, place);
                if (piece.Entry is not { } entry) continue;
                if (entry == chosen) Mark(canvas, place, isFirst: _places[_index].Top == row);
                canvas.OnClick(place, () => Click(entry));
            }
        });
    }

    private static void Mark(Canvas canvas, Area place, bool isFirst)
    {
        canvas.Tint(place, Ink.Chosen);
        if (isFirst) canvas.Set(place.Left, place.Top, canvas.Glyphs.Pointer, Ink.Chosen);
    }

    // What is chosen stays chosen when the sheet is laid out anew.
    private void Keep(Sheet sheet)
    {
        var places = new List<Place>();
        foreach (var piece in sheet.Pieces)
        {
            if (piece.Entry is not { } entry) continue;
            if (places.Count > 0 && places[^1].Entry == entry) places[^1] = places[^1] with { Bottom = piece.Top };
            else places.Add(new Place(entry, piece.Left, piece.Top, piece.Top));
        }
        (_places, _height) = (places, sheet.Height);
        _index = Math.Clamp(_index, 0, Math.Max(0, places.Count - 1));
    }

    private void Choose(int index)
    {
        if (_places.Count == 0) return;
        _index = Math.Clamp(index, 0, Math.Max(0, _places.Count - 1));
        Reveal();
    }

    // With its heading, and at either end with all that stands before or after.
    private void Reveal()
    {
        var place = _places[_index];
        _scroll.Reveal(_index == _places.Count - 1 ? _height - 1 : place.Bottom);
        var isFirst = _index > 0 && _places[_index - 1].Entry.Group != place.Entry.Group;
        _scroll.Reveal(_index == 0 ? 0 : isFirst ? place.Top - 1 : place.Top);
    }

    private void NextGroup(bool back)
    {
        if (_places.Count == 0) return;
        var groups = _places.Select(p => p.Entry.Group).Distinct().ToList();
        var at = groups.IndexOf(_places[_index].Entry.Group);
        var next = groups[(at + (back ? groups.Count - 1 : 1)) % groups.Count];
        Choose(_places.FindIndex(p => p.Entry.Group == next));
    }

    private void ChooseBeside(int direction)
    {
        if (_places.Count == 0) return;
        var from = _places[_index];
        var beside = _places
            .Where(p => Math.Sign(p.Left - from.Left) == direction)
            .MinBy(p => (RowsAgainstColumns * Math.Abs(p.Top - from.Top)) + Math.Abs(p.Left - from.Left));
        if (beside is not null) Choose(_places.IndexOf(beside));
    }

    private void Open()
    {
        if (_index < _places.Count) opened(_places[_index].Entry.Slot);
    }

    private void Click(SheetEntry entry)
    {
        var at = _places.FindIndex(p => p.Entry == entry);
        if (at < 0) return;
        _index = at;
        Open();
    }

    private sealed record Place(SheetEntry Entry, int Left, int Top, int Bottom);
}
