using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What the keys do on the screen beneath, made from its own table of keys.</summary>
internal sealed class HelpScreen : Screen
{
    private const int LabelWidth = 14;

    private readonly ScreenStage _stage;
    private readonly Scroll _scroll = new();
    private readonly string _about;
    private readonly Binding[] _bindings;

    /// <summary>Help for a screen.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="about">The screen; null for the keys that work everywhere.</param>
    public HelpScreen(ScreenStage stage, Screen? about)
    {
        _stage = stage;
        _about = about?.Name ?? "";
        _bindings = [.. about?.Bindings ?? [], .. stage.Everywhere()];
    }

    public override string Name => "Help";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), new Key(KeyCode.Enter), Key.Of('?'), Key.Of('q')], "Esc", "close help", _ => _stage.Close()) { Hint = "close" },
        .. _scroll.Bindings(),
    ];

    public override void Draw(Canvas canvas)
    {
        var width = Math.Min(76, canvas.Width - 4);
        var rows = Rows(canvas, width - 6);
        var inside = Dialog.Draw(canvas, _about.Length > 0 ? $"Keys: {_about}" : "Keys", width, rows.Count, Bindings);
        _scroll.Draw(canvas, inside, rows.Count, (row, where) =>
        {
            var (label, does, ink) = rows[row];
            canvas.Write(where with { Width = LabelWidth }, label, Ink.Key);
            canvas.Write(where with { Left = where.Left + LabelWidth, Width = where.Width - LabelWidth }, does, ink);
        });
    }

    private List<(string Label, string Does, Ink Ink)> Rows(Canvas canvas, int width)
    {
        var rows = new List<(string, string, Ink)>();
        foreach (var binding in _bindings)
        {
            var label = binding.Label;
            foreach (var line in canvas.Lines(Words(binding), width - LabelWidth))
            {
                rows.Add((label, line, binding.WhyNot is null ? Ink.Text : Ink.Disabled));
                label = "";
            }
        }
        return rows;
    }

    private static string Words(Binding binding) =>
        binding.WhyNot is { } reason ? $"{binding.Does} (not now: {reason})" : binding.Does;
}
