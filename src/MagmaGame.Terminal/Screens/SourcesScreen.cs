using System.Collections.Immutable;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The ideas that a scene shows at work.</summary>
/// <param name="table">The game.</param>
/// <param name="sources">The ideas.</param>
internal sealed class SourcesScreen(GameTable table, ImmutableArray<ClaimView> sources)
    : PassagesScreen(table, "Sources", 's', Deed.ReadSources)
{
    protected override string Opens => "open the chosen idea among the documents";

    protected override List<Passage> Compose(Canvas canvas, int width)
    {
        if (sources.IsEmpty) return [Passage.Line(canvas, "This scene names no sources.", Ink.Dim)];
        var passages = new List<Passage> { Passage.Line(canvas, "This scene shows at work:", Ink.Heading) };
        foreach (var idea in sources)
        {
            passages.Add(Passage.Gap);
            passages.Add(IdeaPassage.Of(canvas, idea, width, () => Table.ShowClaim(idea.Id)));
        }
        return passages;
    }
}
