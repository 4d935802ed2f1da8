using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Glossary;

namespace MagmaGame.Terminal.Views;

/// <summary>The words of the glossary that stand before the player.</summary>
/// <param name="Where">Where they stand, such as "in this scene".</param>
/// <param name="New">Those that are named there for the first time in the game, in the order in which they come up.</param>
/// <param name="Others">The words that are named there, new or not, where that is known.</param>
internal sealed record WordsInSight(string Where, ImmutableArray<GlossaryTerm> New, ImmutableArray<GlossaryTerm> Others)
{
    /// <summary>The words of the open scene, none of them new; empty when no scene is open.</summary>
    public static WordsInSight OfScene(GameSession session) => new(
        "in this scene",
        [],
        session.Game.OpenEvent is { } scene ? [.. TermsIn.Text(session.Game.Rules.Catalogue.Glossary, TextOf(session, scene))] : []);

    /// <summary>The words of a scene, open or not, none of them new.</summary>
    public static WordsInSight Of(GameSession session, EventDefinition scene) =>
        new("in this scene", [], [.. TermsIn.Text(session.Game.Rules.Catalogue.Glossary, TextOf(session, scene))]);

    private static string TextOf(GameSession session, EventDefinition scene) =>
        string.Join('\n', ((string[])[scene.Title, scene.Text, .. scene.Options.Select(o => o.Text)]).Select(session.Cast.Expand));
}
