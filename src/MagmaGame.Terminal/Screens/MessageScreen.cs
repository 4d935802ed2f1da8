using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Something that the player is told, over the screen it is about; any way on closes it.</summary>
/// <param name="stage">The stage.</param>
/// <param name="title">A word or two.</param>
/// <param name="text">What is told.</param>
/// <param name="closed">Called when it has been closed.</param>
internal sealed class MessageScreen(IStage stage, string title, string text, Action? closed = null) : Screen
{
    private const int WidestText = 66;

    private readonly Scroll _scroll = new();

    public override string Name => title;

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Enter), new Key(KeyCode.Escape), Key.Of(' '), Key.Of('q')], "Enter", "go on", _ => Close()) { Hint = "go on" },
        .. _scroll.Bindings(),
    ];

    public override void Draw(Canvas canvas)
    {
        var width = Math.Min(WidestText + 4, canvas.Width - 4);
        var lines = canvas.Lines(text, width - 4);
        if (lines.Count > canvas.Height - 6) lines = canvas.Lines(text, width - 6);
        var inside = Dialog.Draw(canvas, title, width, lines.Count, Bindings);
        _scroll.Draw(canvas, inside, lines);
    }

    private void Close()
    {
        stage.Close();
        closed?.Invoke();
    }
}
