using System.Collections.Immutable;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The words that somebody new needs: first those that stand before the player and are new, then the others there, then
/// all.</summary>
internal sealed class GlossaryScreen : PassagesScreen
{
    private readonly ImmutableArray<(string Heading, ImmutableArray<GlossaryView> Words)> _groups;

    /// <summary>The words.</summary>
    /// <param name="table">The game.</param>
    /// <param name="sight">What lies before the player.</param>
    /// <param name="wanted">Name of the new word that is looked for, which then stands first; null for none.</param>
    public GlossaryScreen(GameTable table, WordsInSight sight, string? wanted = null)
        : base(table, "Glossary", GameScreen.Glossary, Deed.OpenedGlossary)
    {
        var session = table.Session;
        var fresh = GlossaryView.Of(session, sight.New.OrderByDescending(word => word.Name == wanted));
        var others = GlossaryView.Of(session, sight.Others.Except(sight.New));
        var seen = fresh.Concat(others).Select(word => word.Name).ToHashSet(StringComparer.Ordinal);
        _groups =
        [
            ($"New {sight.Where}", fresh),
            (fresh.IsEmpty ? Sentence.Of(sight.Where) : $"Also {sight.Where}", others),
            (seen.Count == 0 ? "All words" : "All other words", [.. GlossaryView.All(session).Where(word => !seen.Contains(word.Name))]),
        ];
    }

    protected override string Opens => "open an idea that the chosen word comes from";

    protected override string Hint => "where it is from";

    protected override int MostRows => 34;

    protected override List<Passage> Compose(Canvas canvas, int width)
    {
        var passages = new List<Passage>();
        foreach (var (heading, words) in _groups.Where(group => !group.Words.IsEmpty))
        {
            if (passages.Count > 0) passages.Add(Passage.Gap);
            passages.Add(Passage.Line(canvas, heading, Ink.Heading));
            foreach (var word in words)
            {
                passages.Add(Passage.Gap);
                passages.Add(Of(canvas, word, width));
            }
        }
        return passages.Count > 0 ? passages : [Passage.Line(canvas, "This content has no glossary.", Ink.Dim)];
    }

    private Passage Of(Canvas canvas, GlossaryView word, int width) => Passage.Stacked(
        canvas, width, word.Ideas.IsEmpty ? null : () => Table.ShowClaim(word.Ideas[0].Id), (word.Name, Ink.Accent), (word.Meaning, Ink.Text));
}
