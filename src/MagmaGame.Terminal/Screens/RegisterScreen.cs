using MagmaGame.Simulation.Catalogues;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that the game rests on, without a game.</summary>
/// <param name="stage">Where it is shown.</param>
/// <param name="catalogue">The register.</param>
internal sealed class RegisterScreen(IStage stage, Catalogue catalogue) : Screen
{
    private readonly RegisterPane _pane = new(catalogue);

    public override string Name => "Documents";

    public override IEnumerable<Binding> Bindings =>
    [
        .. _pane.Bindings,
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "go back", _ => stage.Close()) { Hint = "back" },
    ];

    /// <summary>Shows an idea.</summary>
    /// <param name="id">Its id; one that is nowhere changes nothing.</param>
    public void Choose(string id) => _pane.Choose(id);

    public override bool Take(TerminalInput input) => _pane.Take(input);

    public override void Draw(Canvas canvas) =>
        _pane.Draw(canvas, Chrome.Draw(canvas, "The ideas behind the game", "", Bindings).Inset(1, 1));
}
