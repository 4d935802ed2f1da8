using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What speaks for and against each option.</summary>
internal sealed class ArgumentsScreen(GameTable table, ImmutableArray<ArgumentsView> arguments, int first) : Screen
{
    public override string Name => "Arguments";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings => [Binding.Of(KeyCode.Escape, "close", () => { _ = (arguments, first); table.Stage.Close(); }) with { Hint = "close" }];

    public override void Draw(Canvas canvas) => Dialog.Draw(canvas, Name, 60, 5, Bindings);
}
