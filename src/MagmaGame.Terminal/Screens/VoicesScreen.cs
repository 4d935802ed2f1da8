using System.Collections.Immutable;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What the advisors at the table say to a scene, and which answer each favours.</summary>
/// <param name="table">The game.</param>
/// <param name="voices">What they say; at least one.</param>
internal sealed class VoicesScreen(GameTable table, ImmutableArray<AdviceView> voices)
    : PassagesScreen(table, "Voices at the table (invented)", 'v', Deed.HeardAdvisors)
{
    protected override string Opens => "open the idea behind the chosen advice";

    protected override List<Passage> Compose(Canvas canvas, int width)
    {
        var passages = new List<Passage>();
        foreach (var voice in voices)
        {
            if (passages.Count > 0) passages.Add(Passage.Gap);
            passages.Add(Of(canvas, voice, width, () => Table.ShowClaim(voice.Idea.Id)));
        }
        return passages;
    }

    // Who speaks and for what, what is said, and whose thought is behind it. Without quotation marks: before a living author's name
    // they would make the line a quotation.
    private static Passage Of(Canvas canvas, AdviceView voice, int width, Action open) => Passage.Stacked(
        canvas, width, open,
        ($"{voice.Advisor} is for answer {voice.Number}: {voice.Option}", Ink.Heading), (voice.Text, Ink.Text), (voice.Credit, Ink.Dim));
}
