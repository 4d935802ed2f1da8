using MagmaGame.Session;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;

namespace MagmaGame.Terminal.Panes;

/// <summary>A tab that is one sheet of numbers.</summary>
/// <typeparam name="TView">What it shows.</typeparam>
internal abstract class SheetScreen<TView> : GameScreen
    where TView : class
{
    // Kept free at the right for the signs that there is more.
    private const int Margin = 2;
    private const int WideEnoughForThree = 150;

    private readonly Func<GameSession, TView> _look;
    private readonly SheetChoice _choice;
    private TView? _view;
    private int _revision = -1;

    /// <summary>A tab.</summary>
    /// <param name="table">The game.</param>
    /// <param name="tab">Which tab.</param>
    /// <param name="look">Works the view out.</param>
    protected SheetScreen(GameTable table, GameTab tab, Func<GameSession, TView> look)
        : base(table, tab)
    {
        _look = look;
        _choice = new SheetChoice(slot => table.Stage.Open(new WhyScreen(table, slot)));
    }

    /// <inheritdoc/>
    protected override IEnumerable<Binding> OwnBindings => _choice.Bindings(HasNumbers(View));

    private TView View
    {
        get
        {
            if (_view is not null && _revision == Table.Revision) return _view;
            _revision = Table.Revision;
            return _view = _look(Table.Session);
        }
    }

    /// <inheritdoc/>
    protected override void DrawBody(Canvas canvas, Area body)
    {
        var sheet = new Sheet(canvas, body.Width - Margin);
        Lay(sheet, View);
        _choice.Draw(canvas, body, sheet);
    }

    /// <summary>Lays out what is shown.</summary>
    protected abstract void Lay(Sheet sheet, TView view);

    /// <summary>Whether a view has any number that can be chosen.</summary>
    protected virtual bool HasNumbers(TView view) => true;

    /// <summary>In how many columns groups of numbers stand on a sheet so wide.</summary>
    protected static int Columns(Sheet sheet) => sheet.Width >= WideEnoughForThree ? 3 : 2;
}
