using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A passage of a text that is drawn row by row.</summary>
/// <param name="Rows">How many rows it takes.</param>
/// <param name="Draw">Draws one of its rows, counted from its first.</param>
internal sealed record Passage(int Rows, Action<int, Area> Draw)
{
    /// <summary>Opens what it stands for; null for passages that are only read.</summary>
    public Action? Open { get; init; }

    /// <summary>An empty row.</summary>
    public static Passage Gap { get; } = new(1, (_, _) => { });

    /// <summary>One row of text.</summary>
    public static Passage Line(Canvas canvas, string text, Ink ink = Ink.Text) => new(1, (_, row) => canvas.Write(row, text, ink));

    /// <summary>Text over as many rows as it takes.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">The widest line, columns.</param>
    /// <param name="ink">What it means.</param>
    public static Passage Prose(Canvas canvas, string text, int width, Ink ink = Ink.Text)
    {
        var lines = canvas.Lines(text, width);
        return new Passage(lines.Count, (row, where) => canvas.Write(where, lines[row], ink));
    }
}

/// <summary>Passages one below the other, of which those that open something can be chosen; the arrows go from one of these to
/// the next, and where there is none they scroll.</summary>
internal sealed class Passages
{
    private readonly Scroll _scroll = new();
    private IReadOnlyList<Passage> _passages = [];
    private int _window = 1;
    private bool _isMoved = true;

    /// <summary>The chosen one, counted among those that open something.</summary>
    public int Index { get; private set; }

    private List<Passage> Opening => [.. _passages.Where(p => p.Open is not null)];

    /// <summary>Back to the top, with the first one chosen.</summary>
    public void ToTop()
    {
        (Index, _isMoved) = (0, false);
        _scroll.ToTop();
    }

    /// <summary>Scrolls on by a window, and from the end back to the top.</summary>
    public void PageOn()
    {
        if (_scroll.HasMore) _scroll.By(Math.Max(1, _window - 1));
        else _scroll.ToTop();
    }

    /// <summary>Opens the chosen one.</summary>
    public void Open()
    {
        if (Opening is var opening && Index < opening.Count) opening[Index].Open!();
    }

    /// <summary>The keys that move, and those that open.</summary>
    /// <param name="opens">What opening does, in a few words.</param>
    /// <param name="hint">The same in a word or two.</param>
    public IEnumerable<Binding> Bindings(string opens, string hint)
    {
        yield return new Binding([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose, or scroll", key => Step(key.Code == KeyCode.Up ? -1 : 1));
        if (Opening.Count > 0) yield return Binding.Of(KeyCode.Enter, opens, Open) with { Hint = hint };
        yield return _scroll.PageBindings();
    }

    /// <summary>Draws the passages; the chosen one has a pointer before it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window; its first two columns are kept for the pointer, its last two for the signs that there is
    /// more.</param>
    /// <param name="passages">The passages, made for a width of <see cref="TextWidth"/>.</param>
    public void Draw(Canvas canvas, Area area, IReadOnlyList<Passage> passages)
    {
        (_passages, _window) = (passages, Math.Max(1, area.Height));
        Index = Math.Clamp(Index, 0, Math.Max(0, Opening.Count - 1));
        var rows = passages.SelectMany(p => Enumerable.Range(0, p.Rows).Select(row => (Passage: p, Row: row))).ToList();
        var chosen = Opening.ElementAtOrDefault(Index);
        _scroll.Fit(rows.Count, area.Height);
        if (_isMoved && chosen is not null) RevealAll(rows.FindIndex(r => ReferenceEquals(r.Passage, chosen)), chosen.Rows);
        _scroll.Draw(canvas, area, rows.Count, (at, where) =>
        {
            var (passage, row) = rows[at];
            if (ReferenceEquals(passage, chosen) && row == 0) canvas.Write(where with { Width = 1 }, canvas.Glyphs.Pointer, Ink.Accent);
            passage.Draw(row, where with { Left = where.Left + 2, Width = Math.Min(TextWidth(area.Width), where.Width - 2) });
            if (passage.Open is { } open) canvas.OnClick(where, () => Click(passage, open));
        });
    }

    /// <summary>The width that text has in a window.</summary>
    public static int TextWidth(int width) => width - 4;

    private void RevealAll(int first, int rows)
    {
        // What stands above the first is its heading, which should be seen with it.
        _scroll.Reveal(Index == 0 && first + rows <= _window ? 0 : first + Math.Min(rows, _window) - 1);
        _scroll.Reveal(Index == 0 && first + rows <= _window ? 0 : first);
        _isMoved = false;
    }

    private void Step(int by)
    {
        var next = Math.Clamp(Index + by, 0, Math.Max(0, Opening.Count - 1));
        if (next == Index) _scroll.By(by);
        else (Index, _isMoved) = (next, true);
    }

    private void Click(Passage passage, Action open)
    {
        Index = Opening.IndexOf(passage);
        open();
    }
}
