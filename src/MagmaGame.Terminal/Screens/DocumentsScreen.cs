using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that the game rests on.</summary>
internal sealed class DocumentsScreen(GameTable table) : GameScreen(table, GameTab.Documents)
{
    protected override IEnumerable<Binding> OwnBindings => [];

    /// <summary>Shows an idea.</summary>
    /// <param name="id">Its id; one that is nowhere changes nothing.</param>
    public void Choose(string id) => _chosen = id;

    private string _chosen = "";

    protected override void DrawBody(Canvas canvas, Area body) => canvas.Write(body, Name + _chosen);
}
