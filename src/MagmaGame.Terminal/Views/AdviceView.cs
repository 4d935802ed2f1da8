using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Advisors;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>What one advisor says to a scene.</summary>
/// <param name="Advisor">The advisor's name, with a capital.</param>
/// <param name="Number">The number of the option that the advisor favours.</param>
/// <param name="Option">That option.</param>
/// <param name="Text">What the advisor says.</param>
/// <param name="Idea">The idea behind it.</param>
internal sealed record AdviceView(string Advisor, int Number, string Option, string Text, ClaimView Idea)
{
    /// <summary>All that the advisors say to a scene, in the order of the table; empty when nobody has a view.</summary>
    public static ImmutableArray<AdviceView> Of(GameSession session, EventDefinition scene)
    {
        var catalogue = session.Game.Rules.Catalogue;
        var voices = ImmutableArray.CreateBuilder<AdviceView>();
        foreach (var advice in catalogue.AdviceOn(scene.Id))
        {
            var place = PlaceOf(scene, advice);
            if (place < 0) continue;
            voices.Add(new AdviceView(
                NameOf(session, advice.AdvisorId),
                place + 1,
                session.Cast.Expand(scene.Options[place].Text),
                session.Cast.Expand(advice.Text),
                ClaimView.Of(catalogue, [advice.Claim]).FirstOrDefault() ?? new ClaimView(advice.Claim, "", "")));
        }
        return voices.DrainToImmutable();
    }

    /// <summary>The place of the option that an advice favours, from 0; -1 when the scene has none of that id.</summary>
    internal static int PlaceOf(EventDefinition scene, Advice advice)
    {
        for (var place = 0; place < scene.Options.Length; place++)
            if (scene.Options[place].Id == advice.OptionId) return place;
        return -1;
    }

    /// <summary>The name of an advisor, with a capital.</summary>
    internal static string NameOf(GameSession session, string advisorId) =>
        Sentence.Of(session.Cast.Expand(Find(session.Game.Rules.Catalogue, advisorId)?.Name ?? advisorId));

    private static AdvisorDefinition? Find(Catalogue catalogue, string id) => catalogue.Advisors.FirstOrDefault(a => a.Id == id);
}
