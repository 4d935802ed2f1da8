using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>What goes on inside Magma.</summary>
internal sealed class LabScreen(GameTable table) : GameScreen(table, GameTab.Lab)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name);
}
