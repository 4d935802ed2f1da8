using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The dials at the right of the desk. Any of them answers "why?".</summary>
/// <param name="asked">Called with the slot of the number asked about.</param>
internal sealed class DialsPane(Action<int> asked)
{
    // Columns of the change between the bar and the past.
    private const int ChangeWidth = 10;

    private ImmutableArray<DeskDial> _dials = [];
    private int _index;

    /// <summary>The keys when the keyboard is here.</summary>
    public IEnumerable<Binding> Bindings() =>
    [
        new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose a dial",
            key => _index = Math.Clamp(_index + (key.Code == KeyCode.Up ? -1 : 1), 0, Math.Max(0, _dials.Length - 1))),
        Binding.Of(KeyCode.Enter, "ask why the dial stands there", () => asked(_dials[_index].Slot)) with { Hint = "why?" },
    ];

    /// <summary>Draws the dials in as much detail as there are rows for, the line with their name first.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">At least 26 columns, with one more at the left for the pointer, and 8 rows.</param>
    /// <param name="view">The dials.</param>
    /// <param name="hasFocus">Whether the keyboard is here.</param>
    /// <returns>What is left below.</returns>
    public Area Draw(Canvas canvas, Area area, DialsView view, bool hasFocus)
    {
        var hasChanges = view.Dials.Any(dial => dial.Change.Length > 0);
        var below = PaneTitle.Draw(canvas, area, "Dials", hasFocus, hasChanges ? $"since {view.Since}" : "");
        return DrawDials(canvas, below, view, hasFocus);
    }

    /// <summary>Draws them without the line above.</summary>
    /// <returns>What is left below.</returns>
    public Area DrawDials(Canvas canvas, Area area, DialsView view, bool hasFocus)
    {
        _dials = view.Dials;
        var estimates = _dials.Count(d => CouldBe(d).Length > 0);
        var hasBars = area.Height >= 2 * _dials.Length;
        var hasBands = area.Height >= ((hasBars ? 2 : 1) * _dials.Length) + estimates;
        var hasAir = area.Height >= (3 * _dials.Length) + estimates - 1;
        foreach (var (place, dial) in _dials.Index())
        {
            var rows = (hasBars ? 2 : 1) + (hasBands && CouldBe(dial).Length > 0 ? 1 : 0);
            var (top, below) = area.SplitTop(rows);
            Draw(canvas, top, dial, hasBars, hasBands && CouldBe(dial).Length > 0, hasFocus && place == _index);
            canvas.OnClick(top, () =>
            {
                _index = place;
                asked(dial.Slot);
            });
            area = hasAir ? below.SplitTop(1).Below : below;
        }
        return area;
    }

    private static void Draw(Canvas canvas, Area area, DeskDial dial, bool hasBar, bool hasBand, bool isChosen)
    {
        var head = area.Row(0);
        if (isChosen)
        {
            canvas.Fill(head, Ink.Chosen);
            canvas.Set(head.Left - 1, head.Top, canvas.Glyphs.Pointer, Ink.Accent);
        }
        var label = canvas.Write(head, dial.Label, isChosen ? Ink.Chosen : Ink.Text);
        canvas.WriteRight(head, dial.Value, isChosen ? Ink.Chosen : Ink.Heading);
        var left = head.Width - label - canvas.Measure(dial.Value);
        if (!hasBar)
        {
            var sign = dial.Change.StartsWith('+') ? canvas.Glyphs.Up : dial.Change.StartsWith('-') ? canvas.Glyphs.Down : "";
            if (sign.Length > 0 && left >= 3) canvas.Set(head.Right - canvas.Measure(dial.Value) - 2, head.Top, sign, isChosen ? Ink.Chosen : Ink.Dim);
        }
        else
        {
            DrawBar(canvas, area.Row(1), dial);
        }
        if (hasBand) canvas.Write(area.Row(area.Height - 1), CouldBe(dial), Ink.Dim);
    }

    private static void DrawBar(Canvas canvas, Area row, DeskDial dial)
    {
        var side = Math.Max(4, (row.Width - ChangeWidth - 2) / 2);
        var bar = row with { Width = row.Width - ChangeWidth - side - 2 };
        var past = row with { Left = row.Right - side, Width = side };
        var change = row with { Left = bar.Right + 1, Width = ChangeWidth };
        if (dial.Height is { } height)
        {
            if (dial.Band is var (low, high)) Gauge.DrawRange(canvas, bar, height, low, high);
            else Gauge.Draw(canvas, bar, height);
        }
        canvas.Write(change, dial.ShortChange, Ink.Dim);
        // A dial that has hardly moved is a level line, not a mountain range.
        var (least, most) = (dial.History.Min(), dial.History.Max());
        var rest = Math.Max(0, dial.SmallSpan - (most - least)) / 2;
        Sparkline.Draw(canvas, past, dial.History, least - rest, most + rest + 1e-9);
    }

    // With the unit of the value, which stands a row above.
    private static string CouldBe(DeskDial dial)
    {
        if (!dial.IsEstimate || dial.High == "0") return "";
        var unit = dial.Value.LastIndexOf('\u00A0') is >= 0 and var at ? dial.Value[at..] : "";
        return dial.Low == "0" && dial.Value.StartsWith("under", StringComparison.Ordinal)
            ? $"could be up to {dial.High}{unit}"
            : $"could be {dial.Low} to {dial.High}{unit}";
    }
}
