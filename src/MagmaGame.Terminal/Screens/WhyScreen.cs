using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What a number means and what moved it.</summary>
internal sealed class WhyScreen(GameTable table, int slot) : Screen
{
    public override string Name => "Why";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings => [Binding.Of(KeyCode.Escape, "close", () => { _ = (slot, 1); table.Stage.Close(); }) with { Hint = "close" }];

    public override void Draw(Canvas canvas) => Dialog.Draw(canvas, Name, 60, 5, Bindings);
}
