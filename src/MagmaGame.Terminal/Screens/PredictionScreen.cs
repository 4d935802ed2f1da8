using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Asks what the risk will do.</summary>
internal sealed class PredictionScreen(GameTable table, Action predicted) : Screen
{
    public override string Name => "Prediction";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings => [Binding.Of(KeyCode.Escape, "close", () => { predicted(); table.Stage.Close(); }) with { Hint = "close" }];

    public override void Draw(Canvas canvas) => Dialog.Draw(canvas, Name, 60, 5, Bindings);
}
