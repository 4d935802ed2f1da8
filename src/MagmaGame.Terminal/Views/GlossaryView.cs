using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A word of the glossary.</summary>
/// <param name="Name">The word.</param>
/// <param name="Forms">Its other forms.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Ideas">The ideas that it comes from.</param>
internal sealed record GlossaryView(string Name, ImmutableArray<string> Forms, string Meaning, ImmutableArray<ClaimView> Ideas)
{
    /// <summary>All words, by name.</summary>
    public static ImmutableArray<GlossaryView> All(GameSession session) =>
        [.. session.Game.Rules.Catalogue.Glossary.Select(term => Of(session, term))];

    /// <summary>The words that the open scene uses, in the order in which they come up; empty when no scene is open.</summary>
    public static ImmutableArray<GlossaryView> InSight(GameSession session) => Of(session, WordsInSight.OfScene(session).Others);

    /// <summary>Some words, in their order.</summary>
    public static ImmutableArray<GlossaryView> Of(GameSession session, IEnumerable<GlossaryTerm> terms) =>
        [.. terms.Select(term => Of(session, term))];

    /// <summary>Finds a word by any of its forms.</summary>
    public static NameSearch<GlossaryView> Search(IEnumerable<GlossaryView> all) => new(all, w => w.Forms.Prepend(w.Name));

    private static GlossaryView Of(GameSession session, GlossaryTerm term) => new(
        term.Name, term.Forms, session.Cast.Expand(term.Meaning), ClaimView.Of(session.Game.Rules.Catalogue, term.Sources));
}
