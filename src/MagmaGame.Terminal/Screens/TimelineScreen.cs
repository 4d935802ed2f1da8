using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>Any number month by month.</summary>
internal sealed class TimelineScreen(GameTable table) : GameScreen(table, GameTab.Timeline)
{
    private int _slot = -1;

    protected override IEnumerable<Binding> OwnBindings => [];

    /// <summary>Shows a number.</summary>
    /// <param name="slot">Slot of its variable.</param>
    public void Choose(int slot) => _slot = slot;

    protected override void DrawBody(Canvas canvas, Area body) =>
        canvas.Write(body, _slot < 0 ? Name : $"{Name} {Table.Catalogue.Variables[_slot].Label}");
}
