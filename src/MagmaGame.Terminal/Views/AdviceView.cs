using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Terminal.Views;

/// <summary>What one advisor says to a scene.</summary>
/// <param name="Advisor">The advisor's name, with a capital.</param>
/// <param name="Number">The number of the option that the advisor favours.</param>
/// <param name="Option">That option.</param>
/// <param name="Text">What the advisor says: the game's own line, never a quotation.</param>
/// <param name="Idea">The idea behind it.</param>
internal sealed record AdviceView(string Advisor, int Number, string Option, string Text, ClaimView Idea)
{
    /// <summary>Whose idea is behind the line, in words that nobody takes for the line's author; empty when nobody knows.</summary>
    public string Credit => Idea.From.Length > 0 ? $"An idea from: {Idea.From}, in our words" : "";

    /// <summary>All that the advisors say to a scene, in the order of the table; empty when nobody has a view.</summary>
    public static ImmutableArray<AdviceView> Of(GameSession session, EventDefinition scene)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var voices = ImmutableArray.CreateBuilder<AdviceView>();
        foreach (var advice in catalogue.AdviceOn(scene.Id))
        {
            var place = AdviceWords.PlaceOf(scene, advice);
            if (place < 0) continue;
            voices.Add(new AdviceView(
                AdviceWords.NameOf(session, advice.AdvisorId),
                place + 1,
                session.Cast.Expand(scene.Options[place].Text),
                session.Cast.Expand(advice.Text),
                ClaimView.Of(catalogue, [advice.Claim]).FirstOrDefault() ?? new ClaimView(advice.Claim, "", "")));
        }
        return voices.DrainToImmutable();
    }
}
