using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>The decisions so far.</summary>
internal sealed class JournalScreen(GameTable table) : GameScreen(table, GameTab.Journal)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name);
}
