using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Asks whether the same world is to be played again from a decision, and says what that means.</summary>
/// <param name="table">The game.</param>
/// <param name="decisionIndex">Place of the decision.</param>
/// <param name="decision">The decision in a few words, with its month.</param>
internal sealed class BranchScreen(GameTable table, int decisionIndex, string decision) : Screen
{
    private const int Widest = 70;

    private readonly Scroll _scroll = new();

    public override string Name => "Same world, from this decision";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        Binding.Of(KeyCode.Enter, "begin the new game", Branch) with { Hint = "begin the new game" },
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "stay in this game", _ => table.Stage.Close()) { Hint = "stay in this game" },
        .. _scroll.Bindings(),
    ];

    public override void Draw(Canvas canvas)
    {
        var width = Math.Min(Widest, canvas.Width - 4);
        var lines = canvas.Lines(
            $"{decision}\n\nA new game begins just before this decision. All you decided earlier stands, the world is the same, and "
            + "its luck is the same: whatever turns out differently is due to what you do from here on.\n\n"
            + "This game stays as it is, and is kept.", width - 6);
        _scroll.Draw(canvas, Dialog.Draw(canvas, Name, width, lines.Count, Bindings), lines);
    }

    private void Branch()
    {
        table.Stage.Close();
        table.Branch?.Invoke(decisionIndex);
    }
}
