using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>How the game ended, told as a scene.</summary>
internal sealed class EndingScreen(GameTable table) : Screen
{
    public override string Name => "The end";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings => [Binding.Of(KeyCode.Escape, "close", table.Stage.Close) with { Hint = "close" }];

    public override void Draw(Canvas canvas) => Dialog.Draw(canvas, Name, 60, 5, Bindings);
}
