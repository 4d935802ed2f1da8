using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>Any number month by month.</summary>
internal sealed class TimelineScreen(GameTable table) : GameScreen(table, GameTab.Timeline)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name);
}
