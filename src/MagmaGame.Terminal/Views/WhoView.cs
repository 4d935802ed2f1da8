using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Tellings;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Somebody a scene has named.</summary>
/// <param name="Name">The name.</param>
/// <param name="What">Who that is.</param>
internal sealed record WhoView(string Name, string What)
{
    /// <summary>Everybody and every organisation named so far, in the order of meeting.</summary>
    public static ImmutableArray<WhoView> Of(GameSession session)
    {
        var roles = session.Game.Rules.Catalogue.Roles.DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. Read(session)
            .SelectMany(text => Roles(text))
            .Distinct(StringComparer.Ordinal)
            .Where(roles.ContainsKey)
            .Select(id => new WhoView(session.Cast.Name(id), roles[id].What))];
    }

    /// <summary>Finds somebody by any part of the name, or by what they do.</summary>
    public static NameSearch<WhoView> Search(ImmutableArray<WhoView> met) => new(met, w => [w.Name, w.What]);

    // All that names people and was before the player's eyes so far.
    private static IEnumerable<string> Read(GameSession session)
    {
        var catalogue = session.Game.Rules.Catalogue;
        yield return session.Game.Scenario.Text;
        foreach (var recorded in session.Decisions)
        {
            if (recorded.Scene is not { } scene) continue;
            foreach (var text in Texts(scene)) yield return text;
            if (recorded.Rolled >= 0) yield return scene.Options[recorded.Decision.OptionIndex].Roll[recorded.Rolled].Text;
        }
        if (session.Game.OpenEvent is { } open)
            foreach (var text in Texts(open)) yield return text;
        if (session.Game.Verdict is not { } verdict) yield break;
        var words = new StoryWords(session);
        yield return words.Named(catalogue.Variants.FirstOrDefault(v => v.Variant == verdict.Ending.Variant)?.Text ?? ToldText.None);
        yield return words.Named(EndingView.AftermathOf(catalogue, verdict));
    }

    private static IEnumerable<string> Texts(EventDefinition scene) => [scene.Title, scene.Text, .. scene.Options.Select(o => o.Text)];

    // The roles in {cast.role}, {cast.role.first} and {cast.role.last}.
    private static IEnumerable<string> Roles(string text) =>
        text.Split("{cast.").Skip(1).Select(rest => rest[..Math.Max(0, rest.AsSpan().IndexOfAny('.', '}'))]);
}
