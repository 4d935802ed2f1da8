using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that a scene was made from.</summary>
internal sealed class SourcesScreen(GameTable table, ImmutableArray<ClaimView> sources) : Screen
{
    public override string Name => "Sources";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings => [Binding.Of(KeyCode.Escape, "close", () => { _ = (sources, 1); table.Stage.Close(); }) with { Hint = "close" }];

    public override void Draw(Canvas canvas) => Dialog.Draw(canvas, Name, 60, 5, Bindings);
}
