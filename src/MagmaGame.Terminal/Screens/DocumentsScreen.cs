using MagmaGame.Analysis.Debriefs;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that the game rests on, and what this game has made of them so far.</summary>
/// <param name="table">The game.</param>
internal sealed class DocumentsScreen(GameTable table) : GameScreen(table, GameTab.Documents)
{
    private readonly RegisterPane _pane = new(table.Catalogue);
    private int _revision = -1;

    protected override IEnumerable<Binding> OwnBindings
    {
        get
        {
            Refresh();
            return _pane.Bindings;
        }
    }

    /// <summary>Shows an idea.</summary>
    /// <param name="id">Its id; one that is nowhere changes nothing.</param>
    public void Choose(string id)
    {
        Refresh();
        _pane.Choose(id);
    }

    public override bool Take(TerminalInput input) => _pane.Take(input);

    protected override void DrawBody(Canvas canvas, Area body)
    {
        Refresh();
        _pane.Draw(canvas, body.Inset(1, 1));
    }

    private void Refresh()
    {
        if (_revision == Table.Revision) return;
        _revision = Table.Revision;
        _pane.Touch(IdeasTouched.By(Table.Session));
    }
}
