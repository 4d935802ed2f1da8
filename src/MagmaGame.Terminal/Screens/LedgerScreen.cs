using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>Where danger comes from, by channel and threat.</summary>
internal sealed class LedgerScreen(GameTable table) : GameScreen(table, GameTab.Risk)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name);
}
