using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Widgets;

/// <summary>Keys with what they do, side by side on one row; a click on one presses it.</summary>
internal static class KeyRow
{
    /// <summary>Draws those that have a hint, as many as fit.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="row">One row.</param>
    /// <param name="bindings">The keys.</param>
    /// <param name="key">What a key that can be pressed is drawn in.</param>
    /// <param name="disabled">What a key is drawn in that cannot be pressed now.</param>
    /// <param name="hint">What its words are drawn in.</param>
    public static void Draw(Canvas canvas, Area row, IEnumerable<Binding> bindings, Ink key, Ink disabled, Ink hint)
    {
        var left = row.Left;
        foreach (var binding in bindings.Where(b => b.Hint.Length > 0))
        {
            var width = canvas.Measure(binding.Label) + 1 + canvas.Measure(binding.Hint);
            if (left + width > row.Right) break;
            var place = new Area(left, row.Top, width, 1);
            var used = canvas.Write(place, binding.Label, binding.WhyNot is null ? key : disabled);
            canvas.Write(place with { Left = left + used + 1, Width = width - used - 1 }, binding.Hint, hint);
            canvas.OnMouse(new MousePlace(place) { Key = binding.On[0] });
            left += width + 2;
        }
    }
}
