using System.Collections.Immutable;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that a scene shows at work.</summary>
/// <param name="table">The game.</param>
/// <param name="sources">The ideas.</param>
internal sealed class SourcesScreen(GameTable table, ImmutableArray<ClaimView> sources) : Screen
{
    private const int Widest = 88;

    private readonly Passages _passages = new();

    public override string Name => "Sources";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), Key.Of('s'), Key.Of('q')], "Esc", "close", _ => table.Stage.Close()) { Hint = "close" },
        .. _passages.Bindings("open the chosen idea among the documents", "open the idea"),
    ];

    public override void Shown() => table.Saw(Deed.ReadSources);

    public override void Draw(Canvas canvas) =>
        _passages.DrawDialog(canvas, Name, Widest, width => Compose(canvas, width), () => Bindings);

    private List<Passage> Compose(Canvas canvas, int width)
    {
        if (sources.IsEmpty) return [Passage.Line(canvas, "This scene names no sources.", Ink.Dim)];
        var passages = new List<Passage> { Passage.Line(canvas, "This scene shows at work:", Ink.Heading) };
        foreach (var idea in sources)
        {
            passages.Add(Passage.Gap);
            passages.Add(IdeaPassage.Of(canvas, idea, width, () => table.ShowClaim(idea.Id)));
        }
        return passages;
    }
}
