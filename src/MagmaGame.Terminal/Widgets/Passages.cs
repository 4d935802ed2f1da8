using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>Passages one below the other, of which those that open something can be chosen; the arrows go from one of these to
/// the next that is in sight, and else they scroll.</summary>
/// <param name="isReading">Whether nothing will ever be chosen: then no columns are kept for a pointer.</param>
internal sealed class Passages(bool isReading = false)
{
    private readonly Scroll _scroll = new();
    private readonly int _indent = isReading ? 0 : 2;
    private IReadOnlyList<Passage> _passages = [];
    private List<Passage> _opening = [];
    private int _window = 1;

    /// <summary>The chosen one, counted among those that open something.</summary>
    public int Index { get; private set; }

    /// <summary>Rows from the top to the first of the chosen one; -1 when there is none.</summary>
    private int ChosenAt => Index < _opening.Count ? _passages.TakeWhile(p => !ReferenceEquals(p, _opening[Index])).Sum(p => p.Rows) : -1;

    private bool IsInSight => ChosenAt is >= 0 and var at && at >= _scroll.Offset && at < _scroll.Offset + _window;

    /// <summary>The width that text has in a window: the last two columns are kept for the signs that there is more.</summary>
    public int TextWidth(int width) => width - _indent - 2;

    /// <summary>Holds what is to be drawn, made for <see cref="TextWidth"/>.</summary>
    public void Show(IReadOnlyList<Passage> passages)
    {
        (_passages, _opening) = (passages, [.. passages.Where(p => p.Open is not null)]);
        Index = Math.Clamp(Index, 0, Math.Max(0, _opening.Count - 1));
    }

    /// <summary>Back to the top, with the first one chosen.</summary>
    public void ToTop()
    {
        Index = 0;
        _scroll.ToTop();
    }

    /// <summary>Scrolls on by a window, and from the end back to the top.</summary>
    public void PageOn()
    {
        if (_scroll.HasMore) _scroll.By(Math.Max(1, _window - 1));
        else _scroll.ToTop();
    }

    /// <summary>Opens the chosen one; one that is out of sight is shown first.</summary>
    public void Open()
    {
        if (Index >= _opening.Count) return;
        if (IsInSight) _opening[Index].Open!();
        else Reveal();
    }

    /// <summary>The keys that move, and those that open.</summary>
    /// <param name="opens">What opening does, in a few words.</param>
    /// <param name="hint">The same in a word or two.</param>
    public IEnumerable<Binding> Bindings(string opens, string hint)
    {
        yield return new Binding(
            [new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", _opening.Count > 1 ? "choose, and scroll" : "scroll",
            key => Step(key.Code == KeyCode.Up ? -1 : 1));
        if (_opening.Count > 0) yield return Binding.Of(KeyCode.Enter, opens, Open) with { Hint = hint };
        yield return _scroll.PageBindings();
    }

    /// <summary>Makes and draws them in a dialog that is as high as they are.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="title">The dialog's title.</param>
    /// <param name="widest">Most columns of the dialog.</param>
    /// <param name="compose">Makes them for a width.</param>
    /// <param name="bindings">Gives the keys, which hang on what is shown.</param>
    /// <param name="most">Most rows inside.</param>
    public void DrawDialog(
        Canvas canvas, string title, int widest, Func<int, IReadOnlyList<Passage>> compose, Func<IEnumerable<Binding>> bindings, int most = int.MaxValue)
    {
        var width = Math.Min(widest, canvas.Width - 4);
        Show(compose(TextWidth(width - 4)));
        Draw(canvas, Dialog.Draw(canvas, title, width, Math.Min(most, _passages.Sum(p => p.Rows)), bindings()));
    }

    /// <summary>Draws them; the chosen one has a pointer before it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window.</param>
    public void Draw(Canvas canvas, Area area)
    {
        _window = Math.Max(1, area.Height);
        var rows = _passages.SelectMany(p => Enumerable.Range(0, p.Rows).Select(row => (Passage: p, Row: row))).ToList();
        var chosen = _opening.ElementAtOrDefault(Index);
        _scroll.Draw(canvas, area, rows.Count, (at, where) =>
        {
            var (passage, row) = rows[at];
            if (ReferenceEquals(passage, chosen) && row == 0) canvas.Write(where with { Width = 1 }, canvas.Glyphs.Pointer, Ink.Accent);
            passage.Draw(row, where with { Left = where.Left + _indent, Width = Math.Min(TextWidth(area.Width), where.Width - _indent) });
            if (passage.Open is { } open) canvas.OnClick(where, () => Click(passage, open));
        });
    }

    private void Reveal()
    {
        var at = ChosenAt;
        _scroll.Reveal(at + Math.Min(_opening[Index].Rows, _window) - 1);
        _scroll.Reveal(at);
    }

    private void Step(int by)
    {
        var next = Index + by;
        var isAhead = by > 0 ? ChosenAt >= _scroll.Offset + _window : ChosenAt < _scroll.Offset;
        if (_opening.Count == 0 || isAhead || next < 0 || next >= _opening.Count)
        {
            _scroll.By(by);
            return;
        }
        Index = next;
        Reveal();
    }

    private void Click(Passage passage, Action open)
    {
        Index = Math.Max(0, _opening.IndexOf(passage));
        open();
    }
}
