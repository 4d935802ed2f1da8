using System.Globalization;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Screens;

/// <summary>Stands in for every screen while the terminal is too small for any.</summary>
internal sealed class TooSmallScreen(IStage stage) : Screen
{
    public override string Name => "Too small";

    public override IEnumerable<Binding> Bindings =>
    [
        Binding.Of('p', "go on line by line", () => stage.Leave(HostExit.Plain)),
        Binding.Of('q', "leave; the game is kept", () => stage.Leave(HostExit.Left)),
    ];

    public override void Draw(Canvas canvas)
    {
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"This window has {canvas.Width} columns and {canvas.Height} rows. The game needs {ScreenStage.LeastColumns} and {ScreenStage.LeastRows}.")
            + "\n\nMake it larger, or press p to go on line by line; q leaves, and the game is kept.";
        canvas.WriteLines(canvas.All, words);
    }
}
