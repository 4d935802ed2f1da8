using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>The month: what moved, the scene that waits, the knobs, the dials, the milestones.</summary>
internal sealed class DeskScreen(GameTable table) : GameScreen(table, GameTab.Desk)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name);
}
